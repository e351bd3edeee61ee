package org.diptych.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding;
import org.diptych.present.Beside;
import org.diptych.present.Wording;
import org.diptych.review.Review;
import org.diptych.text.Article;
import org.diptych.text.Paragraph;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// The two articles, paragraphs that answer each other level, every finding's words marked and a link to what is
/// said of them.
final class HtmlColumns {

    private final Html page;
    private final Wording wording;
    private final Review review;
    private final Comparison comparison;
    private final List<Numbered> findings;

    /// Findings whose first words are written already: those bear the place that is linked to.
    private final Set<String> anchored = new HashSet<>();

    HtmlColumns(
            Html page,
            Wording wording,
            Review review,
            Comparison comparison,
            List<Numbered> findings) {
        this.page = page;
        this.wording = wording;
        this.review = review;
        this.comparison = comparison;
        this.findings = findings;
    }

    void write() {
        for (Row row : Row.of(Beside.of(comparison.pair()))) {
            page.open("div", "class", "row").line();
            for (Side side : Side.values()) {
                if (row.on(side).isEmpty()) {
                    gap(row, side);
                } else {
                    cell(row.on(side), side);
                }
            }
            page.close("div").line();
        }
    }

    private void gap(Row row, Side side) {
        if (comparison.pair().on(side).paragraphs().isEmpty()) {
            page.element("div", "", "class", "cell").line();
            return;
        }
        String words =
                row.elsewhere().isEmpty()
                        ? wording.format("report.gap")
                        : wording.format(
                                "report.moved",
                                row.elsewhere().stream()
                                        .map(p -> Integer.toString(p + 1))
                                        .collect(Collectors.joining(", ")));
        page.open("div", "class", "cell gap", "data-of", label(side)).open("p");
        if (row.elsewhere().isEmpty()) {
            page.text(words);
        } else {
            page.element("a", words, "href", "#" + paragraph(side, row.elsewhere().getFirst()));
        }
        page.close("p").close("div").line();
    }

    /// What a narrow page, which has no columns, calls them.
    private String label(Side side) {
        return wording.format("side." + Wording.lower(side));
    }

    /// The language of what is not the article's.
    private String speech() {
        return wording.language().toLanguageTag();
    }

    private static String paragraph(Side side, int number) {
        return Wording.lower(side) + "-" + (number + 1);
    }

    private void cell(List<Integer> paragraphs, Side side) {
        Article article = comparison.pair().on(side);
        page.open("div", "class", "cell", "lang", article.language(), "data-of", label(side))
                .line();
        for (int number : paragraphs) {
            Paragraph paragraph = article.paragraphs().get(number);
            String tag = tag(paragraph);
            page.open(
                    tag,
                    "id",
                    paragraph(side, number),
                    "class",
                    Wording.lower(paragraph.kind()),
                    "dir",
                    "auto");
            page.element("span", Integer.toString(number + 1), "class", "number", "lang", speech());
            marked(article.text(), paragraph.span(), side);
            page.close(tag).line();
        }
        page.close("div").line();
    }

    private static String tag(Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case TITLE, HEADING -> "h3";
            case BLOCK_QUOTE -> "blockquote";
            case PARAGRAPH, LIST_ITEM, CAPTION, TABLE_ROW, LINE -> "p";
        };
    }

    /// Words piece by piece: a piece ends where a mark begins or ends.
    private void marked(String text, Span span, Side side) {
        List<Numbered> here =
                findings.stream()
                        .filter(n -> n.finding().mark().at().side() == side)
                        .filter(n -> at(n).overlaps(span))
                        .sorted(
                                Comparator.comparingInt((Numbered n) -> at(n).start())
                                        .thenComparingInt(n -> -at(n).end()))
                        .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
        for (Numbered n : here) {
            cuts.add(Math.max(span.start(), at(n).start()));
            cuts.add(Math.min(span.end(), at(n).end()));
        }
        List<Integer> places = new ArrayList<>(cuts);
        for (int i = 0; i + 1 < places.size(); i++) {
            Span piece = new Span(places.get(i), places.get(i + 1));
            List<Numbered> over = here.stream().filter(n -> at(n).overlaps(piece)).toList();
            over.forEach(this::open);
            page.text(piece.in(text));
            over.reversed().forEach(n -> close(n, at(n).end() == piece.end()));
        }
    }

    private void open(Numbered numbered) {
        page.open(
                "mark",
                "id",
                anchored.add(numbered.own()) ? "at-" + numbered.own() : "",
                "class",
                look(review, numbered.finding()));
    }

    /// The label stands behind the last of the words.
    private void close(Numbered numbered, boolean last) {
        page.close("mark");
        if (last) {
            page.element(
                    "a",
                    numbered.id(),
                    "class",
                    "to " + look(review, numbered.finding()),
                    "lang",
                    speech(),
                    "href",
                    "#" + numbered.id(),
                    "title",
                    wording.kind(numbered.finding())
                            + ": "
                            + wording.why(numbered.finding(), comparison.pair().articles()));
        }
    }

    /// What the style sheet and the filters go by.
    static String look(Review review, Finding finding) {
        return String.join(
                " ",
                Wording.lower(finding.kind()),
                Wording.lower(finding.mark().severity()),
                Wording.lower(review.on(finding).verdict()));
    }

    private static Span at(Numbered numbered) {
        return numbered.finding().mark().at().span();
    }
}
