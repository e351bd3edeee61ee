package org.diptych.find.dropped;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        Both<List<Quotation>> quotations = Quotations.of(pair);
        quoted =
                new Both<>(
                        quoted(pair.on(Side.LEFT), quotations.left()),
                        quoted(pair.on(Side.RIGHT), quotations.right()));
    }

    boolean isQuote(Side side, int sentence) {
        return quoted.on(side).contains(sentence);
    }

    private static Set<Integer> quoted(Article article, List<Quotation> quotations) {
        Deque<Span> words = new ArrayDeque<>();
        quotations.stream()
                .map(Quotation::words)
                .sorted(Comparator.comparingInt(Span::start))
                .forEach(words::add);
        Set<Integer> quoted = new HashSet<>();
        for (int k = 0; k < article.sentences().size(); k++) {
            Span sentence = article.sentences().get(k).span();
            while (!words.isEmpty() && words.getFirst().end() <= sentence.start()) {
                words.removeFirst();
            }
            List<Span> in = words.stream().takeWhile(w -> w.start() < sentence.end()).toList();
            if (isQuoted(sentence, in)) {
                quoted.add(k);
            }
        }
        return quoted;
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
