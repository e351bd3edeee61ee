package org.diptych.find.dropped;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diptych.align.Aligned;
import org.diptych.find.quote.Quotation;
import org.diptych.find.quote.Quotations;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Which sentences are for the most part quoted.
final class Quotes {

    private final Both<Set<Integer>> quoted;

    Quotes(Aligned pair) {
        quoted = pair.articles().map(Quotes::quoted);
    }

    boolean isQuote(Side side, int sentence) {
        return quoted.on(side).contains(sentence);
    }

    private static Set<Integer> quoted(Article article) {
        List<Span> words = Quotations.of(article).stream().map(Quotation::words).toList();
        return IntStream.range(0, article.sentences().size())
                .filter(k -> isQuoted(article.sentences().get(k).span(), words))
                .boxed()
                .collect(toUnmodifiableSet());
    }

    private static boolean isQuoted(Span sentence, List<Span> words) {
        int quoted =
                words.stream()
                        .filter(sentence::overlaps)
                        .mapToInt(w ->
                                Math.min(w.end(), sentence.end())
                                        - Math.max(w.start(), sentence.start()))
                        .sum();
        return 2 * quoted >= sentence.length();
    }
}
