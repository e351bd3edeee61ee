package org.diptych.find.garbled;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.find.Reading;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.diptych.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds words with a question mark, or the mark of a character that could not be read, in the place of a letter.
final class Holes {

    private static final Pattern HOLE =
            Pattern.compile(
                    "(?<head>[\\p{L}&&[^\\p{IsHan}]]+)(?<hole>[?\\uFFFD])(?<tail>[\\p{L}&&[^\\p{IsHan}]]+)");

    /// Chinese has no blanks about its words: those of two characters before the hole tell which it was. Two question
    /// marks are left of a character of two bytes.
    private static final Pattern HAN_HOLE =
            Pattern.compile("(?<head>\\p{IsHan}{2})(?<hole>\\?\\?|\\uFFFD+)(?=\\p{IsHan})");

    /// What a hole may have held: few letters, or an apostrophe.
    private static final String LOST = "[\\p{L}\\p{M}'’]{1,3}";

    /// No web address has letters beyond ASCII on both sides of its question mark.
    private static final Pattern IN_NO_ADDRESS =
            Pattern.compile("\\p{L}*[^\\x00-\\x7F]\\?[^\\x00-\\x7F]\\p{L}*");

    /// A word with a hole.
    ///
    /// @param whole the word of the other side that fits it, if there is one
    record Hole(Span at, @Nullable Span whole) {}

    private Holes() {}

    static Stream<Hole> in(Reading reading) {
        String text = reading.article().text();
        return Stream.concat(
                        HOLE.matcher(text).results().flatMap(m -> hole(reading, m).stream()),
                        HAN_HOLE.matcher(text).results().flatMap(m -> inHan(reading, m).stream()))
                .filter(h -> !reading.other().text().contains(reading.article().at(h.at())));
    }

    /// A word with a hole: one that a word of the other side fits, or one with the mark of a character that
    /// could not be read. A question mark may also stand between two words, as in a web address.
    private static Optional<Hole> hole(Reading reading, MatchResult match) {
        Span at = new Span(match.start(), match.end());
        Optional<Span> whole = whole(reading, match);
        return whole.isPresent()
                        || !match.group("hole").equals("?")
                        || IN_NO_ADDRESS.matcher(match.group()).matches()
                ? Optional.of(new Hole(at, whole.orElse(null)))
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

    /// A hole in Chinese: the mark of a character that could not be read, or question marks where the other article has
    /// another character behind the same two.
    private static Optional<Hole> inHan(Reading reading, MatchResult match) {
        Span at = new Span(match.start(), match.end());
        Optional<Span> whole =
                Pattern.compile(match.group("head") + "\\p{IsHan}")
                        .matcher(reading.other().text())
                        .results()
                        .map(m -> new Span(m.start(), m.end()))
                        .findFirst();
        return whole.isPresent() || !match.group("hole").startsWith("?")
                ? Optional.of(new Hole(at, whole.orElse(null)))
                : Optional.empty();
    }
}
