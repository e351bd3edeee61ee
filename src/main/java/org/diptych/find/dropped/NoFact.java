package org.diptych.find.dropped;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diptych.find.quote.Attributions;
import org.diptych.text.Article;
import org.diptych.text.Sentence;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Parts of sentences that state no fact of the story: a date line, and who says a quotation.
final class NoFact {

    /// Tokens of the longest date line: "GOTHENBURG, Sweden, March 12 (Northwire)".
    private static final int LONGEST = 10;

    /// Words of the longest attribution: "the 19-year-old said at a news conference after the match".
    private static final int ATTRIBUTION = 10;

    /// With them begins where, or to whom, somebody says what follows: "Speaking to reporters after the match".
    private static final Set<String> SPEAKING =
            Set.of("speaking", "talking", "addressing", "writing", "asked");

    private static final String DASHES = "–—-";

    private NoFact() {}

    static boolean isOne(Article article, Sentence sentence, Span part) {
        return isDateLine(article, sentence, part)
                || isAttribution(article, part)
                || isSpeaking(article, part);
    }

    /// Whether a paragraph begins with a part that has a word in capitals first and a dash behind it.
    private static boolean isDateLine(Article article, Sentence sentence, Span part) {
        Span paragraph = article.paragraphs().get(sentence.paragraph()).span();
        List<Token> tokens = article.tokensIn(part);
        int next = article.firstTokenFrom(part.end());
        String first = tokens.isEmpty() ? "" : article.at(tokens.getFirst());
        return !tokens.isEmpty()
                && tokens.getFirst().span().start() - paragraph.start() <= 1
                && tokens.size() <= LONGEST
                && first.length() > 2
                && first.equals(first.toUpperCase(Locale.ROOT))
                && article
                        .tokens()
                        .subList(next, Math.min(article.tokens().size(), next + 2))
                        .stream()
                        .anyMatch(t -> DASHES.contains(article.at(t)));
    }

    /// Whether a few words right behind a quotation have a verb of saying.
    private static boolean isAttribution(Article article, Span part) {
        List<Token> words = article.tokensIn(part).stream().filter(t -> !t.isMark()).toList();
        int before = article.firstTokenFrom(part.start()) - 1;
        boolean behindQuote =
                isMarkOfQuote(article, part.start())
                        || (before >= 0
                                && isMarkOfQuote(
                                        article, article.tokens().get(before).span().start()));
        return behindQuote
                && words.size() <= ATTRIBUTION
                && words.stream().anyMatch(t -> Attributions.isSaying(article.at(t)));
    }

    private static boolean isSpeaking(Article article, Span part) {
        List<Token> words = article.tokensIn(part).stream().filter(t -> !t.isMark()).toList();
        return !words.isEmpty()
                && words.size() <= ATTRIBUTION
                && article.startsSentence(words.getFirst().span().start())
                && SPEAKING.contains(article.folded(words.getFirst()));
    }

    private static boolean isMarkOfQuote(Article article, int at) {
        return "\"”’»“".indexOf(article.text().charAt(at)) >= 0;
    }
}
