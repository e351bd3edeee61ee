package org.diptych.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diptych.align.Aligned;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding;
import org.diptych.present.Wording;
import org.diptych.report.TextLedgers;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Side;

/// A comparison as two facing pages: everything the screen shows of it that can be worked out beforehand,
/// off the window's thread.
///
/// @param findings in the order of the rows, within a row those of the left side first
/// @param said what the list can be searched for of each finding, folded
record Spread(
        Comparison comparison,
        Rows rows,
        Heights heights,
        List<Finding> findings,
        Map<Finding, String> said,
        Both<Page> pages,
        Differences differences,
        Answers answers,
        List<LedgerRow> quotes,
        List<LedgerRow> facts) {

    static Spread of(Comparison comparison, Words words, Wording wording) {
        Rows rows = Rows.of(comparison.pair());
        List<Finding> findings = ordered(comparison.findings(), rows);
        return new Spread(
                comparison,
                rows,
                Heights.of(rows),
                findings,
                findings.stream()
                        .distinct()
                        .collect(
                                Collectors.toMap(f -> f, f -> said(f, comparison.pair(), wording))),
                new Both<>(
                        Page.of(rows, Side.LEFT, findings, words),
                        Page.of(rows, Side.RIGHT, findings, words)),
                Differences.of(comparison.pair()),
                Answers.of(comparison.pair()),
                comparison.ledgers().quotes().stream()
                        .map(q -> LedgerRow.of(q, comparison.pair(), wording))
                        .toList(),
                TextLedgers.inOrder(comparison.ledgers().facts()).stream()
                        .map(f -> LedgerRow.of(f, comparison.pair(), wording))
                        .toList());
    }

    /// Findings in the order of the rows, within a row those of the left side first.
    static List<Finding> ordered(List<Finding> findings, Rows rows) {
        return findings.stream()
                .sorted(
                        Comparator.comparingInt((Finding f) -> rows.row(f.mark().at()))
                                .thenComparing(f -> f.mark().at().side())
                                .thenComparing(f -> f.mark().at().span()))
                .toList();
    }

    /// All that the list can be searched for of a finding.
    private static String said(Finding finding, Aligned pair, Wording wording) {
        var mark = finding.mark();
        return Folding.fold(
                String.join(
                        "\n",
                        pair.on(mark.at().side()).at(mark.at().span()),
                        wording.kind(finding),
                        wording.sort(finding),
                        wording.of(mark.severity()),
                        wording.why(finding, pair.articles())));
    }

    Both<String> names() {
        return comparison.pair().articles().map(Article::name);
    }
}
