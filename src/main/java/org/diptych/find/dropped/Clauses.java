package org.diptych.find.dropped;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diptych.align.Aligned;
import org.diptych.text.Article;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// The parts of a sentence that can be left out by themselves.
final class Clauses {

    private static final String STOPS = ",;:–—()";

    /// Words that a clause begins with.
    private static final Set<String> OPENING =
            Set.of(
                    ("and but or because although though which who whose that while when where if with so until"
                                    + " since as after before according thanks despite for by")
                            .split(" "));

    private Clauses() {}

    /// Runs of clauses of a sentence none of which is answered, without the stops at their ends.
    static List<Span> unanswered(Aligned pair, Linked linked, Side side, Span sentence) {
        List<Span> runs = new ArrayList<>();
        Span open = null;
        for (Span clause : split(pair.on(side), sentence)) {
            List<Integer> telling = linked.telling(side, clause);
            boolean answered =
                    !telling.isEmpty() && linked.answered(side, telling) > UnansweredPart.ANSWERED;
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

    /// What stands behind the last word of a sentence that has an answer.
    static List<Span> tail(Aligned pair, Linked linked, Side side, Span sentence) {
        Article article = pair.on(side);
        int from = article.firstTokenFrom(sentence.start());
        int to = article.firstTokenFrom(sentence.end());
        int start = to;
        while (start > from && linked.partner(side, start - 1) < 0) {
            start--;
        }
        return start == to
                ? List.of()
                : List.of(
                        trimmed(
                                article,
                                new Span(
                                        article.tokens().get(start).span().start(),
                                        sentence.end())));
    }

    /// The clauses of a sentence: from stop to stop, and from one opening word to the next.
    private static List<Span> split(Article article, Span sentence) {
        List<Span> clauses = new ArrayList<>();
        int start = sentence.start();
        List<Token> tokens = article.tokensIn(sentence);
        for (int k = 1; k < tokens.size(); k++) {
            Token token = tokens.get(k);
            boolean behindStop = isStop(article, tokens.get(k - 1));
            boolean opens = opens(article, token);
            boolean behindOpening = opens(article, tokens.get(k - 1));
            if (behindStop || (opens && !behindOpening)) {
                clauses.add(new Span(start, tokens.get(k - 1).span().end()));
                start = token.span().start();
            }
        }
        clauses.add(new Span(start, sentence.end()));
        return clauses;
    }

    /// Whether a span begins as a clause does.
    static boolean begins(Article article, Span span) {
        List<Token> tokens = article.tokensIn(span);
        return !tokens.isEmpty() && opens(article, tokens.getFirst());
    }

    private static boolean opens(Article article, Token token) {
        return OPENING.contains(article.folded(token));
    }

    private static boolean isStop(Article article, Token token) {
        return token.isMark() && STOPS.indexOf(article.at(token).charAt(0)) >= 0;
    }

    /// Without the stops at its ends.
    static Span trimmed(Article article, Span span) {
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
}
