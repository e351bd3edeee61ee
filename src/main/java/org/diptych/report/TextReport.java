package org.diptych.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.present.Summary;
import org.diptych.present.Wording;
import org.diptych.review.Review;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;

/// For a terminal: the verdict, then every finding with its words in their context, by kind and in
/// reading order. Plain text, UTF-8, at most [#WIDTH] columns wide, safe to print whatever control
/// characters the articles hold.
public final class TextReport implements Report {

    static final int WIDTH = 100;

    /// Room for labels such as `g12` on the left.
    private static final String INDENT = " ".repeat(6);

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Wording wording;

    public TextReport(Wording wording) {
        this.wording = wording;
    }

    @Override
    public void write(Review review, OutputStream out) throws IOException {
        Comparison comparison = review.shown();
        Summary summary = Summary.of(comparison.pair(), comparison.findings());
        Notes notes = new Notes(wording, comparison.pair().articles());
        StringBuilder page = new StringBuilder();
        head(page, review, comparison, notes, summary);
        notes.decided(review, comparison.findings()).ifPresent(d -> wrapped(page, "", d));
        List<Numbered> findings = Numbered.once(Numbered.of(comparison.findings()));
        for (Kind kind : Kind.values()) {
            List<Numbered> those =
                    findings.stream().filter(f -> f.finding().kind() == kind).toList();
            if (!those.isEmpty()) {
                page.append('\n').append(section(wording.of(kind), those.size())).append('\n');
                those.forEach(f -> finding(page, f, review, notes));
            }
        }
        if (!review.lost().isEmpty()) {
            page.append('\n').append(section(wording.format("review.lost"), review.lost().size()));
            page.append('\n');
            review.lost().forEach(lost -> wrapped(page, INDENT, notes.lost(lost)));
        }
        new TextLedgers(wording, comparison).chapters().forEach(c -> ledger(page, c));
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void head(
            StringBuilder page,
            Review review,
            Comparison comparison,
            Notes notes,
            Summary summary) {
        wrapped(page, "", wording.verdict(summary));
        new Guide(wording, review).across(summary).ifPresent(a -> wrapped(page, "", a));
        page.append('\n');
        int width = labelWidth();
        for (Side side : notes.sides()) {
            String name = comparison.pair().on(side).name();
            wrapped(
                    page,
                    padded(label(side), width) + "  ",
                    name + " · " + notes.facts(side, comparison));
        }
        if (comparison.findings().isEmpty()) {
            page.append('\n').append(notes.none(review)).append('\n');
            wrapped(page, "", new Guide(wording, review).checked(summary));
        }
    }

    private void ledger(StringBuilder page, TextLedgers.Chapter chapter) {
        page.append('\n').append(section(wording.format(chapter.title()), chapter.count()));
        page.append("\n\n");
        chapter.elsewhere().ifPresent(e -> wrapped(page, "", e));
        for (TextLedgers.Line line : chapter.lines()) {
            String label =
                    line.label().isEmpty()
                            ? ""
                            : INDENT + padded(line.label(), labelWidth()) + " │ ";
            wrapped(page, label, line.words());
        }
    }

    private String section(String name, int count) {
        String title = wording.format("report.section", name, count);
        return title + "\n" + "─".repeat(Excerpt.columns(title));
    }

    private void finding(StringBuilder page, Numbered numbered, Review review, Notes notes) {
        Finding finding = numbered.finding();
        Finding.Mark mark = finding.mark();
        page.append('\n')
                .append(padded(numbered.id(), INDENT.length()))
                .append(wording.sort(finding))
                .append(" · ")
                .append(wording.of(mark.severity()))
                .append('\n');
        excerpt(page, mark.at(), notes.articles());
        if (mark.counterpart() != null) {
            excerpt(page, mark.counterpart(), notes.articles());
        }
        wrapped(page, INDENT, notes.why(finding));
        notes.suggestion(finding).ifPresent(s -> wrapped(page, INDENT, s));
        notes.decided(finding, review.on(finding)).ifPresent(s -> wrapped(page, INDENT, s));
    }

    /// The words on one line with what stands around them, and carets below.
    private void excerpt(StringBuilder page, Place place, Both<Article> articles) {
        String label = INDENT + padded(label(place.side()), labelWidth()) + " │ ";
        Excerpt excerpt =
                Excerpt.of(articles.on(place.side()), place.span(), WIDTH - Excerpt.columns(label));
        page.append(label).append(excerpt.words()).append('\n');
        page.append(" ".repeat(Excerpt.columns(label) - 2)).append("│ ");
        page.append(" ".repeat(excerpt.before())).append("^".repeat(excerpt.marked())).append('\n');
    }

    private String label(Side side) {
        return wording.format("side." + Wording.lower(side));
    }

    private int labelWidth() {
        return Math.max(Excerpt.columns(label(Side.LEFT)), Excerpt.columns(label(Side.RIGHT)));
    }

    private static String padded(String words, int width) {
        return words + " ".repeat(Math.max(0, width - Excerpt.columns(words)));
    }

    /// Sets words after a label, further lines as far in as the first.
    private static void wrapped(StringBuilder page, String label, String words) {
        int indent = Excerpt.columns(label);
        page.append(label);
        int column = indent;
        for (String word : BLANKS.split(Excerpt.plain(words).strip(), -1)) {
            int width = Excerpt.columns(word);
            if (column > indent && column + 1 + width > WIDTH) {
                page.append('\n').append(" ".repeat(indent));
                column = indent;
            } else if (column > indent) {
                page.append(' ');
                column++;
            }
            column = chopped(page, word, column, indent);
        }
        page.append('\n');
    }

    /// Appends a word, over several lines if it is wider than one; returns the column behind it.
    private static int chopped(StringBuilder page, String word, int from, int indent) {
        int column = from;
        for (int codePoint : word.codePoints().toArray()) {
            int width = Excerpt.columns(codePoint);
            if (column + width > WIDTH) {
                page.append('\n').append(" ".repeat(indent));
                column = indent;
            }
            page.appendCodePoint(codePoint);
            column += width;
        }
        return column;
    }
}
