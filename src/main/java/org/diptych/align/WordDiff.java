package org.diptych.align;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
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

    private static List<Token> tokens(Article article, List<Integer> sentences) {
        return sentences.stream()
                .flatMap(s -> article.tokensIn(article.sentences().get(s).span()).stream())
                .toList();
    }

    private static List<Edit> edits(Both<Article> articles, List<Token> left, List<Token> right) {
        var patch =
                DiffUtils.diff(
                        left.stream().map(t -> Folding.fold(articles.left().at(t))).toList(),
                        right.stream().map(t -> Folding.fold(articles.right().at(t))).toList(),
                        true);
        List<Edit> edits = new ArrayList<>();
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            int i = delta.getSource().getPosition();
            int j = delta.getTarget().getPosition();
            int n = delta.getSource().size();
            int m = delta.getTarget().size();
            switch (delta.getType()) {
                case EQUAL -> edits.add(new Edit.Same(cover(left, i, n), cover(right, j, m)));
                case CHANGE -> edits.add(new Edit.Changed(cover(left, i, n), cover(right, j, m)));
                case DELETE -> edits.add(new Edit.Removed(cover(left, i, n)));
                case INSERT -> edits.add(new Edit.Added(cover(right, j, m)));
            }
        }
        return edits;
    }

    private static Span cover(List<Token> tokens, int from, int length) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(from + length - 1).span().end());
    }
}
