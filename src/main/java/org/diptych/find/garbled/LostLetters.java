package org.diptych.find.garbled;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.find.English;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Reading;
import org.diptych.find.SideRule;
import org.diptych.text.Folding;
import org.diptych.text.Place;
import org.diptych.text.Span;
import org.diptych.text.Token;
import org.jspecify.annotations.Nullable;

/// Words that lost their letters with accents on the way: "Lvberg" for Lövberg, "Budape?te".
public final class LostLetters extends SideRule {

    /// Letters of the shortest rest of a word, where no dictionary tells whether that is a word too.
    private static final int SHORTEST = 4;

    /// Letters behind the last lost one that are no mere ending: "colère", but not "partagée" or "habló".
    private static final Pattern INSIDE =
            Pattern.compile("(?s).*[^\\x00-\\x7F](?!e?s$|e$)\\p{Alpha}+");

    public LostLetters() {
        super("garbled.encoding.letters", Garble.ENCODING, Severity.MAJOR, 0.97);
    }

    @Override
    protected boolean reads(Reading reading) {
        return super.reads(reading) || (!reading.isSameText() && reading.pair().isOneLanguage());
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        List<Finding> found = found(reading).toList();
        List<Span> misread =
                found.isEmpty()
                        ? List.of()
                        : Repair.of(reading.other().text()).stream().map(Repair::span).toList();
        return found.stream().filter(f -> !isOf(f, misread));
    }

    /// Whether the letters that a word is said to have lost are none of it, but what the other side was misread as.
    private static boolean isOf(Finding finding, List<Span> misread) {
        Place there = finding.mark().counterpart();
        return there != null && misread.stream().anyMatch(there.span()::overlaps);
    }

    private Stream<Finding> found(Reading reading) {
        return Stream.concat(
                reading.article().isIn("en") ? inEnglish(reading) : inOthers(reading),
                Holes.in(reading)
                        .map(h ->
                                garbled(
                                        reading,
                                        h.at(),
                                        h.whole(),
                                        h.whole() == null ? null : reading.other().at(h.whole()))));
    }

    /// In another language the whole word has to stand in the answering sentence. What has lost an ending may be another form
    /// of it: then it has to stand in its very place, and something else must be maimed for certain.
    private Stream<Finding> inOthers(Reading reading) {
        List<Lost> lost =
                candidates(reading)
                        .filter(k -> reading.word(k).length() >= SHORTEST)
                        .boxed()
                        .flatMap(k -> whole(reading, k).map(w -> new Lost(k, w)).stream())
                        .toList();
        boolean damaged = lost.stream().anyMatch(l -> isInside(reading, l.whole()));
        return lost.stream()
                .filter(l ->
                        isInside(reading, l.whole())
                                || (damaged && inPlace(reading, l.token(), l.whole())))
                .map(l ->
                        garbled(
                                reading,
                                reading.tokens().get(l.token()).span(),
                                l.whole(),
                                reading.other().at(l.whole())));
    }

    private record Lost(int token, Span whole) {}

    private static IntStream candidates(Reading reading) {
        return IntStream.range(0, reading.tokens().size())
                .filter(k -> reading.tokens().get(k).isWord())
                .filter(k -> !reading.otherHas(reading.word(k)));
    }

    private static Optional<Span> whole(Reading reading, int token) {
        String word = key(reading.word(token));
        return reading.answeringTokens(token).stream()
                .filter(Token::isWord)
                .map(Token::span)
                .filter(s -> isMaimed(reading.other().at(s), word))
                .findFirst();
    }

    private static boolean isMaimed(String whole, String word) {
        String rest = rest(whole);
        return rest.length() < Folding.typography(whole).length() && key(rest).equals(word);
    }

    private static boolean isInside(Reading reading, Span whole) {
        return INSIDE.matcher(Folding.typography(reading.other().at(whole))).matches();
    }

    /// What is left of a word without its letters beyond ASCII.
    private static String rest(String word) {
        return Folding.typography(word).replaceAll("[^\\x00-\\x7F]", "");
    }

    private Stream<Finding> inEnglish(Reading reading) {
        Map<String, Span> maimed = maimed(reading);
        return candidates(reading)
                .mapToObj(k -> lost(reading, k, maimed.get(key(reading.word(k)))))
                .flatMap(Stream::ofNullable);
    }

    /// @param whole the word of the other side that has this word's letters and more, if there is one
    private @Nullable Finding lost(Reading reading, int token, @Nullable Span whole) {
        if (whole == null || !mayBe(reading, token, whole)) {
            return null;
        }
        Span at = reading.tokens().get(token).span();
        return garbled(reading, at, whole, reading.other().at(whole));
    }

    /// Whether a word may be what is left of another. In another language only names are the same words.
    private static boolean mayBe(Reading reading, int token, Span whole) {
        boolean known = English.knows(reading.word(token));
        return reading.pair().isOneLanguage()
                ? !known || inPlace(reading, token, whole)
                : !known && isCapital(reading.word(token)) && isCapital(reading.other().at(whole));
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /// Every word of the other side that has letters beyond ASCII, by what is left when they are dropped.
    private static Map<String, Span> maimed(Reading reading) {
        Map<String, Span> maimed = new TreeMap<>();
        for (Token token : reading.other().tokens()) {
            String word = Folding.typography(reading.other().at(token));
            String rest = rest(word);
            if (token.isWord() && rest.length() >= 2 && rest.length() < word.length()) {
                maimed.putIfAbsent(key(rest), token.span());
            }
        }
        return maimed;
    }

    private static String key(String word) {
        return Folding.fold(word);
    }

    private static boolean inPlace(Reading reading, int token, Span whole) {
        return reading.answer(token).filter(a -> a.covers(whole)).isPresent();
    }
}
