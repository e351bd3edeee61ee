package org.diptych.find.garbled;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
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
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Span;
import org.diptych.text.Token;
import org.jspecify.annotations.Nullable;

/// Words that lost their letters with accents on the way: "Lvberg" for Lövberg, "Budape?te".
public final class LostLetters extends SideRule {

    private static final Pattern HOLE =
            Pattern.compile("(?<head>\\p{L}+)(?<hole>[?\\uFFFD])(?<tail>\\p{L}+)");

    /// What a hole may have held: few letters, or an apostrophe.
    private static final String LOST = "[\\p{L}\\p{M}'’]{1,3}";

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
                .flatMap(m -> hole(reading, m).stream());
    }

    /// A word with a hole: one that a word of the other side fits, or one with the mark of a character that
    /// could not be read. A question mark may also stand between two words, as in a web address.
    private Optional<Finding> hole(Reading reading, MatchResult match) {
        Span at = new Span(match.start(), match.end());
        Optional<Span> whole = whole(reading, match);
        return whole.isPresent() || !match.group("hole").equals("?")
                ? Optional.of(
                        garbled(
                                reading,
                                at,
                                whole.orElse(null),
                                whole.map(reading.other()::at).orElse(null)))
                : Optional.empty();
    }

    /// The word of the other side that is this one with letters in its hole, one in the answering sentence
    /// before all others; or else the word in its very place, if it begins alike and is as long.
    private static Optional<Span> whole(Reading reading, MatchResult match) {
        Pattern word =
                Pattern.compile(
                        Pattern.quote(match.group("head"))
                                + LOST
                                + Pattern.quote(match.group("tail")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        int token = reading.article().firstTokenFrom(match.start());
        Article other = reading.other();
        return Stream.concat(reading.answeringTokens(token).stream(), other.tokens().stream())
                .map(Token::span)
                .filter(s -> word.matcher(other.at(s)).matches())
                .findFirst()
                .or(() ->
                        reading.answer(token).stream()
                                .flatMap(a -> other.tokensIn(a).stream())
                                .map(Token::span)
                                .filter(s -> other.at(s).startsWith(match.group("head")))
                                .filter(s -> s.length() >= match.group().length() - 1)
                                .findFirst());
    }
}
