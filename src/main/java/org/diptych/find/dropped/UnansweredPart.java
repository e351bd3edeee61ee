package org.diptych.find.dropped;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.align.Relation;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Dropped;
import org.diptych.find.Finding.Gap;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Rule;
import org.diptych.find.conflict.Statements;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Place;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Parts of answered sentences that the answer has not: a clause, or one sentence of several. None of
/// the telling words has an answer, and over there no other words stand in their place.
public final class UnansweredPart implements Rule {

    /// Telling words that a fact of its own takes.
    private static final int FEWEST = 3;

    /// Above this a clause is answered after all, 0 to 1; and a sentence. Every figure here was read off
    /// the clauses of the training pairs.
    private static final double ANSWERED = 0.11;

    private static final double SENTENCE_ANSWERED = 0.18;

    /// More unanswered words over there, for each word here, say it in other words.
    private static final double INSTEAD = 0.25;

    /// How much longer the passage must be than its answer, in telling words for each of the part: as a
    /// rule, and where the two have little in common.
    private static final double LONGER = 0.5;

    private static final double MUCH_LONGER = 0.7;

    /// Likeness below which two passages have little in common, and above which they have much.
    private static final double CLOSE = 0.42;

    private static final double CLOSER = 0.55;

    private static final String STOPS = ",;:–—()";

    /// Words that a clause begins with.
    private static final Set<String> OPENING =
            Set.of(
                    ("and but or because although though which who whose that while when where if with so until"
                                    + " since as after before according thanks despite for by")
                            .split(" "));

    private final Gap what;

    private UnansweredPart(Gap what) {
        this.what = what;
    }

    public static UnansweredPart clauses() {
        return new UnansweredPart(Gap.CLAUSE);
    }

    /// Sentences that the aligner has put beside an answer of their neighbours.
    public static UnansweredPart sentences() {
        return new UnansweredPart(Gap.SENTENCE);
    }

    @Override
    public String id() {
        return what == Gap.CLAUSE ? "dropped.clause" : "dropped.sentence.joined";
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        if (pair.relation() != Relation.VERSIONS || !pair.isOneLanguage()) {
            return Stream.empty();
        }
        Linked linked = new Linked(pair);
        if (!linked.isByMeaning()) {
            return Stream.empty();
        }
        Statements statements = new Statements(pair);
        if (Unanswered.isFree(pair)) {
            return what == Gap.CLAUSE ? news(pair, linked, statements) : Stream.empty();
        }
        return Stream.of(Side.values())
                .flatMap(side ->
                        pair.matches()
                                .flatMap(m ->
                                        (what == Gap.CLAUSE
                                                        ? clauses(pair, linked, statements, m, side)
                                                        : sentences(pair, linked, m, side))
                                                .map(span -> dropped(side, span))));
    }

    /// In a free paraphrase only a number or a date tells that a clause is missing, if it is nowhere over
    /// there.
    private Stream<Finding> news(Aligned pair, Linked linked, Statements statements) {
        return Stream.of(Side.values())
                .flatMap(side ->
                        pair.matches()
                                .flatMap(m -> pair.sentences(m, side).stream())
                                .flatMap(s ->
                                        runs(pair, linked, side, s.span()).stream()
                                                .filter(run ->
                                                        !run.covers(
                                                                trimmed(pair.on(side), s.span()))))
                                .filter(run -> isNews(linked, statements, side, run))
                                .map(run -> dropped(side, run)));
    }

    private static boolean isNews(Linked linked, Statements statements, Side side, Span part) {
        List<Integer> telling = linked.telling(side, part);
        return telling.size() >= FEWEST
                && linked.words(side, telling) >= 2
                && linked.answered(side, telling) <= ANSWERED
                && statements.holdsNews(side, part)
                && !linked.isElsewhere(side, part);
    }

    private Stream<Span> sentences(Aligned pair, Linked linked, Link.Matched match, Side side) {
        return match.on(side).size() < 2
                ? Stream.empty()
                : pair.sentences(match, side).stream()
                        .map(Sentence::span)
                        .filter(s -> isMissing(pair, linked, match, side, s));
    }

    private Stream<Span> clauses(
            Aligned pair, Linked linked, Statements statements, Link.Matched match, Side side) {
        return pair.sentences(match, side).stream()
                .flatMap(s ->
                        runs(pair, linked, side, s.span()).stream()
                                .filter(run -> !run.covers(trimmed(pair.on(side), s.span())))
                                .filter(run ->
                                        isMissing(pair, linked, match, side, run)
                                                || isNews(linked, statements, side, run)));
    }

