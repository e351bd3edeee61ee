package org.diptych.find.quote;

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

    private static final Phrase SILENCE = new Phrase(List.of(), List.of());

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

    private final Map<Integer, Answer> answers = new HashMap<>();

    Voices(Side side, Article article) {
        this.side = side;
        this.article = article;
        quotations = Quotations.of(article);
        phrases = quotations.stream().map(q -> Phrase.of(article, q.words())).toList();
        quoted = phrases.stream().reduce(SILENCE, Phrase::then);
        plain = Phrase.of(article, new Span(0, article.text().length()));
    }

    boolean isOpen(int quotation) {
        return !answers.containsKey(quotation);
    }

    void answer(int quotation, Answer answer) {
        answers.put(quotation, answer);
    }

    List<Integer> open() {
        return IntStream.range(0, quotations.size()).filter(this::isOpen).boxed().toList();
    }

    /// The quotations that begin in some sentences.
    List<Integer> in(List<Integer> sentences) {
        return IntStream.range(0, quotations.size())
                .filter(q -> sentences.contains(quotations.get(q).sentence()))
                .boxed()
                .toList();
    }

    /// The quotation that covers a place, if one does.
    @Nullable Quotation at(int offset) {
        return quotations.stream()
                .filter(q -> q.span().start() <= offset && offset < q.span().end())
                .findFirst()
                .orElse(null);
    }

    /// What became of each; what has no answer is missing.
    List<Ledger.Entry> entries() {
        return IntStream.range(0, quotations.size())
                .mapToObj(q ->
                        new Ledger.Entry(
                                side,
                                quotations.get(q),
                                answers.getOrDefault(q, new Answer.Missing())))
                .toList();
    }
}
