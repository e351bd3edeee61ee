package org.diptych.align;

import org.diptych.text.Article;
import org.diptych.text.Both;

/// Tells how two articles stand to each other.
final class Relations {

    /// Versions of one article have .97 to 1.00 of their characters linked, two articles on one topic
    /// .09 to .23, unrelated ones none (measured on the parade articles).
    private static final double VERSIONS = 0.5;

    private static final double SAME_TOPIC = 0.04;

    private Relations() {}

    static Relation of(double linkedShare, Both<Article> articles) {
        boolean nothingLeft = articles.left().sentences().isEmpty();
        boolean nothingRight = articles.right().sentences().isEmpty();
        if (nothingLeft || nothingRight) {
            return nothingLeft && nothingRight ? Relation.UNRELATED : Relation.ALONE;
        }
        if (linkedShare >= VERSIONS) {
            return Relation.VERSIONS;
        }
        return linkedShare >= SAME_TOPIC ? Relation.SAME_TOPIC : Relation.UNRELATED;
    }
}
