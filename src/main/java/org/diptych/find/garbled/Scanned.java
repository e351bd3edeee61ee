package org.diptych.find.garbled;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.find.English;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Reading;
import org.diptych.find.SideRule;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Words that a scanner misread for the answer's: "arnortisation" for amortisation, "dose" for close.
public final class Scanned extends SideRule {

    /// Two letters that look like one in print.
    private static final Map<String, String> PAIRS =
            Map.of("rn", "m", "cl", "d", "vv", "w", "li", "h");

    private static final Pattern PAIR = Pattern.compile("rn|cl|vv|li");

    /// Letters, and those that they look like.
    private static final String LETTERS = "c1I|0O5S";

    private static final String LIKE = "elllooss";

    /// Letters from which a look is no chance.
    private static final int SHORTEST = 4;

    public Scanned() {
        super("garbled.encoding.scanned", Garble.ENCODING, Severity.MAJOR, 0.95);
    }

    @Override
    protected boolean reads(Reading reading) {
        return !reading.isSameText()
                && reading.article().isIn("en")
                && reading.pair().isOneLanguage();
    }

    /// A word that is one itself is only held misread in an article where another proves that it was scanned.
    @Override
    protected Stream<Finding> check(Reading reading) {
        List<Misread> misread =
                IntStream.range(0, reading.tokens().size())
                        .filter(k -> reading.tokens().get(k).isWord())
                        .filter(k -> reading.word(k).length() >= SHORTEST)
                        .filter(k -> !reading.otherHasInAnyCase(reading.word(k)))
                        .boxed()
                        .flatMap(k -> answer(reading, k).map(a -> new Misread(k, a)).stream())
                        .toList();
        return misread.stream().noneMatch(m -> isProof(reading, m))
                ? Stream.empty()
                : misread.stream()
                        .map(m ->
                                garbled(
                                        reading,
                                        reading.tokens().get(m.token()).span(),
                                        m.answer(),
                                        reading.other().at(m.answer())));
    }

    private record Misread(int token, Span answer) {}

    /// Whether nobody writes it so: no word, where the answer is one, or is a name that stands here too.
    private static boolean isProof(Reading reading, Misread misread) {
        String answer = reading.other().at(misread.answer());
        return !English.knows(reading.word(misread.token()))
                && (English.knows(answer)
                        || reading.tokens().stream()
                                .anyMatch(t -> reading.article().at(t).equals(answer)));
    }

    private static Optional<Span> answer(Reading reading, int token) {
        String look = look(reading.word(token));
        return reading.answeringTokens(token).stream()
                .filter(Token::isWord)
                .map(Token::span)
                .filter(s -> look(reading.other().at(s)).equals(look))
                .findFirst();
    }

    /// A word as it looks to a scanner.
    private static String look(String word) {
        String look = PAIR.matcher(word).replaceAll(m -> PAIRS.getOrDefault(m.group(), m.group()));
        return look.chars()
                .map(c -> LETTERS.indexOf(c) < 0 ? c : LIKE.charAt(LETTERS.indexOf(c)))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
