package org.diptych.find.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.quote.Answers.Entry;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Tells where one article gives a quotation to somebody by name, and the other, which names that one too, to somebody
/// who has none: "said Ann Lee", "said a former nurse". Whoever is named elsewhere would have been named here.
final class Anonymous {

    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another");

    private Anonymous() {}

    /// Whether either side names whoever says it, and the other does not.
    static boolean isNamedOnOneSide(Aligned pair, Entry entry, Quotation there) {
        Side side = entry.side();
        return pair.relation() == Relation.VERSIONS
                && (areNamedAndNot(pair, side, entry.quotation(), there)
                        || areNamedAndNot(pair, side.other(), there, entry.quotation()));
    }

    /// Whether it is this side that does not.
    static boolean isUnnamedHere(Aligned pair, Entry entry) {
        return pair.relation() == Relation.VERSIONS
                && entry.answer()
                        .quotation()
                        .filter(q ->
                                areNamedAndNot(pair, entry.side().other(), q, entry.quotation()))
                        .isPresent();
    }

    private static boolean areNamedAndNot(
            Aligned pair, Side side, Quotation named, Quotation unnamed) {
        Article here = pair.on(side);
        Article other = pair.on(side.other());
        return Misattributions.isSure(pair, side, named)
                && !Misattributions.isPronounced(here, named)
                && isUnnamed(other, unnamed)
                && Misattributions.isNamed(pair, side.other(), named.speaker())
                && !areToldOfOne(here, named, unnamed)
                && !areToldOfOne(other, named, unnamed);
    }

    /// Whether somebody who is only called something says it, and was not known before.
    private static boolean isUnnamed(Article article, Quotation quotation) {
        String speaker = quotation.speaker();
        return article.isIn("en")
                && speaker != null
                && quotation.possible().isEmpty()
                && Descriptions.isOne(speaker)
                && Descriptions.isOfPerson(speaker)
                && (isIndefinite(speaker) || isBroughtIn(article, quotation, noun(speaker)));
    }

    private static boolean isIndefinite(String description) {
        return INDEFINITE.contains(Folding.fold(description.split(" ", 2)[0]));
    }

    /// Whether "a person" stands before "the person".
    private static boolean isBroughtIn(Article article, Quotation quotation, String noun) {
        return article.sentencesIn(new Span(0, quotation.span().start())).stream()
                .map(s -> Descriptions.first(article, article.tokensIn(s.span())))
                .flatMap(Optional::stream)
                .map(article::at)
                .anyMatch(d -> isIndefinite(d) && noun(d).equals(noun));
    }

    private static String noun(String description) {
        String head = Descriptions.head(description);
        return Folding.fold(head.substring(head.lastIndexOf(' ') + 1));
    }

    /// Whether one sentence has both the name and what the other is called.
    private static boolean areToldOfOne(Article article, Quotation named, Quotation unnamed) {
        String name = named.speaker();
        String called = unnamed.speaker();
        if (name == null || called == null) {
            return true;
        }
        String surname = Persons.surname(name);
        String noun = noun(called);
        return article.sentences().stream()
                .map(Sentence::span)
                .map(s -> List.copyOf(Apart.words(article.at(s))))
                .anyMatch(words -> words.contains(surname) && words.contains(noun));
    }
}
