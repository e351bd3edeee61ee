package org.diptych.find.garbled;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.find.English;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Reading;
import org.diptych.find.SideRule;
import org.diptych.text.Folding;
import org.diptych.text.Token;

/// Names left in another language's spelling in a damaged article: "Lisbonne", "Edinburg".
public final class ForeignName extends SideRule {

    private final Damage damage;

    public ForeignName(Damage damage) {
        super("garbled.untranslated.name", Garble.UNTRANSLATED, Severity.MAJOR, 0.9);
        this.damage = damage;
    }

    @Override
    protected boolean reads(Reading reading) {
        return super.reads(reading) && damage.isOn(reading.pair(), reading.side());
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        return IntStream.range(0, reading.tokens().size())
                .filter(k -> reading.tokens().get(k).isWord() && !reading.isKept(k))
                .boxed()
                .flatMap(k -> check(reading, k).stream());
    }

    private Optional<Finding> check(Reading reading, int token) {
        String word = reading.word(token).replaceFirst("['’]s$", "");
        boolean foreign =
                word.length() >= 4
                        && Character.isUpperCase(word.charAt(0))
                        && !English.knows(word)
                        && !reading.otherHas(word);
        return foreign
                ? known(reading, token, word)
                        .map(name ->
                                garbled(
                                        reading,
                                        reading.tokens().get(token).span(),
                                        name.span(),
                                        reading.other().at(name)))
                : Optional.empty();
    }

    /// The name that English has for it, if the answering sentence uses it and this article never does.
    private static Optional<Token> known(Reading reading, int token, String word) {
        return reading.answeringTokens(token).stream()
                .filter(t -> isKnownName(reading.other().at(t)))
                .filter(t -> isLike(Folding.fold(word), reading.other().folded(t)))
                .filter(t -> !reading.article().text().contains(reading.other().at(t)))
                .findFirst();
    }

    private static boolean isKnownName(String word) {
        return Character.isUpperCase(word.charAt(0)) && English.tags(word).contains("NNP");
    }

    private static boolean isLike(String a, String b) {
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common >= 3 && Math.abs(a.length() - b.length()) <= 3;
    }
}
