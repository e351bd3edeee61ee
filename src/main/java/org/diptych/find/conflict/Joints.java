package org.diptych.find.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.diptych.find.English;
import org.diptych.find.conflict.Connective.Form;
import org.diptych.find.polarity.Denials;
import org.diptych.find.stated.Days;
import org.diptych.find.stated.Numerals;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Tells where connectives stand in some sentences, and which words beside them say anything.
///
/// @param tokens those of the sentences
record Joints(Article article, List<Token> tokens) {

    /// Behind one of these, "later" tells what came first.
    private static final Set<String> BEFORE_LATER =
            Set.of(
                    "minute", "minutes", "hour", "hours", "day", "days", "moment", "week", "weeks",
                    "month", "months", "year", "years", "decades", "moments", "only");

    private static final Set<String> ADVERBS =
            Set.of(
                    "shortly",
                    "soon",
                    "long",
                    "just",
                    "immediately",
                    "right",
                    "even",
                    "few",
                    "several",
                    "some",
                    "almost",
                    "nearly",
                    "about",
                    "more",
                    "than",
                    "only",
                    "partly",
                    "mainly");

    private static final Set<String> UNTIL = Set.of("until", "till", "from", "since");

    private static final Set<String> FEASTS =
            Set.of(
                    "christmas",
                    "easter",
                    "ramadan",
                    "midnight",
                    "noon",
                    "midday",
                    "dawn",
                    "dusk",
                    "dark",
                    "sunrise",
                    "sunset",
                    "lunch",
                    "then",
                    "now",
                    "long");

    /// Before "so" and "then", which are no connectives by themselves.
    private static final Set<String> BEFORE_SO = Set.of(",", "and");

    /// "After" and "following" join nothing behind them: named after, the following day.
    private static final Set<String> NO_JOINT =
            Set.of(
                    "named", "called", "look", "looks", "looked", "looking", "take", "takes",
                    "took", "the", "and");

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    private static final Set<String> AUXILIARY =
            Set.of("be", "have", "do", "get", "go", "will", "would");

    /// How far before a connective a "not" denies it, in tokens: "not because", "did not lead to".
    private static final int DENIED = 2;

    /// A connective from one token to before another.
    record At(int from, int to, Form form) {}

    Joints {
        tokens = List.copyOf(tokens);
    }

    /// All connectives, in reading order.
    List<At> places() {
        List<At> found = new ArrayList<>();
        for (int k = 0; k < tokens.size(); k++) {
            int at = k;
            Optional<Form> form =
                    Connective.FORMS.stream()
                            .filter(f -> stands(at, f.words()))
                            .filter(f -> joins(at, f))
                            .findFirst();
            if (form.isPresent()) {
                int to = k + form.get().words().size();
                found.add(new At(k, to, form.get()));
                k = to - 1;
            }
        }
        return found;
    }

    private boolean stands(int at, List<String> words) {
        return IntStream.range(0, words.size()).allMatch(k -> word(at + k).equals(words.get(k)));
    }

    /// Whether a form joins anything where it stands.
    private boolean joins(int at, Form form) {
        String first = form.words().getFirst();
        String before = word(at - 1);
        String behind = word(at + form.words().size());
        boolean isDenied =
                tokens.subList(Math.max(0, at - DENIED), at).stream()
                        .anyMatch(t -> Denials.isNot(article, t));
        if (isDenied) {
            return false;
        }
        if (form.words().size() > 1) {
            // "After that match", "is due to open".
            return switch (String.join(" ", form.words())) {
                case "after that", "after this", "because of that", "because of this" ->
                        behind.isEmpty() || !isTelling(at + 2, at + form.words().size() + 1);
                case "due to" -> !(BE.contains(before) && English.tags(behind).contains("VB"));
                default -> true;
            };
        }
        return switch (first) {
            case "so", "then" -> BEFORE_SO.contains(before) && !behind.equals("that");
            case "later" -> BEFORE_LATER.contains(before) || (behind.equals(",") && isFirst(at));
            case "after", "following" ->
                    !NO_JOINT.contains(before) && !isTime(before, at + 1) && !behind.equals("all");
            case "before" -> !isTime(before, at + 1);
            case "followed", "caused", "triggered", "prompted", "preceded" -> !BE.contains(before);
            default -> true;
        };
    }

    /// Whether it is no more than a time that something is before or after: "until after Christmas", "after nine days".
    private boolean isTime(String before, int behind) {
        int next =
                IntStream.range(behind, behind + 2)
                        .filter(k -> !isDistance(word(k)) || Numerals.isNumber(word(k)))
                        .findFirst()
                        .orElse(behind);
        return UNTIL.contains(before)
                || FEASTS.contains(word(next))
                || Numerals.isNumber(word(next))
                || (next < tokens.size()
                        && (!tokens.get(next).isWord()
                                || Days.in(article, sentence(next)).stream()
                                        .anyMatch(
                                                d -> d.span().overlaps(tokens.get(next).span()))));
    }

    private Span sentence(int k) {
        return article.sentences().get(article.sentenceAt(tokens.get(k).span().start())).span();
    }

    /// Whether any word from one place to before another says something.
    boolean isTelling(int from, int to) {
        return IntStream.range(from, Math.min(to, tokens.size()))
                .anyMatch(k -> tells(tokens.get(k)));
    }

    /// Whether it is of how far two things are from each other: "two hours after", "shortly before".
    static boolean isDistance(String word) {
        return BEFORE_LATER.contains(word)
                || ADVERBS.contains(word)
                || English.ARTICLES.contains(word)
                || Numerals.isNumber(word);
    }

    /// Whether a word says something by itself.
    boolean tells(Token token) {
        String word = article.folded(token);
        return !token.isMark()
                && !English.isFunctionWord(word)
                && English.lemmas(word).stream().noneMatch(AUXILIARY::contains);
    }

    private boolean isFirst(int k) {
        return k == 0
                || article.sentenceAt(tokens.get(k - 1).span().start())
                        != article.sentenceAt(tokens.get(k).span().start());
    }

    /// A word, folded; empty where there is none.
    String word(int k) {
        return k >= 0 && k < tokens.size() ? article.folded(tokens.get(k)) : "";
    }
}
