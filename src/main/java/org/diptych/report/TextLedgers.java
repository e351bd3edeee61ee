package org.diptych.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Halves;
import org.diptych.find.conflict.FactEntry;
import org.diptych.find.conflict.Standing;
import org.diptych.find.quote.Outcome;
import org.diptych.find.quote.QuoteEntry;
import org.diptych.find.quote.Said;
import org.diptych.present.Wording;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// The ledgers as lines of a text report: a label, and behind it the words.
public final class TextLedgers {

    /// One line: what it is about, and what is said of it. The label of what follows on is empty.
    ///
    /// @param ids findings that it names at its end
    record Line(String label, String words, List<String> ids) {
        Line(String label, String words) {
            this(label, words, List.of());
        }
    }

    /// What may be said against a quotation.
    private static final Set<Outcome> AT_FAULT =
            EnumSet.complementOf(
                    EnumSet.of(
                            Outcome.VERBATIM,
                            Outcome.TRANSLATED,
                            Outcome.REPORTED,
                            Outcome.UNCHECKED));

    /// A ledger.
    ///
    /// @param title the key of its name
    /// @param count how many rows it has
    /// @param elsewhere where the rest is counted
    record Chapter(String title, int count, Optional<String> elsewhere, List<Line> lines) {}

    private final Wording wording;
    private final Comparison comparison;
    private final Map<Finding, String> ids;

    TextLedgers(Wording wording, Comparison comparison) {
        this.wording = wording;
        this.comparison = comparison;
        ids = Numbered.ids(comparison.findings());
    }

    /// Every quotation and every fact, a ledger each, where there are any.
    List<Chapter> chapters() {
        return Stream.of(
                        new Chapter(
                                "ledger.quotes",
                                comparison.ledgers().quotes().size(),
                                quotesElsewhere(),
                                quotes()),
                        new Chapter(
                                "ledger.facts",
                                comparison.ledgers().facts().size(),
                                factsElsewhere(),
                                facts()))
                .filter(c -> c.count() > 0)
                .toList();
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
                                    + behind(String.join(", ", ids(entry.findings()))),
                            ids(entry.findings())));
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
        for (FactEntry entry : inOrder(comparison.ledgers().facts())) {
            lines.add(
                    new Line(
                            "",
                            wording.fact(entry, comparison.pair(), said(entry))
                                    + behind(String.join(", ", ids(entry.findings()))),
                            ids(entry.findings())));
        }
        return lines;
    }

    /// Where the quotations are counted that are at fault and bear no finding of their kind.
    Optional<String> quotesElsewhere() {
        return elsewhere(
                comparison.ledgers().quotes().stream()
                        .filter(q -> AT_FAULT.contains(q.outcome()))
                        .map(QuoteEntry::findings),
                Kind.QUOTE);
    }

    /// … and the facts in conflict.
    Optional<String> factsElsewhere() {
        return elsewhere(
                comparison.ledgers().facts().stream()
                        .filter(f -> f.standing() == Standing.CONFLICTING)
                        .map(FactEntry::findings),
                Kind.CONFLICT);
    }

    private Optional<String> elsewhere(Stream<List<Finding>> rows, Kind kind) {
        long others =
                rows.filter(findings -> findings.stream().noneMatch(f -> f.kind() == kind)).count();
        return others == 0
                ? Optional.empty()
                : Optional.of(wording.format("ledger.elsewhere", others));
    }

    /// What is in conflict first, then what one side states alone, and at last what agrees: a reader looks for what is
    /// wrong. Within each, in reading order.
    public static List<FactEntry> inOrder(List<FactEntry> facts) {
        return Stream.of(Standing.CONFLICTING, Standing.ALONE, Standing.AGREEING)
                .flatMap(standing -> facts.stream().filter(f -> f.standing() == standing))
                .toList();
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

    private List<String> ids(List<Finding> findings) {
        return Halves.once(findings).stream().map(ids::get).filter(Objects::nonNull).toList();
    }

    private String label(Side side) {
        return wording.format("side." + Wording.lower(side));
    }
}
