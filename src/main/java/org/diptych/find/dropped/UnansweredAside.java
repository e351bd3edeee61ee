package org.diptych.find.dropped;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.align.Relation;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Dropped;
import org.diptych.find.Finding.Gap;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Rule;
import org.diptych.find.conflict.Statements;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Asides in brackets that the answering sentence has not: "$250 billion (190 billion euros)".
public final class UnansweredAside implements Rule {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()\\n]{3,120}\\)");

    /// Below this likeness too much differs to tell what is missing, 0 to 1.
    private static final double CLOSE = 0.45;

    @Override
    public String id() {
        return "dropped.clause.aside";
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        if (pair.relation() != Relation.VERSIONS) {
            return Stream.empty();
        }
        Statements statements = new Statements(pair);
        return Stream.of(Side.values())
                .filter(side -> !pair.isSummarised(side))
                .flatMap(side ->
                        pair.matches()
                                .filter(m -> m.likeness() >= CLOSE)
                                .flatMap(m -> asides(pair, m, side))
                                .filter(aside -> isNews(pair, statements, side, aside)))
                .map(this::dropped);
    }

    /// Whether an aside is news in whichever words: in another language the same words never stand over there, and only a
    /// number or a date tells that it is missing.
    private static boolean isNews(Aligned pair, Statements statements, Side side, Place aside) {
        return pair.isOneLanguage() || statements.holdsNews(side, aside.span());
    }

    private Finding dropped(Place aside) {
        return new Dropped(new Mark(aside, null, Severity.MINOR, 0.75, id()), Gap.CLAUSE);
    }

    private static Stream<Place> asides(Aligned pair, Link.Matched match, Side side) {
        Span reach = pair.reach(match, side);
        Span answer = pair.reach(match, side.other());
        Set<String> there = TellingWords.in(pair.on(side.other()), answer);
        return BRACKETS.matcher(pair.on(side).at(reach))
                .results()
                .map(m -> new Span(reach.start() + m.start(), reach.start() + m.end()))
                .filter(aside -> isNew(TellingWords.in(pair.on(side), aside), there))
                .filter(aside -> !Statements.isNoNews(pair, side, aside, answer))
                .map(aside -> new Place(side, aside));
    }

    /// A number that the answer has not, or no telling word that it has. One word is an abbreviation or an
    /// agency's name.
    private static boolean isNew(Set<String> aside, Set<String> answer) {
        Set<String> known =
                answer.stream().map(UnansweredAside::digits).collect(toUnmodifiableSet());
        boolean newNumber =
                aside.stream()
                        .filter(w -> Character.isDigit(w.charAt(0)))
                        .anyMatch(w -> !known.contains(digits(w)));
        return aside.size() >= 2
                && (newNumber
                        || aside.stream().map(UnansweredAside::digits).noneMatch(known::contains));
    }

    /// A number without a unit that is glued to it: "$134m" is "$134 million". What is no number stays as it is.
    private static String digits(String word) {
        return Character.isDigit(word.charAt(0)) ? word.replaceFirst("\\p{L}+$", "") : word;
    }
}
