package org.diptych.find;

import java.util.List;
import org.diptych.align.Aligned;
import org.diptych.align.Aligner;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Segmenter;

/// Two short English texts laid side by side, to try a rule on.
public final class TwoTexts {

    private TwoTexts() {}

    public static Aligned aligned(String left, String right) {
        return aligned(article(left), article(right));
    }

    public static Aligned aligned(Article left, Article right) {
        return Aligner.standard().align(new Both<>(left, right));
    }

    /// One text, with nothing beside it.
    public static Aligned alone(String text) {
        return aligned(article(text), Article.nothing());
    }

    public static Article article(String text) {
        return article("en", text);
    }

    public static Article article(String language, String text) {
        return Segmenter.article("test", language, text);
    }

    /// What rules mark, as rows to read: `quote.altered LEFT “yes”`.
    public static List<String> marked(Aligned pair, List<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.check(pair))
                .map(f ->
                        f.mark().rule()
                                + " "
                                + f.mark().at().side()
                                + " "
                                + pair.on(f.mark().at().side()).at(f.mark().at().span()))
                .toList();
    }
}
