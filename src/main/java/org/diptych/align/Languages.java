package org.diptych.align;

import org.diptych.text.Article;
import org.diptych.text.Both;

/// Whether two articles are written in the same language. Rules that compare wording ask [Aligned].
final class Languages {

    private static final String UNDETERMINED = "und";

    private Languages() {}

    /// An article whose language can't be told is taken to be in that of the other.
    static boolean areOne(Both<Article> articles) {
        String left = articles.left().language();
        String right = articles.right().language();
        return left.equals(right) || left.equals(UNDETERMINED) || right.equals(UNDETERMINED);
    }
}