    /// Runs of clauses none of which is answered.
    private static List<Span> runs(Aligned pair, Linked linked, Side side, Span sentence) {
        List<Span> runs = new ArrayList<>();
        Span open = null;
        for (Span clause : split(pair.on(side), sentence)) {
            List<Integer> telling = linked.telling(side, clause);
            boolean answered = !telling.isEmpty() && linked.answered(side, telling) > ANSWERED;
            if (answered) {
                if (open != null) {
                    runs.add(open);
                }
                open = null;
            } else {
                open = new Span(open == null ? clause.start() : open.start(), clause.end());
            }
        }
        if (open != null) {
            runs.add(open);
        }
        return runs.stream().map(r -> trimmed(pair.on(side), r)).toList();
    }

    /// The clauses of a sentence: from stop to stop, and from one opening word to the next.
    private static List<Span> split(Article article, Span sentence) {
        List<Span> clauses = new ArrayList<>();
        int start = sentence.start();
        List<Token> tokens = article.tokensIn(sentence);
        for (int k = 1; k < tokens.size(); k++) {
            Token token = tokens.get(k);
            boolean behindStop = isStop(article, tokens.get(k - 1));
            boolean opens = OPENING.contains(Folding.fold(article.at(token)));
            boolean behindOpening = OPENING.contains(Folding.fold(article.at(tokens.get(k - 1))));
            if (behindStop || (opens && !behindOpening)) {
                clauses.add(new Span(start, tokens.get(k - 1).span().end()));
                start = token.span().start();
            }
        }
        clauses.add(new Span(start, sentence.end()));
        return clauses;
    }

    private static boolean isStop(Article article, Token token) {
        return token.isMark() && STOPS.indexOf(article.at(token).charAt(0)) >= 0;
    }

    /// Without the stops at its ends.
    private static Span trimmed(Article article, Span span) {
        List<Token> tokens = article.tokensIn(span);
        int from = 0;
        int to = tokens.size();
        while (from < to && isEdge(article, tokens.get(from))) {
            from++;
        }
        while (to > from && isEdge(article, tokens.get(to - 1))) {
            to--;
        }
        return from == to
                ? span
                : new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    private static boolean isEdge(Article article, Token token) {
        return isStop(article, token) || ".!?…".contains(article.at(token));
    }

    private boolean isMissing(
            Aligned pair, Linked linked, Link.Matched match, Side side, Span part) {
        List<Integer> telling = linked.telling(side, part);
        double answered = linked.answered(side, telling);
        boolean clause = what == Gap.CLAUSE;
        if (telling.size() < (clause ? FEWEST : FEWEST - 1)
                || linked.words(side, telling) < 2
                || answered > (clause ? ANSWERED : SENTENCE_ANSWERED)
                || linked.isElsewhere(side, part)) {
            return false;
        }
        double n = telling.size();
        double instead =
                linked.free(side.other(), place(pair, linked, match, side, part)).count() / n;
        double longer =
                (linked.telling(side, pair.reach(match, side)).size()
                                - linked.telling(side.other(), pair.reach(match, side.other()))
                                        .size())
                        / n;
        if (instead > (longer >= 1 && n > FEWEST ? 2 * INSTEAD : INSTEAD)) {
            return false;
        }
        boolean plain = answered == 0 && instead == 0;
        if (!clause) {
            return n >= FEWEST ? longer >= LONGER : plain && longer >= 1;
        }
        return match.likeness() >= CLOSE
                ? longer >= LONGER || (plain && match.likeness() >= CLOSER && longer > 0)
                : plain && n > FEWEST && longer >= MUCH_LONGER;
    }

    /// Where it would stand over there: between the answers of the words before and behind it; all of
    /// the answer if these changed places.
    static Span place(Aligned pair, Linked linked, Link.Matched match, Side side, Span part) {
        Article there = pair.on(side.other());
        Span all = pair.reach(match, side.other());
        Span here = pair.reach(match, side);
        int before = anchor(pair, linked, side, new Span(here.start(), part.start()), true);
        int after = anchor(pair, linked, side, new Span(part.end(), here.end()), false);
        int from = before < 0 ? all.start() : there.tokens().get(before).span().end();
        int to = after < 0 ? all.end() : there.tokens().get(after).span().start();
        return from <= to && from >= all.start() && to <= all.end() ? new Span(from, to) : all;
    }

    /// The answer of the telling word nearest to a part, on one side of it; -1 if there is none.
    private static int anchor(Aligned pair, Linked linked, Side side, Span span, boolean last) {
        Article article = pair.on(side);
        int from = article.firstTokenFrom(span.start());
        int to = article.firstTokenFrom(span.end());
        int[] answered =
                IntStream.range(from, to)
                        .filter(t -> linked.isTelling(side, t))
                        .map(t -> linked.partner(side, t))
                        .filter(t -> t >= 0)
                        .toArray();
        return answered.length == 0 ? -1 : answered[last ? answered.length - 1 : 0];
    }

    private Finding dropped(Side side, Span span) {
        boolean clause = what == Gap.CLAUSE;
        return new Dropped(
                new Mark(
                        new Place(side, span),
                        null,
                        clause ? Severity.MINOR : Severity.MAJOR,
                        clause ? 0.7 : 0.8,
                        id()),
                what);
    }
}
