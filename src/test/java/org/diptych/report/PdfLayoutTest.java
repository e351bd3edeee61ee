package org.diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding.Garble;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;

/// How the two articles of a PDF stand on its pages.
class PdfLayoutTest {

    @Test
    void a_gap_says_so() throws IOException {
        String more =
                PdfReportTest.LEFT
                        + "\n\nA bakery on the corner sold four hundred buns before nine o’clock.";
        try (PDDocument pdf =
                PdfReportTest.written(Planted.in(more, PdfReportTest.LEFT).comparison())) {
            assertThat(PdfReportTest.text(pdf)).contains("not found in this text");
        }
    }

    @Test
    void a_moved_paragraph_says_where_its_answer_is() throws IOException {
        String buns = "A bakery on the corner sold four hundred buns before nine o’clock.";
        Comparison moved =
                Planted.in(buns + "\n\n" + PdfReportTest.LEFT, PdfReportTest.LEFT + "\n\n" + buns)
                        .comparison();
        try (PDDocument pdf = PdfReportTest.written(moved)) {
            assertThat(PdfReportTest.text(pdf))
                    .contains("moved: answered by ¶ 5 of this column")
                    .contains("moved: answered by ¶ 1 of this column");
        }
    }

    @Test
    void a_paragraph_of_100_000_characters_runs_over_many_pages() throws IOException {
        String long100 = "On Monday the tram left at six with forty people on board. ".repeat(1700);
        Comparison comparison =
                Planted.in(PdfReportTest.LEFT, long100)
                        .garbled(
                                Side.RIGHT, long100.substring(40_000, 50_000), Garble.MEANING, null)
                        .comparison();
        try (PDDocument pdf = PdfReportTest.written(comparison)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(20);
            // The finding's label stands among the words on the page.
            assertThat(blankless(column(pdf, Side.RIGHT)).replace("g1", ""))
                    .contains(blankless(long100));
            assertThat(PdfReportTest.comments(pdf))
                    .hasSizeGreaterThan(1)
                    .allMatch(c -> c.getAnnotationName().startsWith("g1"));
        }
    }

    @Test
    void no_first_or_last_line_of_a_paragraph_stands_alone() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            text.append("Begin ").append("and on and on ".repeat(6 + i % 17)).append("end.\n\n");
        }
        try (PDDocument pdf =
                PdfReportTest.written(Planted.in(text.toString(), text.toString()).comparison())) {
            for (int i = 1; i < pdf.getNumberOfPages(); i++) {
                List<String> lines = column(pdf.getPage(i), Side.LEFT).lines().toList();
                assertThat(lines.getFirst()).as("page %d", i + 1).doesNotContain("end.");
                assertThat(lines.getLast()).as("page %d", i + 1).doesNotContain("Begin");
            }
        }
    }

    @Test
    void a_word_wider_than_the_column_is_broken() throws IOException {
        String word = "https://example.org/" + "a1b2c3".repeat(2000);
        try (PDDocument pdf = PdfReportTest.written(Planted.in(word, "Nothing.").comparison())) {
            assertThat(blankless(column(pdf, Side.LEFT))).contains(word);
        }
    }

    /// The words of one column over all pages, without running heads and page numbers.
    private static String column(PDDocument pdf, Side side) throws IOException {
        StringBuilder all = new StringBuilder();
        for (PDPage page : pdf.getPages()) {
            all.append(column(page, side));
        }
        return all.toString();
    }

    private static String column(PDPage page, Side side) throws IOException {
        Measures measures = Measures.of(PageStyle.USUAL);
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion(
                "column",
                new Rectangle2D.Float(measures.column(side) - 1, 56, measures.column() + 2, 735));
        stripper.extractRegions(page);
        return stripper.getTextForRegion("column");
    }

    private static String blankless(String text) {
        return text.replaceAll("\\s+", "");
    }
}
