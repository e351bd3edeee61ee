package org.diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripper;
import org.diptych.Pairs;
import org.diptych.compare.Comparer;
import org.diptych.compare.Progress;
import org.diptych.find.Finding.Kind;
import org.diptych.report.PageStyle.Paper;
import org.diptych.review.Review;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a PDF shows of a review.
class PdfReviewTest {

    private static final Instant DAY = Instant.parse("2026-03-04T05:06:07Z");

    private final Review review = Reviewed.review();

    @Test
    void a_comment_says_what_was_decided_by_whom_and_when() throws IOException {
        try (PDDocument pdf =
                pdf(review, new PageStyle(Paper.A4, Optional.empty(), Optional.of(DAY)))) {
            PDAnnotationHighlight dropped = comment(pdf, "d1");
            assertThat(dropped.getContents())
                    .contains("Dropped: sentence", "accepted. Note: -1 <b>sure</b>");
            assertThat(dropped.getSubject()).isEqualTo("Dropped");
            assertThat(dropped.getTitlePopup()).isEqualTo("Diptych");
            assertThat(dropped.getModifiedDate()).startsWith("D:20260304050607");
            assertThat(text(pdf)).contains("Made on 2026-03-04T05:06:07Z", "SHA-256");
        }
    }

    /// One for one: every finding of a real pair is a comment, or goes on as another on the next page.
    @ParameterizedTest
    @ValueSource(strings = {"parade-000-001", "parade-004-000"})
    void the_comments_are_the_findings(String pair) throws IOException {
        Review parade =
                Review.of(
                        Comparer.lexical()
                                .compare(Pairs.articles(pair), Optional.empty(), Progress.UNHEARD));
        Map<String, String> found =
                Numbered.of(parade.findings()).stream()
                        .collect(
                                Collectors.toMap(
                                        Numbered::id,
                                        n ->
                                                Planted.WORDING.why(
                                                        n.finding(),
                                                        parade.comparison().pair().articles())));
        try (PDDocument pdf = pdf(parade, PageStyle.USUAL)) {
            Map<String, PDAnnotationHighlight> comments = comments(pdf);
            comments.keySet().removeIf(name -> name.contains("-"));
            assertThat(comments.keySet()).isEqualTo(found.keySet());
            comments.forEach(
                    (id, c) -> assertThat(c.getContents()).contains(found.getOrDefault(id, "?")));
        }
    }

    @Test
    void it_can_show_one_article_alone() throws IOException {
        try (PDDocument pdf =
                pdf(review, new PageStyle(Paper.A4, Optional.of(Side.LEFT), Optional.empty()))) {
            assertThat(comments(pdf).keySet())
                    .containsExactlyElementsOf(
                            Numbered.of(review.findings()).stream()
                                    .filter(n -> n.finding().mark().at().side() == Side.LEFT)
                                    .map(Numbered::id)
                                    .sorted()
                                    .toList());
            String articles = page(pdf, 2);
            assertThat(articles).contains("Nobody paid.").doesNotContain("alert(1)");
        }
    }

    @Test
    void it_can_be_on_letter_paper_and_of_what_was_accepted() throws IOException {
        try (PDDocument pdf =
                pdf(
                        review.accepted(),
                        new PageStyle(Paper.LETTER, Optional.empty(), Optional.empty()))) {
            assertThat(pdf.getPages())
                    .allMatch(p -> p.getMediaBox().getWidth() == PDRectangle.LETTER.getWidth());
            assertThat(comments(pdf)).hasSize(2);
            assertThat(comment(pdf, "d1").getSubject()).isEqualTo(Planted.WORDING.of(Kind.DROPPED));
        }
    }

    @Test
    void the_ledgers_are_chapters() throws IOException {
        try (PDDocument pdf = pdf(review, PageStyle.USUAL)) {
            assertThat(text(pdf)).contains("Facts (", "conflicting number: left “43” · right “34”");
        }
    }

    @Test
    void what_no_font_can_show_is_told_on_the_cover() throws IOException {
        Review strange = Review.of(Planted.in("A \uDBFF\uDFFD sign.", "A sign.").comparison());
        try (PDDocument pdf = pdf(strange, PageStyle.USUAL)) {
            assertThat(page(pdf, 1)).contains("1 character is in no font", "U+10FFFD");
        }
    }

    /// What stands in the articles reads on from column to column, as they are written.
    @ParameterizedTest
    @ValueSource(strings = {"LEFT", "RIGHT"})
    void the_text_is_in_reading_order(Side side) throws IOException {
        Review parade =
                Review.of(
                        Comparer.lexical()
                                .compare(
                                        Pairs.articles("parade-000-001"),
                                        Optional.empty(),
                                        Progress.UNHEARD));
        PageStyle alone = new PageStyle(Paper.A4, Optional.of(side), Optional.empty());
        try (PDDocument pdf = pdf(parade, alone)) {
            String read = text(pdf).replaceAll("\\s+", "");
            int at = 0;
            for (var sentence : parade.comparison().pair().on(side).sentences()) {
                String words =
                        parade.comparison()
                                .pair()
                                .on(side)
                                .at(sentence.span())
                                .replaceAll("\\s+", "");
                // Running heads and page numbers may stand between its beginning and its end.
                String beginning = words.substring(0, Math.min(12, words.length()));
                int next = read.indexOf(beginning, at);
                assertThat(next).as(beginning).isNotNegative();
                at = next + beginning.length();
            }
        }
    }

    private static PDDocument pdf(Review review, PageStyle style) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReport(Planted.WORDING, style).write(review, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static PDAnnotationHighlight comment(PDDocument pdf, String name) throws IOException {
        return Objects.requireNonNull(comments(pdf).get(name), name);
    }

    private static Map<String, PDAnnotationHighlight> comments(PDDocument pdf) throws IOException {
        List<PDAnnotation> all = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            all.addAll(page.getAnnotations());
        }
        return all.stream()
                .filter(PDAnnotationHighlight.class::isInstance)
                .map(PDAnnotationHighlight.class::cast)
                .collect(
                        Collectors.toMap(
                                PDAnnotationHighlight::getAnnotationName,
                                Function.identity(),
                                (a, _) -> a,
                                TreeMap::new));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }
}
