package org.diptych.align;

import org.diptych.text.Article;
import org.diptych.text.Both;

/// Tells how two articles stand to each other.
final class Relations {

    /// Versions of one article have .97 to 1.00 of their characters linked, two articles on one topic
    /// .09 to .23, unrelated ones none (measured on the parade articles).
    private static final double VERSIONS = 0.5;

    private static final double SAME_TOPIC = 0.04;

    /// A copy that was cut off has nearly all of its characters in sentences of the other article, as a page has of
    /// which only the beginning is free to read, and be it a tenth of the whole.
    private static final double PART = 0.8;

    private Relations() {}

    /// @param linkedShare of both articles' characters, 0 to 1
    /// @param surelyLinked the same of the article that has more of its own in matches that leave no doubt
    static Relation of(double linkedShare, double surelyLinked, Both<Article> articles) {
        boolean nothingLeft = articles.left().sentences().isEmpty();
        boolean nothingRight = articles.right().sentences().isEmpty();
        if (nothingLeft || nothingRight) {
            return nothingLeft && nothingRight ? Relation.UNRELATED : Relation.ALONE;
        }
        if (linkedShare >= VERSIONS || surelyLinked >= PART) {
            return Relation.VERSIONS;
        }
        return linkedShare >= SAME_TOPIC ? Relation.SAME_TOPIC : Relation.UNRELATED;
    }
}
