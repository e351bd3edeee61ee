package org.diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.diptych.present.Palette;
import org.diptych.report.PageStyle.Paper;
import org.diptych.review.Review;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Format;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;
import org.diptych.text.SourceNotes;
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
            assertThat(text(pdf)).contains("Made on 4 March 2026, 05:06 UTC", "SHA-256");
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
                                        Numbered::own,
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
                                    .map(Numbered::own)
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

    /// What no longer fits is told on the cover and listed, on its side's own page too.
    @Test
    void decisions_that_no_longer_fit_are_a_chapter() throws IOException {
        try (PDDocument pdf = pdf(review, PageStyle.USUAL)) {
            assertThat(page(pdf, 1)).contains("3 decisions were made before an article changed");
            assertThat(page(pdf, 4))
                    .startsWith("Decided before an article changed (3)")
                    .contains("accepted. The words have changed. Note: +ask *them* again");
        }
        PageStyle right = new PageStyle(Paper.A4, Optional.of(Side.RIGHT), Optional.empty());
        try (PDDocument pdf = pdf(review, right)) {
            assertThat(page(pdf, 1)).contains("1 decision was made before an article changed");
            assertThat(text(pdf))
                    .contains("Decided before an article changed (1)")
                    .doesNotContain("+ask *them* again");
        }
    }

    @Test
    void what_was_dismissed_is_grey_and_the_cover_says_so() throws IOException {
        String said = Planted.WORDING.format("report.how.dismissed");
        try (PDDocument pdf = pdf(review, PageStyle.USUAL)) {
            assertThat(page(pdf, 1)).contains(said);
            assertThat(comment(pdf, "c2").getContents()).contains("not a fault");
            assertThat(colour(comment(pdf, "c2"))).isEqualTo(Palette.LIGHT.gap());
            assertThat(colour(comment(pdf, "c2b")))
                    .isEqualTo(Palette.LIGHT.of(Kind.CONFLICT).wash());
        }
        try (PDDocument pdf = pdf(review.accepted(), PageStyle.USUAL)) {
            assertThat(text(pdf)).doesNotContain(said);
        }
    }

    @Test
    void the_cover_names_title_author_and_day() throws IOException {
        SourceNotes notes =
                new SourceNotes(
                        Format.WEB_PAGE,
                        "copy.html",
                        12_345,
                        DAY,
                        null,
                        "Trams are back",
                        "Ann Example",
                        LocalDate.of(2026, 3, 1),
                        null,
                        "abc123",
                        List.of());
        Both<Article> articles =
                new Both<>(
                        Segmenter.article("a.txt", "en", "Trams return\n\nThey do so on Monday."),
                        Segmenter.article("copy.html", "en", "They do so on Monday.").from(notes));
        Review titled =
                Review.of(Comparer.lexical().compare(articles, Optional.empty(), Progress.UNHEARD));
        try (PDDocument pdf = pdf(titled, PageStyle.USUAL)) {
            assertThat(page(pdf, 1))
                    .contains("a.txt Trams return English")
                    .contains("copy.html Trams are back Ann Example · 1 March 2026 English")
                    .contains(
                            "File of 12,345 bytes, last changed 4 March 2026, 05:06 UTC",
                            "SHA-256 checksum of the file: abc123");
        }
    }

    @Test
    void without_findings_there_is_no_index() throws IOException {
        Review honest = Review.of(Planted.in("It rained.", "It rained.").comparison());
        try (PDDocument pdf = pdf(honest, PageStyle.USUAL)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(text(pdf))
                    .contains("Nothing was found at fault.")
                    .doesNotContain("Index", "small label", "In a reason");
            assertThat(page(pdf, 1)).contains("Garbled wording, dropped passages", "no proof");
        }
    }

    private static int colour(PDAnnotationHighlight comment) throws IOException {
        return comment.getColor().toRGB();
    }

    static PDDocument pdf(Review review, PageStyle style) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReport(Planted.WORDING, style).write(review, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static PDAnnotationHighlight comment(PDDocument pdf, String id) throws IOException {
        return Optional.ofNullable(comments(pdf).get(id)).orElseThrow();
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

    static String page(PDDocument pdf, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }
}
