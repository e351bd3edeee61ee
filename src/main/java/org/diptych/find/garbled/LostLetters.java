package org.diptych.find.garbled;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
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
import org.diptych.text.Span;
import org.diptych.text.Token;
import org.jspecify.annotations.Nullable;

/// Words that lost their letters with accents on the way: "Lvberg" for Lövberg, "Budape?te".
public final class LostLetters extends SideRule {

    private static final Pattern HOLE = Pattern.compile("\\p{L}+[?\\uFFFD]\\p{L}+");

    public LostLetters() {
        super("garbled.encoding.letters", Garble.ENCODING, Severity.MAJOR, 0.97);
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        Map<String, Span> maimed = maimed(reading);
        Stream<Finding> lost =
                IntStream.range(0, reading.tokens().size())
                        .filter(k -> reading.tokens().get(k).isWord())
                        .filter(k -> !reading.otherHas(reading.word(k)))
                        .mapToObj(k -> lost(reading, k, maimed.get(key(reading.word(k)))))
                        .flatMap(Stream::ofNullable);
        return Stream.concat(lost, holes(reading));
    }

    /// @param whole the word of the other side that has this word's letters and more, if there is one
    private @Nullable Finding lost(Reading reading, int token, @Nullable Span whole) {
        if (whole == null
                || (English.knows(reading.word(token)) && !inPlace(reading, token, whole))) {
            return null;
        }
        Span at = reading.tokens().get(token).span();
        return garbled(reading, at, whole, reading.other().at(whole));
    }

    /// Every word of the other side that has letters beyond ASCII, by what is left when they are dropped.
    private static Map<String, Span> maimed(Reading reading) {
        Map<String, Span> maimed = new TreeMap<>();
        for (Token token : reading.other().tokens()) {
            String word = Folding.typography(reading.other().at(token));
            String rest = word.replaceAll("[^\\x00-\\x7F]", "");
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

    private Stream<Finding> holes(Reading reading) {
        Matcher hole = HOLE.matcher(reading.article().text());
        return hole.results()
                .filter(m -> !reading.other().text().contains(m.group()))
                .map(m -> garbled(reading, new Span(m.start(), m.end()), null, null));
    }
}
