package org.diptych.bench;

import java.util.List;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.compare.Comparison;
import org.diptych.present.Wording;
import org.diptych.text.Both;
import org.diptych.text.Paragraph;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// What Diptych said of a pair, in the terms in which pairs are labelled.
record Judged(
        String relation, List<Group> paragraphs, List<Group> sentences, List<Label> findings) {

    Judged {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        findings = List.copyOf(findings);
    }

    static Judged of(Comparison comparison) {
        Aligned pair = comparison.pair();
        return new Judged(
                Wording.lower(pair.relation()),
                groups(
                        pair.paragraphs(),
                        pair.articles()
                                .map(a -> a.paragraphs().stream().map(Paragraph::span).toList())),
                groups(
                        pair.sentences(),
                        pair.articles()
                                .map(a -> a.sentences().stream().map(Sentence::span).toList())),
                comparison.findings().stream().map(Label::of).toList());
    }

    private static List<Group> groups(List<Link> links, Both<List<Span>> units) {
        return links.stream()
                .map(link ->
                        new Group(
                                new Both<>(
                                        spans(link, Side.LEFT, units),
                                        spans(link, Side.RIGHT, units))))
                .toList();
    }

    private static List<Span> spans(Link link, Side side, Both<List<Span>> units) {
        return link.on(side).stream().map(units.on(side)::get).toList();
    }
}
