package org.diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripper;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding.Garble;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;

class PdfReportTest {

    private static final String LEFT =
            """
            Trams return to the old harbour

            The first tram left at 6.15 on Monday with 43 people on board. Nobody paid.

            “We waited eleven years for this,” said Marta Quist, who drove it.

            The line is four miles long and cost 91 million.\
            """;

    private static final String RIGHT =
            """
            Trams return to the old harbour

            The first tram left at 6.15 on Monday with 34 people on board.

            “We waited seven years for this,” said Marta Quist, who drove it.

            The lineis four miles long and cost 91 million.\
            """;

    private static final Comparison TRAMS =
            Planted.in(LEFT, RIGHT)
                    .conflict(Side.LEFT, "43", "34")
                    .dropped(Side.LEFT, "Nobody paid.")
                    .misquoted(Side.RIGHT, "seven", "eleven")
                    .garbled(Side.RIGHT, "lineis", Garble.GLUED, "line is")
                    .comparison();

    @Test
    void the_words_of_both_articles_can_be_read_back() throws IOException {
        try (PDDocument pdf = written(TRAMS)) {
            String read = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            for (Side side : Side.values()) {
                TRAMS.pair().on(side).paragraphs().stream()
                        .map(p -> TRAMS.pair().on(side).at(p.span()))
                        .forEach(words -> assertThat(read).contains(words.replaceAll("\\s+", "")));
            }
        }
    }

    @Test
    void every_finding_is_one_comment_on_its_words() throws IOException {
        try (PDDocument pdf = written(TRAMS)) {
            List<PDAnnotationHighlight> comments = comments(pdf);
            assertThat(comments)
                    .extracting(PDAnnotationHighlight::getAnnotationName)
                    .containsExactlyInAnyOrder("c1", "c2", "d1", "q1", "g1");
            assertThat(comments)
                    .filteredOn(c -> c.getAnnotationName().equals("g1"))
                    .singleElement()
                    .satisfies(c -> {
                        assertThat(c.getSubject()).isEqualTo("Garbled wording");
                        assertThat(c.getContents())
                                .contains("glued words (major)", "Perhaps meant: line is");
                    });
        }
    }

    private static PDDocument written(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReport(Planted.WORDING).write(comparison, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static List<PDAnnotationHighlight> comments(PDDocument pdf) throws IOException {
        List<PDAnnotationHighlight> comments = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationHighlight highlight) {
                    comments.add(highlight);
                }
            }
        }
        return comments;
    }
}
