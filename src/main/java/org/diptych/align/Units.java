package org.diptych.align;

import java.util.List;
import org.diptych.text.Article;
import org.diptych.text.Both;

/// What is to be aligned.
///
/// @param articles where the units stand
/// @param paragraphs the wording of each
/// @param sentences the wording of each
record Units(Both<Article> articles, Both<List<String>> paragraphs, Both<List<String>> sentences) {

    static Units of(Both<Article> articles) {
        return new Units(
                articles,
                articles.map(a -> a.paragraphs().stream().map(p -> a.at(p.span())).toList()),
                articles.map(a -> a.sentences().stream().map(s -> a.at(s.span())).toList()));
    }

    /// The number of each paragraph's first sentence, and the number of sentences at the end.
    static int[] firstSentences(Article article) {
        int[] first = new int[article.paragraphs().size() + 1];
        int paragraph = 0;
        for (int k = 0; k < article.sentences().size(); k++) {
            while (paragraph <= article.sentences().get(k).paragraph()) {
                first[paragraph++] = k;
            }
        }
        while (paragraph < first.length) {
            first[paragraph++] = article.sentences().size();
        }
        return first;
    }
}
