package org.diptych.find.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.diptych.align.Aligned;
import org.diptych.find.PerPair;
import org.diptych.find.quote.QuoteMarks.Style;
import org.diptych.text.Article;
import org.diptych.text.BlockKind;
import org.diptych.text.Both;
import org.diptych.text.Paragraph;
import org.diptych.text.Span;

/// Finds the quotations of an article, in the styles of English, French, German, Spanish, Chinese and
/// Japanese, with marks that are badly spaced, turned round or missing their partner.
public final class Quotations {

    private static final PerPair<Both<List<Quotation>>> KNOWN =
            new PerPair<>(pair -> pair.articles().map(Quotations::of));

    private Quotations() {}

    /// The quotations of both articles.
    public static Both<List<Quotation>> of(Aligned pair) {
        return KNOWN.of(pair);
    }

    /// The quotations in reading order. One that stands inside another is part of it. Paragraphs that their
    /// document sets apart as quoted are one, if they have no marks of their own.
    public static List<Quotation> of(Article article) {
        List<Span> marked = outermost(marked(article));
        List<Quotation> quotations = new ArrayList<>();
        for (Span span : marked) {
            Span words = withoutMarks(article.text(), span);
            if (!article.tokensIn(words).stream().allMatch(t -> t.isMark())) {
                quotations.add(new Quotation(span, words, article.sentenceAt(words.start())));
            }
        }
        return Speakers.named(article, quotations);
    }

    /// Whether a word is a verb of saying, in a form that newspapers attribute with.
    public static boolean isSaying(String word) {
        return Attributions.isSaying(word);
    }

    /// What a line begins with that names whoever is quoted above it.
    private static final String CREDIT = "—–―-";

    private static List<Span> marked(Article article) {
        QuoteMarks marks = QuoteMarks.of(article.text());
        List<Span> spans = new ArrayList<>();
        boolean open = false;
        // Whether the last span is paragraphs that are set apart, and goes on with another one.
        boolean apart = false;
        List<Paragraph> paragraphs = article.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i).span();
            Optional<Style> next =
                    i + 1 < paragraphs.size()
                            ? marks.opening(paragraphs.get(i + 1).span())
                            : Optional.empty();
            List<Span> found = marks.pairs(paragraph, next);
            boolean leftOpen = marks.leftOpen(paragraph, found, next);
            if (open && !found.isEmpty() && found.getFirst().start() == paragraph.start()) {
                Span before = spans.removeLast();
                spans.add(new Span(before.start(), found.getFirst().end()));
                found = found.subList(1, found.size());
            }
            spans.addAll(found);
            open = leftOpen;
            if (found.isEmpty() && isSetApart(paragraphs, i)) {
                boolean isCredit = CREDIT.indexOf(article.text().charAt(paragraph.start())) >= 0;
                if (!isCredit) {
                    int start = apart ? spans.removeLast().start() : paragraph.start();
                    spans.add(new Span(start, paragraph.end()));
                }
                apart = !isCredit;
                continue;
            }
            apart = false;
            spans.addAll(SingleQuotes.in(article.text(), paragraph));
        }
        return spans;
    }

    /// Whether a paragraph is a quotation by how its document sets it.
    private static boolean isSetApart(List<Paragraph> paragraphs, int at) {
        return at >= 0 && paragraphs.get(at).kind() == BlockKind.BLOCK_QUOTE;
    }

    private static List<Span> outermost(List<Span> spans) {
        List<Span> sorted =
                spans.stream()
                        .sorted(
                                Comparator.comparingInt(Span::start)
                                        .thenComparing(
                                                Comparator.comparingInt(Span::end).reversed()))
                        .toList();
        List<Span> kept = new ArrayList<>();
        for (Span span : sorted) {
            if (kept.isEmpty() || !kept.getLast().overlaps(span)) {
                kept.add(span);
            }
        }
        return kept;
    }

    private static Span withoutMarks(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isEdge(char c) {
        return QuoteMarks.isDouble(c)
                || SingleQuotes.isSingle(c)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c);
    }
}
