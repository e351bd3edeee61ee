package org.diptych.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Halves;
import org.diptych.find.conflict.FactEntry;
import org.diptych.find.quote.QuoteEntry;
import org.diptych.find.quote.Said;
import org.diptych.present.Wording;
import org.diptych.review.Decision;
import org.diptych.review.Lost;
import org.diptych.review.Review;
import org.diptych.text.Article;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// For a spreadsheet: one table of findings, decisions that no longer fit, quotations and facts, told apart by the first column. UTF-8 with a
/// byte order mark, by which spreadsheets know it.
public final class CsvReport implements Report {

    static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader(
                            "row",
                            "id",
                            "kind",
                            "sort",
                            "severity",
                            "confidence",
                            "side",
                            "start",
                            "end",
                            "words",
                            "other_start",
                            "other_end",
                            "other_words",
                            "speaker",
                            "why",
                            "suggestion",
                            "verdict",
                            "note",
                            "findings")
                    .get();

    private final Wording wording;

    public CsvReport(Wording wording) {
        this.wording = wording;
    }

    @Override
    public void write(Review review, OutputStream out) throws IOException {
        StringBuilder table = new StringBuilder("\uFEFF");
        CSVPrinter printer = new CSVPrinter(table, FORMAT);
        Comparison comparison = review.shown();
        Rows rows = new Rows(review, comparison, Numbered.ids(comparison.findings()));
        for (Numbered numbered : Numbered.once(Numbered.of(comparison.findings()))) {
            print(printer, rows.finding(numbered));
        }
        for (Lost lost : review.lost()) {
            print(printer, rows.lost(lost));
        }
        for (QuoteEntry entry : comparison.ledgers().quotes()) {
            print(printer, rows.quote(entry));
        }
        for (FactEntry entry : comparison.ledgers().facts()) {
            print(printer, rows.fact(entry));
        }
        out.write(table.toString().getBytes(UTF_8));
        out.flush();
    }

    static void print(CSVPrinter printer, List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvReport::harmless).toList());
    }

    /// What a spreadsheet would reckon with, or run, is told to be words by an apostrophe before it.
    private static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r\n|%＝＋－＠".indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }

    private final class Rows {

        private final Review review;
        private final Comparison comparison;
        private final Map<Finding, String> ids;
        private final Notes notes;

        Rows(Review review, Comparison comparison, Map<Finding, String> ids) {
            this.review = review;
            this.comparison = comparison;
            this.ids = ids;
            this.notes = new Notes(wording, comparison.pair().articles());
        }

        List<String> finding(Numbered numbered) {
            Finding finding = numbered.finding();
            Finding.Mark mark = finding.mark();
            Decision decision = review.on(finding);
            @Nullable Place answer = mark.counterpart();
            List<String> cells =
                    new ArrayList<>(
                            List.of(
                                    "finding",
                                    numbered.id(),
                                    Wording.lower(finding.kind()),
                                    Wording.lower(Wording.subtype(finding)),
                                    Wording.lower(mark.severity()),
                                    String.format(Locale.ROOT, "%.2f", mark.confidence()),
                                    Wording.lower(mark.at().side())));
            place(cells, mark.at().side(), List.of(mark.at().span()));
            place(
                    cells,
                    mark.at().side().other(),
                    answer == null ? List.of() : List.of(answer.span()));
            cells.addAll(
                    List.of(
                            "",
                            notes.why(finding),
                            finding instanceof Finding.Garbled g && g.reading() != null
                                    ? g.reading()
                                    : "",
                            Wording.lower(decision.verdict()),
                            decision.note(),
                            ""));
            return cells;
        }

        /// A decision that no longer fits: its words stand nowhere any more, so they have no place.
        List<String> lost(Lost lost) {
            @Nullable Kind kind = lost.kind();
            List<String> cells =
                    start(
                            "lost",
                            kind == null ? "" : Wording.lower(kind),
                            Wording.lower(lost.reason()),
                            lost.side());
            cells.addAll(List.of("", "", lost.words(), "", "", "", "", notes.lost(lost), ""));
            cells.addAll(List.of(Wording.lower(lost.verdict()), lost.note(), ""));
            return cells;
        }

        List<String> quote(QuoteEntry entry) {
            Side side = entry.said().left().isEmpty() ? Side.RIGHT : Side.LEFT;
            List<Said> here = entry.said().on(side);
            List<String> cells =
                    start(
                            "quote",
                            Wording.lower(entry.outcome()),
                            here.isEmpty() ? "" : Wording.lower(here.getFirst().manner()),
                            side);
            place(cells, side, here.stream().map(Said::span).toList());
            place(
                    cells,
                    side.other(),
                    entry.said().on(side.other()).stream().map(Said::span).toList());
            cells.addAll(List.of(TextLedgers.named(entry), "", "", "", ""));
            cells.add(ids(entry.findings()));
            return cells;
        }

        List<String> fact(FactEntry entry) {
            Side side = entry.at().left().isEmpty() ? Side.RIGHT : Side.LEFT;
            List<String> cells =
                    start(
                            "fact",
                            Wording.lower(entry.standing()),
                            Wording.lower(entry.fact()),
                            side);
            place(cells, side, entry.at().on(side));
            place(cells, side.other(), entry.at().on(side.other()));
            cells.addAll(List.of("", "", "", "", ""));
            cells.add(ids(entry.findings()));
            return cells;
        }

        private List<String> start(String row, String kind, String sort, Side side) {
            return new ArrayList<>(List.of(row, "", kind, sort, "", "", Wording.lower(side)));
        }

        /// From the first to the last of the places, and the words of all.
        private void place(List<String> cells, Side side, List<Span> spans) {
            Article article = comparison.pair().on(side);
            if (spans.isEmpty()) {
                cells.addAll(List.of("", "", ""));
            } else {
                cells.add(Integer.toString(spans.getFirst().start()));
                cells.add(Integer.toString(spans.getLast().end()));
                cells.add(
                        spans.stream()
                                .map(article::at)
                                .distinct()
                                .collect(Collectors.joining(" … ")));
            }
        }

        private String ids(List<Finding> findings) {
            return Halves.once(findings).stream()
                    .map(ids::get)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
        }
    }
}
