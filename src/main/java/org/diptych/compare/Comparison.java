package org.diptych.compare;

import java.util.List;
import java.util.Optional;
import org.diptych.align.Aligned;
import org.diptych.find.Finding;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// All that was learnt about one pair. Immutable: the screen, the PDF and the JSON are views of it.
///
/// @param original the side that was named the original, if either was
/// @param findings in reading order, settled
/// @param ledgers every quotation and fact, and what became of it
public record Comparison(
        Aligned pair, Optional<Side> original, List<Finding> findings, Ledgers ledgers) {

    public Comparison {
        findings = List.copyOf(findings);
    }

    /// Makes up the ledgers of a pair too; that takes about as long as a rule.
    public Comparison(Aligned pair, Optional<Side> original, List<Finding> findings) {
        this(pair, original, findings, Ledgers.of(pair, original, findings));
    }

    /// The same, for the two articles in each other's place.
    public Comparison mirrored() {
        return new Comparison(
                pair.mirrored(),
                original.map(Side::other),
                findings.stream().map(Finding::mirrored).sorted(Settling.READING_ORDER).toList(),
                ledgers.mirrored());
    }

    /// Whether it is about these articles, word for word, wherever they came from.
    public boolean isOf(Both<Article> articles) {
        return pair.articles().map(Article::text).equals(articles.map(Article::text));
    }
}
