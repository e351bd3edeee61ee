package org.diptych.find.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.find.English;
import org.diptych.find.conflict.Joints.At;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Reads the clauses that the connectives of some sentences join.
final class Joined {

    private static final Set<String> ENDS = Set.of(";", ":", "–", "—", "(", ")", ".", "?", "!");

    /// They begin another clause …
    private static final Set<String> JOINING =
            Set.of("and", "but", "while", "which", "who", "whereas");

    /// … behind the main one, if it comes first.
    private static final Set<String> ADDING = Set.of("and", "but");

    /// … and so do these behind a comma.
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it");

    /// Verbs of somebody who says what is joined, and does not belong to it.
    private static final Set<String> SAYING =
            Set.of(
                    "say claim recall remember add argue allege note insist warn admit believe complain stress"
                            .split(" "));

    /// Behind such a verb they show that it says something else.
    private static final Set<String> NOT_SAID = Set.of("of", "to", "by", "in", "for");

    /// Tokens of ", Ann Lee said".
    private static final int ASIDE = 6;

    private final Article article;
    private final List<Token> tokens;
    private final Joints joints;
    private final List<At> places;

    Joined(Article article, List<Token> tokens) {
        this.article = article;
        this.tokens = tokens;
        joints = new Joints(article, tokens);
        places = joints.places();
    }

    List<Connective> connectives() {
        return places.stream()
                .map(this::connective)
                .flatMap(Optional::stream)
                .filter(c -> !c.first().isEmpty() && !c.then().isEmpty())
                .toList();
    }

    private Optional<Connective> connective(At at) {
        int start = start(at.from());
        int end = end(at.from());
        return switch (at.form().first()) {
            case BEHIND -> Optional.of(split(at, start, end, true));
            case BEFORE -> Optional.of(split(at, start, end, false));
            case OTHER -> around(at, start, end);
        };
    }

    /// "A because B", "because B, A".
    private Connective split(At at, int start, int end, boolean behindIsFirst) {
        int next = next(at, end);
        int from = withoutDistance(start, at.from());
        boolean initial = !joints.isTelling(start, from);
        int stop = initial ? initialEnd(at.to(), next) : clauseEnd(at.to(), next);
        List<Token> behind = said(at.to(), stop);
        List<Token> main =
                initial ? said(stop, next) : said(clauseStart(previous(at, start), from), from);
        return behindIsFirst
                ? new Connective(at.form().kind(), span(at), behind, main)
                : new Connective(at.form().kind(), span(at), main, behind);
    }

    /// The place before a connective without how far the two are apart: "two hours after", "shortly before".
    private int withoutDistance(int start, int to) {
        int from = to;
        while (from > start && Joints.isDistance(word(from - 1))) {
            from--;
        }
        return from;
    }

    /// "B, and later A", "B. As a result, A".
    private Optional<Connective> around(At at, int start, int end) {
        int from = at.from();
        int previous = previous(at, start);
        while (from > previous
                && !word(from - 1).equals(",")
                && !JOINING.contains(word(from - 1))) {
            from--;
        }
        List<Token> first = said(clauseStart(previous, from - 1), from);
        if (first.isEmpty()) {
            first = start == 0 ? List.of() : said(start(start - 1), start);
        }
        return Optional.of(
                new Connective(
                        at.form().kind(),
                        span(at),
                        first,
                        without(said(from, clauseEnd(at.to(), next(at, end))), at)));
    }

    private List<Token> without(List<Token> words, At at) {
        return words.stream().filter(t -> !span(at).covers(t.span())).toList();
    }

    /// The connectives that stand between two clauses and in neither.
    private Stream<At> between() {
        return places.stream().filter(a -> a.form().first() != Connective.Place.OTHER);
    }

    /// Where the next connective begins, or the clause ends.
    private int next(At at, int end) {
        int last =
                IntStream.range(at.to(), end)
                        .filter(k -> ENDS.contains(word(k)))
                        .findFirst()
                        .orElse(end);
        return between()
                .mapToInt(At::from)
                .filter(k -> k >= at.to() && k < last)
                .findFirst()
                .orElse(last);
    }

    /// Where the connective before ends, or the sentence or its part begins.
    private int previous(At at, int start) {
        int first =
                IntStream.range(start, at.from())
                        .filter(k -> ENDS.contains(word(k)))
                        .map(k -> k + 1)
                        .max()
                        .orElse(start);
        return between()
                .mapToInt(At::to)
                .filter(k -> k <= at.from() && k > first)
                .max()
                .orElse(first);
    }

    /// The first comma behind something; the end if there is none.
    private int comma(int from, int end) {
        return IntStream.range(from, end)
                .filter(k -> word(k).equals(",") && joints.isTelling(from, k))
                .findFirst()
                .orElse(end);
    }

    /// Where a clause ends that begins its sentence: at the first comma, or nobody knows where if that begins a clause behind
    /// the main one: "after the flood a dam was planned, but it was never built".
    private int initialEnd(int from, int end) {
        int comma = comma(from, end);
        return ADDING.contains(word(comma + 1)) ? end : comma;
    }

    /// Behind the last word that begins a clause, if it tells anything.
    private int clauseStart(int from, int end) {
        return IntStream.range(from, end)
                .filter(k -> JOINING.contains(word(k)) && joints.isTelling(k, end))
                .map(k -> k + 1)
                .max()
                .orElse(from);
    }

    /// The first comma behind which another clause begins, or somebody says it.
    private int clauseEnd(int from, int end) {
        return IntStream.range(from, end)
                .filter(k -> word(k).equals(","))
                .filter(k ->
                        JOINING.contains(word(k + 1))
                                || SUBJECTS.contains(word(k + 1))
                                || isAside(k, end))
                .findFirst()
                .orElse(end);
    }

    private boolean isAside(int comma, int end) {
        return word(comma + 1).equals("according")
                || IntStream.range(comma + 1, Math.min(end, comma + ASIDE))
                        .anyMatch(this::isSaying);
    }

    private boolean isSaying(int k) {
        return English.lemmas(word(k)).stream().anyMatch(SAYING::contains)
                && !NOT_SAID.contains(word(k + 1));
    }

    /// The telling words from one place to another, without who says so.
    private List<Token> said(int from, int to) {
        int start = from;
        List<Integer> left = new ArrayList<>();
        for (int k = from; k < to; k++) {
            if (isSaying(k)) {
                int at = k;
                int comma =
                        IntStream.iterate(k - 1, i -> i >= start && at - i <= ASIDE, i -> i - 1)
                                .filter(i -> word(i).equals(","))
                                .findFirst()
                                .orElse(-1);
                boolean aside = comma >= 0 && k + 1 < tokens.size() && tokens.get(k + 1).isMark();
                left.removeIf(i -> !aside || i > comma);
            } else {
                left.add(k);
            }
        }
        return left.stream().map(tokens::get).filter(joints::tells).toList();
    }

    private int start(int k) {
        int sentence = article.sentenceAt(tokens.get(k).span().start());
        int start = k;
        while (start > 0 && article.sentenceAt(tokens.get(start - 1).span().start()) == sentence) {
            start--;
        }
        return start;
    }

    private int end(int k) {
        int sentence = article.sentenceAt(tokens.get(k).span().start());
        int end = k;
        while (end < tokens.size()
                && article.sentenceAt(tokens.get(end).span().start()) == sentence) {
            end++;
        }
        return end;
    }

    private Span span(At at) {
        return new Span(tokens.get(at.from()).span().start(), tokens.get(at.to() - 1).span().end());
    }

    private String word(int k) {
        return joints.word(k);
    }
}
