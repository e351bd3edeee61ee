package org.diptych.align;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// The words that differ between two matched runs of sentences. Quote style, dashes, blanks and case
/// are no differences.
public final class WordDiff {

    private WordDiff() {}

    /// The edits inside a link, in reading order, that turn its left words into its right ones; none for
    /// a unit alone.
    static List<Edit> edits(Both<Article> articles, Link link) {
        if (!(link instanceof Link.Matched matched)) {
            return List.of();
        }
        return edits(
                articles,
                tokens(articles.left(), matched.left()),
                tokens(articles.right(), matched.right()));
    }

    /// The edits that turn some words of the left article into some of the right, in reading order.
    public static List<Edit> edits(Both<Article> articles, Span left, Span right) {
        return edits(articles, articles.left().tokensIn(left), articles.right().tokensIn(right));
    }

    private static List<Token> tokens(Article article, List<Integer> sentences) {
        return sentences.stream()
                .flatMap(s -> article.tokensIn(article.sentences().get(s).span()).stream())
                .toList();
    }

    private static List<Edit> edits(Both<Article> articles, List<Token> left, List<Token> right) {
        Both<List<String>> words =
                new Both<>(
                        left.stream().map(articles.left()::folded).toList(),
                        right.stream().map(articles.right()::folded).toList());
        List<Run> runs = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(words.left(), words.right(), true).getDeltas()) {
            int i = delta.getSource().getPosition();
            int j = delta.getTarget().getPosition();
            boolean same = delta.getType() == DeltaType.EQUAL;
            runs.add(
                    new Run(
                            same,
                            i,
                            i + delta.getSource().size(),
                            j,
                            j + delta.getTarget().size()));
        }
        return Run.readable(runs, words).stream().map(run -> edit(run, left, right)).toList();
    }

    private static Edit edit(Run run, List<Token> left, List<Token> right) {
        if (run.left() == 0) {
            return new Edit.Added(cover(right, run.j0(), run.j1()));
        }
        if (run.right() == 0) {
            return new Edit.Removed(cover(left, run.i0(), run.i1()));
        }
        Span here = cover(left, run.i0(), run.i1());
        Span there = cover(right, run.j0(), run.j1());
        return run.same() ? new Edit.Same(here, there) : new Edit.Changed(here, there);
    }

    private static Span cover(List<Token> tokens, int from, int to) {
        return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }
}
