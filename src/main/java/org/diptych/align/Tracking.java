package org.diptych.align;

import java.util.Arrays;
import java.util.Optional;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Where the words of an article stand after its text was changed.
public final class Tracking {

    private static final int GONE = -1;

    private final Article before;
    private final Article after;

    /// The number of the token after the change, for each one before it.
    private final int[] tokens;

    private Tracking(Article before, Article after, int[] tokens) {
        this.before = before;
        this.after = after;
        this.tokens = tokens;
    }

    /// Follows every word, by what an alignment of both texts says of it.
    public static Tracking of(Article before, Article after) {
        int[] tokens = new int[before.tokens().size()];
        Arrays.fill(tokens, GONE);
        Tracking tracking = new Tracking(before, after, tokens);
        if (before.text().equals(after.text())) {
            Arrays.setAll(tokens, k -> k);
        } else if (!before.tokens().isEmpty() && !after.tokens().isEmpty()) {
            Aligned pair = Aligner.standard().align(new Both<>(before, after));
            pair.edits().forEach(edits -> edits.forEach(tracking::follow));
        }
        return tracking;
    }

    private void follow(Edit edit) {
        if (edit instanceof Edit.Same(Span there, Span here)) {
            int from = before.firstTokenFrom(there.start());
            int to = after.firstTokenFrom(here.start());
            int length = before.firstTokenFrom(there.end()) - from;
            if (length == after.firstTokenFrom(here.end()) - to) {
                for (int k = 0; k < length; k++) {
                    tokens[from + k] = to + k;
                }
            }
        }
    }

    /// Where the very same words stand now, whatever white space is between them; nothing if any of them is gone, or
    /// something came between them.
    public Optional<Span> now(Span span) {
        int first = before.firstTokenFrom(span.start() + 1) - 1;
        int last = before.firstTokenFrom(span.end()) - 1;
        if (first < 0 || before.tokens().get(first).span().end() <= span.start()) {
            first++;
        }
        if (last < first || tokens[first] == GONE || tokens[last] == GONE) {
            return Optional.empty();
        }
        Token start = before.tokens().get(first);
        Token now = after.tokens().get(tokens[first]);
        int from = now.span().start() + span.start() - start.span().start();
        int to =
                after.tokens().get(tokens[last]).span().start()
                        + span.end()
                        - before.tokens().get(last).span().start();
        boolean same =
                from >= 0
                        && from <= to
                        && to <= after.text().length()
                        && isAlike(before.at(span), after.text().substring(from, to));
        return same ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /// Whether two passages are of the same words, whatever white space is between them.
    public static boolean isAlike(String one, String other) {
        return one.equals(other) || spaced(one).equals(spaced(other));
    }

    private static String spaced(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /// The paragraph that holds most of the words that a paragraph held; nothing if none holds half of them.
    public Optional<Integer> nowIn(int paragraph) {
        Span span = before.paragraphs().get(paragraph).span();
        int from = before.firstTokenFrom(span.start());
        int to = before.firstTokenFrom(span.end());
        int[] held = new int[after.paragraphs().size()];
        for (int k = from; k < to; k++) {
            if (tokens[k] != GONE && held.length > 0) {
                held[paragraphOf(after.tokens().get(tokens[k]))]++;
            }
        }
        for (int p = 0; p < held.length; p++) {
            if (2 * held[p] > to - from) {
                return Optional.of(p);
            }
        }
        return Optional.empty();
    }

    private int paragraphOf(Token token) {
        return after.sentences().get(after.sentenceAt(token.span().start())).paragraph();
    }

    /// Both sides of a pair.
    public static Both<Tracking> of(Both<Article> before, Both<Article> after) {
        return new Both<>(
                of(before.on(Side.LEFT), after.on(Side.LEFT)),
                of(before.on(Side.RIGHT), after.on(Side.RIGHT)));
    }
}
