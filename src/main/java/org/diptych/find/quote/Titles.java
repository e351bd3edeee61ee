package org.diptych.find.quote;

import java.util.List;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Tells titles and names in marks from words that somebody said: they are quotations for a ledger,
/// but whether they carry marks, and in which language, is a matter of style.
final class Titles {

    /// No title of the labelled pairs has more words.
    private static final int LONGEST = 8;

    private Titles() {}

    /// Whether a short quotation begins with a capital although it stands in the run of a sentence
    /// (`the end of “Caro nome”`), or has a capital on every word of two or more.
    /// In headings capitals tell nothing.
    static boolean isTitle(Article article, Quotation quotation) {
        List<String> words =
                article.tokensIn(quotation.words()).stream()
                        .filter(t -> !t.isMark())
                        .map(article::at)
                        .toList();
        boolean heading =
                article.paragraphs()
                        .get(article.sentences().get(quotation.sentence()).paragraph())
                        .isHeading();
        if (heading || words.size() > LONGEST || !isCapital(words.getFirst())) {
            return false;
        }
        return runsOn(article, quotation.span())
                || (words.size() > 1 && words.stream().allMatch(Titles::isCapital));
    }

    /// Whether a word, and not a stop, stands before the quotation in its sentence.
    private static boolean runsOn(Article article, Span span) {
        int k = article.firstTokenFrom(span.start());
        if (k == 0) {
            return false;
        }
        Token before = article.tokens().get(k - 1);
        return !before.isMark()
                && article.text().substring(before.span().end(), span.start()).isBlank()
                && article.text().indexOf('\n', before.span().end()) > span.start()
                && !Attributions.isSaying(article.at(before));
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.charAt(0));
    }
}
