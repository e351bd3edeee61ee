package org.diptych.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.diptych.find.Finding.Kind;
import org.diptych.present.Summary;
import org.diptych.present.Wording;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// All pairs of a batch with their counts and links to their reports, in the order of the batch.
public final class BatchIndex {

    /// A pair and the report on it.
    ///
    /// @param names of its articles
    public record Entry(String name, Path report, Both<String> names, Summary summary) {

        public int findings() {
            return summary.counts().values().stream().mapToInt(Integer::intValue).sum();
        }

        private String file() {
            return String.valueOf(report.getFileName());
        }
    }

    private record Failure(String name, String sentence) {}

    private final Wording wording;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    public BatchIndex(Wording wording) {
        this.wording = wording;
    }

    /// Adds a pair that was compared.
    public void add(Entry entry) {
        entries.add(entry);
    }

    /// Adds a pair that could not be compared.
    ///
    /// @param name empty where the line of the manifest had none
    public void fail(String name, String sentence) {
        failures.add(new Failure(name, sentence));
    }

    /// Writes it as a web page.
    public void writeHtml(OutputStream out) throws IOException {
        Html page = new Html();
        String title = wording.format("index.title", entries.size());
        HtmlReport.frame(page, wording, title);
        page.open("body").line().element("h1", title).line();
        page.open("section", "class", "batch").open("table").open("thead").open("tr").line();
        for (String head : heads()) {
            page.element("th", head, "scope", "col");
        }
        page.close("tr").close("thead").open("tbody").line();
        for (Entry entry : entries) {
            page.open("tr").open("td");
            page.element("a", entry.name(), "href", "./" + link(entry.file()));
            page.close("td");
            List<String> heads = heads();
            List<String> cells = cells(entry);
            for (int i = 0; i < cells.size(); i++) {
                page.element(
                        "td",
                        cells.get(i),
                        "dir",
                        "auto",
                        "class",
                        i < cells.size() - Kind.values().length - 1 ? "" : "figure",
                        "data-of",
                        heads.get(i + 1));
            }
            page.close("tr").line();
        }
        page.close("tbody").close("table").close("section").line();
        if (!failures.isEmpty()) {
            page.element("h2", wording.format("index.failed", failures.size())).open("ul").line();
            failures.forEach(f -> page.element("li", f.sentence()).line());
            page.close("ul").line();
        }
        page.close("body").close("html").line();
        out.write(page.toString().getBytes(UTF_8));
    }

    /// Writes it as a table for a spreadsheet, in UTF-8 with a byte order mark.
    public void writeCsv(OutputStream out) throws IOException {
        StringBuilder table = new StringBuilder("\uFEFF");
        CSVPrinter printer =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader(
                                "name",
                                "left",
                                "right",
                                "relation",
                                "similarity",
                                "garbled",
                                "dropped",
                                "quote",
                                "conflict",
                                "findings",
                                "report",
                                "fault")
                        .get()
                        .print(table);
        for (Entry entry : entries) {
            List<String> cells = new ArrayList<>(List.of(entry.name()));
            for (Side side : Side.values()) {
                cells.add(entry.names().on(side));
            }
            cells.add(Wording.lower(entry.summary().relation()));
            cells.add(String.format(Locale.ROOT, "%.3f", entry.summary().similarity()));
            for (Kind kind : Kind.values()) {
                cells.add(Integer.toString(entry.summary().counts().getOrDefault(kind, 0)));
            }
            cells.addAll(List.of(Integer.toString(entry.findings()), entry.file(), ""));
            CsvReport.print(printer, cells);
        }
        for (Failure failure : failures) {
            List<String> cells = new ArrayList<>(List.of(failure.name()));
            for (int i = 0; i < 10; i++) {
                cells.add("");
            }
            cells.add(failure.sentence());
            CsvReport.print(printer, cells);
        }
        out.write(table.toString().getBytes(UTF_8));
    }

    private List<String> heads() {
        List<String> heads =
                new ArrayList<>(
                        List.of(
                                wording.format("index.pair"),
                                wording.format("side.left"),
                                wording.format("side.right"),
                                wording.format("index.relation"),
                                wording.format("index.matched")));
        Arrays.stream(Kind.values()).map(wording::of).forEach(heads::add);
        heads.add(wording.format("report.all"));
        return heads;
    }

    private List<String> cells(Entry entry) {
        Summary summary = entry.summary();
        List<String> cells =
                new ArrayList<>(
                        List.of(
                                entry.names().on(Side.LEFT),
                                entry.names().on(Side.RIGHT),
                                wording.relation(summary),
                                wording.matched(summary)));
        for (Kind kind : Kind.values()) {
            int count = summary.counts().getOrDefault(kind, 0);
            cells.add(
                    count == 0 && summary.isUncompared(kind)
                            ? wording.format("uncompared.standing")
                            : Integer.toString(count));
        }
        cells.add(Integer.toString(entry.findings()));
        return cells;
    }

    private static String link(String file) {
        return URLEncoder.encode(file, UTF_8).replace("+", "%20");
    }
}
