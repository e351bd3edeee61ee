package org.diptych.find.garbled;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.find.English;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.German;
import org.diptych.find.Reading;
import org.diptych.find.Romance;
import org.diptych.find.SideRule;
import org.diptych.text.Folding;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Words that were cut in two, in any language: "docu ments" where the other side has "documents".
public final class PartedWords extends SideRule {

    /// Letters of the shortest part; and of the whole word.
    private static final int SHORTEST = 3;

    private static final int WHOLE = 7;

    /// Words that some languages write together or apart as they like: quelque fois, sobre todo, aussi tôt, statt dessen.
    private static final Set<String> EITHER_WAY =
            Set.of(
                    ("quelque quelques aussi bien long contre entre outre sobre ante para tanto como mucho tutto todo toda"
                                    + " todos fois temps tôt sopra sotto oltre sempre statt trotz hier dort weit schwer allein"
                                    + " kennen stehen sitzen liegen bleiben lassen wieder zusammen fertig frei hoch viel mehr"
                                    + " dessen solche weise через перед также чтобы того этому тоже нибудь либо")
                            .split(" "));

    public PartedWords() {
        super("garbled.spacing.parted", Garble.SPACING, Severity.MINOR, 0.93);
    }

    @Override
    protected boolean reads(Reading reading) {
        return !reading.isSameText() && reading.pair().isOneLanguage();
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        return IntStream.range(0, reading.tokens().size() - 1)
                .filter(k -> mayBeParts(reading, k))
                .boxed()
                .flatMap(k ->
                        whole(reading, k)
                                .map(w ->
                                        garbled(
                                                reading,
                                                reading.span(k, k + 1),
                                                w,
                                                reading.other().at(w)))
                                .stream());
    }

    /// Whether a token and the next one, a blank between, may be parts of one word: neither stands anywhere else, and the
    /// second begins in lower case.
    private static boolean mayBeParts(Reading reading, int token) {
        String first = reading.word(token);
        String second = reading.word(token + 1);
        return isBlankBehind(reading, token)
                && isPart(reading, first)
                && isPart(reading, second)
                && Character.isLowerCase(second.codePointAt(0))
                && first.length() + second.length() >= WHOLE
                && (!reading.article().isIn("en")
                        || !English.knows(first)
                        || !English.knows(second))
                // "Rad fahren" is as good as "Radfahren".
                && !(reading.article().isIn("de") && second.matches(".*(?:en|end\\p{L}*)"));
    }

    private static boolean isBlankBehind(Reading reading, int token) {
        Span one = reading.tokens().get(token).span();
        Span next = reading.tokens().get(token + 1).span();
        return reading.tokens().get(token).isWord()
                && reading.tokens().get(token + 1).isWord()
                && next.start() == one.end() + 1
                && reading.article().text().charAt(one.end()) == ' ';
    }

    private static boolean isPart(Reading reading, String part) {
        String folded = Folding.fold(part);
        return part.length() >= SHORTEST
                && part.codePoints().allMatch(Character::isLetter)
                && !EITHER_WAY.contains(folded)
                && !Romance.isFunctionWord(part)
                && !German.isNoName(part)
                && !reading.otherHasInAnyCase(part)
                && count(reading, folded) == 1;
    }

    private static long count(Reading reading, String folded) {
        return reading.tokens().stream()
                .filter(t -> reading.article().folded(t).equals(folded))
                .count();
    }

    /// The word of the answering sentence that both parts make.
    private static Optional<Span> whole(Reading reading, int token) {
        String word = Folding.fold(reading.word(token) + reading.word(token + 1));
        return reading.answeringTokens(token).stream()
                .map(Token::span)
                .filter(s -> reading.other().folded(s).equals(word))
                .findFirst();
    }
}
