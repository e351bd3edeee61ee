package org.diptych.find.garbled;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Edit;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Reading;
import org.diptych.find.SideRule;
import org.diptych.text.Article;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Names that a translator took for words, or a spinner for something to vary: "the Red Place", "Formosa
/// Aquatic". Only in a damaged article; elsewhere names differ for honest reasons.
public final class WrongName extends SideRule {

    private static final int LONGEST = 3;

    private final Damage damage;

    /// What the calendar names is a date, and dates have rules of their own.
    private static final Set<String> CALENDAR =
            Set.of(
                    ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April"
                                    + " May June July August September October November December")
                            .split(" "));

    public WrongName(Damage damage) {
        super("garbled.mistranslated.name", Garble.MISTRANSLATED, Severity.MAJOR, 0.9);
        this.damage = damage;
    }

    @Override
    protected boolean reads(Reading reading) {
        return super.reads(reading) && damage.isPlainlyOn(reading.pair(), reading.side());
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        return reading.pair().edits().stream()
                .flatMap(List::stream)
                .filter(Edit.Changed.class::isInstance)
                .map(Edit.Changed.class::cast)
                .filter(edit ->
                        isWrong(
                                reading,
                                on(edit, reading.side()),
                                on(edit, reading.side().other())))
                .map(edit ->
                        garbled(
                                reading,
                                on(edit, reading.side()),
                                on(edit, reading.side().other()),
                                reading.other().at(on(edit, reading.side().other()))));
    }

    private static Span on(Edit.Changed edit, Side side) {
        return side == Side.LEFT ? edit.left() : edit.right();
    }

    private static boolean isWrong(Reading reading, Span here, Span there) {
        return isName(reading.article(), here)
                && isName(reading.other(), there)
                && !reading.isFirst(reading.article().firstTokenFrom(here.start()))
                && reading.article().tokensIn(here).stream()
                        .noneMatch(t -> reading.otherHasInAnyCase(reading.article().at(t)));
    }

    private static boolean isName(Article article, Span span) {
        List<Token> tokens = article.tokensIn(span);
        return tokens.size() <= LONGEST
                && tokens.stream().allMatch(t -> t.isWord() && isCapitalised(article.at(t)));
    }

    private static boolean isCapitalised(String word) {
        return word.length() > 2
                && !CALENDAR.contains(word)
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(word.length() - 1));
    }
}
