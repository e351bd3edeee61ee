package org.diptych.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding;
import org.diptych.find.Halves;
import org.diptych.find.conflict.FactEntry;
import org.diptych.find.quote.Outcome;
import org.diptych.find.quote.QuoteEntry;
import org.diptych.find.quote.Said;
import org.diptych.present.Wording;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// The ledgers as lines of a text report: a label, and behind it the words.
final class TextLedgers {

    /// One line: what it is about, and what is said of it. The label of what follows on is empty.
    record Line(String label, String words) {}

    private final Wording wording;
    private final Comparison comparison;
    private final Map<Finding, String> ids;

    TextLedgers(Wording wording, Comparison comparison) {
        this.wording = wording;
        this.comparison = comparison;
        ids = Numbered.ids(comparison.findings());
    }

    /// Every quotation: what became of it, who says it, and the words of either side.
    List<Line> quotes() {
        List<Line> lines = new ArrayList<>();
        for (QuoteEntry entry : comparison.ledgers().quotes()) {
            lines.add(
                    new Line(
                            "",
                            wording.of(entry.outcome())
                                    + behind(speakers(entry))
                                    + ids(entry.findings())));
            for (Side side : Side.values()) {
                if (!entry.said().on(side).isEmpty()) {
                    lines.add(new Line(label(side), words(side, entry.said().on(side))));
                }
            }
        }
        return lines;
    }

    /// Every fact: how the sides stand to each other, and what either says.
    List<Line> facts() {
        List<Line> lines = new ArrayList<>();
        for (FactEntry entry : comparison.ledgers().facts()) {
            String sort = wording.format("sort.conflict." + Wording.lower(entry.fact()));
            lines.add(
                    new Line(
                            "",
                            wording.format(
                                            "ledger.fact." + Wording.lower(entry.standing()),
                                            sort,
                                            said(entry))
                                    + ids(entry.findings())));
        }
        return lines;
    }

    private String said(FactEntry entry) {
        List<String> sides = new ArrayList<>();
        for (Side side : Side.values()) {
            List<Span> at = entry.at().on(side);
            if (!at.isEmpty()) {
                String said =
                        wording.format(
                                "ledger.said",
                                label(side),
                                comparison.pair().on(side).at(at.getFirst()));
                sides.add(at.size() == 1 ? said : said + " × " + at.size());
            }
        }
        return String.join(" · ", sides);
    }

    private static String behind(String words) {
        return words.isEmpty() ? "" : " · " + words;
    }

    /// Who is said to speak, on either side. Of two languages each name is said to be its side's, for nobody has held
    /// one against the other.
    String speakers(QuoteEntry entry) {
        Both<String> names = entry.said().map(TextLedgers::names);
        if (entry.outcome() != Outcome.TRANSLATED || named(entry).isEmpty()) {
            return named(entry);
        }
        return Stream.of(Side.values())
                .map(side ->
                        names.on(side).isEmpty()
                                ? wording.format("ledger.said.nobody", label(side))
                                : wording.format("ledger.said", label(side), names.on(side)))
                .collect(Collectors.joining(" · "));
    }

    /// Their names, and nothing else.
    static String named(QuoteEntry entry) {
        return names(
                Stream.of(Side.values()).flatMap(side -> entry.said().on(side).stream()).toList());
    }

    private static String names(List<Said> said) {
        return said.stream()
                .map(Said::speaker)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private String words(Side side, List<Said> said) {
        Article article = comparison.pair().on(side);
        return said.stream().map(s -> article.at(s.span())).collect(Collectors.joining(" … "));
    }

    private String ids(List<Finding> findings) {
        return findings.isEmpty()
                ? ""
                : Halves.once(findings).stream()
                        .map(ids::get)
                        .collect(Collectors.joining(", ", " · ", ""));
    }

    private String label(Side side) {
        return wording.format("side." + Wording.lower(side));
    }
}
