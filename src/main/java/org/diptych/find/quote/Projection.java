package org.diptych.find.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.align.Link;
import org.diptych.text.Article;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds the words of one side that answer words of the other, inside a match of sentences, by the word
/// edits; where words were exchanged in a block, by their place in it and the nearest stop.
final class Projection {

    /// How far, in tokens, an end is moved to reach a stop or the beginning of a sentence.
    private static final int SNAP = 4;

    private final Aligned pair;
    private final Article here;
    private final Article there;
    private final Side side;

    Projection(Aligned pair, Side side) {
        this.pair = pair;
        this.side = side;
        here = pair.on(side);
        there = pair.on(side.other());
    }

    /// The words that answer a span, without the marks at their ends; none if none of its sentences has
    /// an answer.
    Optional<Span> project(Span span) {
        List<Link.Matched> matches = matches(span);
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        Link.Matched first = matches.getFirst();
        Link.Matched last = matches.getLast();
        int start = boundary(span.start(), first);
        int end = boundary(span.end(), last);
        if (here.startsSentence(span.start())) {
            start = snapped(start, 2 * SNAP, first, t -> there.startsSentence(t.span().start()));
        }
        if (endsClause(span)) {
            end = snapped(end, SNAP, last, t -> isStop(there, t));
        }
        return end <= start ? Optional.empty() : trimmed(new Span(start, end));
    }

    /// The matches of the sentences that a span touches.
    private List<Link.Matched> matches(Span span) {
        return IntStream.rangeClosed(here.sentenceAt(span.start()), here.sentenceAt(span.end() - 1))
                .mapToObj(s -> pair.linkOf(side, s))
                .filter(Link.Matched.class::isInstance)
                .map(Link.Matched.class::cast)
                .toList();
    }

    /// Whether a quotation ends with a stop, inside its marks or behind them.
    private boolean endsClause(Span span) {
        int k = here.firstTokenFrom(span.end());
        boolean behind = k < here.tokens().size() && isStop(here, here.tokens().get(k));
        return behind
                || here.tokensIn(span).reversed().stream()
                        .takeWhile(Token::isMark)
                        .anyMatch(t -> isStop(here, t));
    }

    /// Where a place between two words falls on the other side.
    private int boundary(int offset, Link.Matched link) {
        Span reach = pair.reach(link, side.other());
        int at = reach.start();
        for (Edit edit : pair.edits(link)) {
            Optional<Span> mine = edit.on(side);
            Optional<Span> theirs = edit.on(side.other());
            if (mine.isPresent() && mine.get().end() > offset) {
                boolean inside = mine.get().start() < offset && theirs.isPresent();
                return inside ? within(mine.get(), theirs.orElseThrow(), offset) : at;
            }
            at = theirs.map(Span::end).orElse(at);
        }
        return reach.end();
    }

    private int within(Span mine, Span theirs, int offset) {
        List<Token> before = here.tokensIn(new Span(mine.start(), offset));
        int all = here.tokensIn(mine).size();
        List<Token> answers = there.tokensIn(theirs);
        int share = (int) Math.round((double) before.size() * answers.size() / Math.max(1, all));
        return share == 0 ? theirs.start() : answers.get(share - 1).span().end();
    }

    /// The nearest token of a sort, at most some tokens away; else the place itself.
    private int snapped(int offset, int most, Link.Matched link, Predicate<Token> sort) {
        Span reach = pair.reach(link, side.other());
        int k = there.firstTokenFrom(offset);
        for (int d = 0; d <= most; d++) {
            for (int at : List.of(k - d, k + d)) {
                if (at >= 0 && at < there.tokens().size()) {
                    Token token = there.tokens().get(at);
                    if (reach.covers(token.span()) && sort.test(token)) {
                        return token.span().start();
                    }
                }
            }
        }
        return offset;
    }

    private static boolean isStop(Article article, Token token) {
        return token.isMark() && ",.;:!?".indexOf(article.text().charAt(token.span().start())) >= 0;
    }

    private Optional<Span> trimmed(Span span) {
        List<Token> tokens = new ArrayList<>(there.tokensIn(span));
        while (!tokens.isEmpty() && tokens.getFirst().isMark()) {
            tokens.removeFirst();
        }
        while (!tokens.isEmpty() && tokens.getLast().isMark()) {
            tokens.removeLast();
        }
        return tokens.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Span(tokens.getFirst().span().start(), tokens.getLast().span().end()));
    }
}
