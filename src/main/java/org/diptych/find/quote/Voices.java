package org.diptych.find.quote;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.diptych.text.Article;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// The quotations of one side while their answers are being found.
final class Voices {

    final Side side;
    final Article article;
    final List<Quotation> quotations;

    /// The words of each quotation.
    final List<Phrase> phrases;

    /// The words of all quotations, one after the other: what `"Yes," she said, "and no"` carries of
    /// "Yes and no".
    final Phrase quoted;

    /// Every word of the article.
    final Phrase plain;

    private final Map<Integer, List<Integer>> bySentence;

    /// Where each quotation begins.
    private final int[] starts;

    private final Map<Integer, Answer> answers = new HashMap<>();

    Voices(Side side, Article article, List<Quotation> quotations) {
        this.side = side;
        this.article = article;
        this.quotations = quotations;
        phrases = quotations.stream().map(q -> Phrase.spoken(article, q.words())).toList();
        bySentence =
                IntStream.range(0, quotations.size())
                        .boxed()
                        .collect(groupingBy(q -> quotations.get(q).sentence()));
        starts = quotations.stream().mapToInt(q -> q.span().start()).toArray();
        quoted = Phrase.joined(phrases);
        plain = Phrase.of(article, new Span(0, article.text().length()));
    }

    boolean isOpen(int quotation) {
        return !answers.containsKey(quotation);
    }

    /// Whether the other side has just these words in marks.
    boolean isVerbatim(int quotation) {
        return answers.get(quotation) instanceof Answer.Verbatim;
    }

    /// What is known of a quotation so far.
    @Nullable Answer answer(int quotation) {
        return answers.get(quotation);
    }

    void answer(int quotation, Answer answer) {
        answers.put(quotation, answer);
    }

    List<Integer> open() {
        return IntStream.range(0, quotations.size()).filter(this::isOpen).boxed().toList();
    }

    /// The quotations that begin in some sentences.
    List<Integer> in(List<Integer> sentences) {
        return sentences.stream()
                .flatMap(s -> bySentence.getOrDefault(s, List.of()).stream())
                .toList();
    }

    /// The quotation that a place stands in; -1 if none.
    int at(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        int last = at >= 0 ? at : -at - 2;
        return last >= 0 && offset < quotations.get(last).span().end() ? last : -1;
    }

    /// What became of each; what has no answer is missing.
    List<Answers.Entry> entries() {
        return IntStream.range(0, quotations.size())
                .mapToObj(q ->
                        new Answers.Entry(
                                side,
                                quotations.get(q),
                                answers.getOrDefault(q, new Answer.Missing())))
                .toList();
    }
}
