package org.diptych.find.garbled;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.find.English;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Reading;
import org.diptych.find.SideRule;
import org.diptych.text.Article;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// A phrase of two nouns, or adjective and noun, put in the place of a word or phrase that shares nothing
/// with it: "negotiation currency" for bargaining chip. Only in an article that bears other marks of a
/// translator or spinner; a good writer rewords too. Of 90 in
/// src/test/resources/train, 74 were garbled.
public final class OddPhrase extends SideRule {

    private static final Set<String> NOT_A_HEAD = Set.of("IN", "RP", "RB", "CD");

    private static final int STEM = 4;

    private final Damage damage;

    public OddPhrase(Damage damage) {
        super("garbled.tortured", Garble.TORTURED, Severity.MAJOR, 0.82);
        this.damage = damage;
    }

    @Override
    protected boolean reads(Reading reading) {
        return super.reads(reading) && damage.isPlainlyOn(reading.pair(), reading.side());
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        return odd(reading)
                .map(edit ->
                        garbled(
                                reading,
                                here(reading, edit),
                                there(reading, edit),
                                reading.other().at(there(reading, edit))));
    }

    /// How many phrases of a side stand in the place of unlike ones.
    static long inPlaceOfOthers(Aligned pair, Side side) {
        return odd(Reading.of(pair, side)).count();
    }

    private static Stream<Edit.Changed> odd(Reading reading) {
        return reading.pair().edits().stream()
                .flatMap(List::stream)
                .filter(Edit.Changed.class::isInstance)
                .map(Edit.Changed.class::cast)
                .filter(edit -> isOdd(reading, here(reading, edit), there(reading, edit)));
    }

    private static Span here(Reading reading, Edit.Changed edit) {
        return reading.side() == Side.LEFT ? edit.left() : edit.right();
    }

    private static Span there(Reading reading, Edit.Changed edit) {
        return reading.side() == Side.LEFT ? edit.right() : edit.left();
    }

    private static boolean isOdd(Reading reading, Span here, Span there) {
        List<String> ours = words(reading.article(), here);
        List<String> theirs = words(reading.other(), there);
        return ours.size() == 2
                && theirs.size() <= 2
                && isCommon(reading, here)
                && isNounPhrase(ours)
                && isNounPhrase(theirs)
                && (theirs.size() == 1 || !shareStem(ours, theirs));
    }

    /// Whether no word of a phrase is a name: only the first of a sentence has a capital.
    private static boolean isCommon(Reading reading, Span here) {
        int first = reading.article().firstTokenFrom(here.start());
        return reading.isFirst(first) || Character.isLowerCase(reading.word(first).charAt(0));
    }

    private static List<String> words(Article article, Span span) {
        return article.tokensIn(span).stream().map((Token t) -> article.at(t)).toList();
    }

    private static boolean isNounPhrase(List<String> words) {
        Set<String> head = tags(words.getLast());
        return head.stream().anyMatch(t -> t.startsWith("NN"))
                && head.stream().noneMatch(NOT_A_HEAD::contains)
                && words.subList(0, words.size() - 1).stream().allMatch(OddPhrase::mayGoBefore)
                && Character.isLowerCase(words.getLast().charAt(0));
    }

    private static boolean mayGoBefore(String word) {
        Set<String> tags = tags(word);
        return tags.stream().noneMatch(t -> t.equals("IN") || t.equals("CD") || t.equals("DT"))
                && tags.stream()
                        .anyMatch(t ->
                                t.startsWith("JJ")
                                        || t.startsWith("NN")
                                        || t.equals("VBN")
                                        || t.equals("VBG"));
    }

    private static Set<String> tags(String word) {
        return English.tags(word.toLowerCase(Locale.ROOT));
    }

    private static boolean shareStem(List<String> ours, List<String> theirs) {
        return ours.stream()
                .filter(w -> w.length() >= STEM)
                .anyMatch(w -> theirs.stream().anyMatch(t -> t.startsWith(w.substring(0, STEM))));
    }
}
