package org.diptych.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.diptych.align.Aligner;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding.Garble;
import org.diptych.present.Summary;
import org.diptych.report.PageStyle.Paper;
import org.diptych.review.Review;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;

/// What the cover tells somebody who has nothing else.
class PdfCoverTest {

    private final Review review = Reviewed.review();

    /// Who has never seen the program is told what it is, and that nobody has verified what it says.
    @Test
    void the_cover_says_what_this_is_and_who_has_to_decide() throws IOException {
        try (PDDocument pdf = PdfReviewTest.pdf(review, PageStyle.USUAL)) {
            assertThat(PdfReviewTest.page(pdf, 1))
                    .contains("Diptych is a program", "a person has to decide on every mark")
                    .contains("“here” is the text in which the words are marked")
                    .contains("g for garbled wording", "critical may turn the sense around")
                    .doesNotContain("% of the text");
        }
    }

    /// What one side's part leaves out is not told to be none.
    @Test
    void the_cover_of_one_article_counts_what_it_does_not_show() throws IOException {
        PageStyle right = new PageStyle(Paper.A4, Optional.of(Side.RIGHT), Optional.empty());
        try (PDDocument pdf = PdfReviewTest.pdf(review, right)) {
            assertThat(PdfReviewTest.page(pdf, 1))
                    .contains("Only “copy.txt” is shown, with 5 of 6 findings; 1 stands in");
        }
        try (PDDocument pdf = PdfReviewTest.pdf(review, PageStyle.USUAL)) {
            assertThat(PdfReviewTest.page(pdf, 1)).doesNotContain("Only “");
        }
    }

    @Test
    void the_cover_of_two_languages_says_what_was_not_compared() throws IOException {
        Both<Article> articles =
                new Both<>(
                        Segmenter.article("a.txt", "fr", "Le tram part à 6 h 15 lundi."),
                        Segmenter.article("b.txt", "en", "The tram leaves at 6.15 on Monday."));
        Review translated =
                Review.of(
                        new Comparison(
                                Aligner.standard().align(articles), Optional.empty(), List.of()));
        try (PDDocument pdf = PdfReviewTest.pdf(translated, PageStyle.USUAL)) {
            assertThat(PdfReviewTest.page(pdf, 1)).doesNotContain("altered quotations");
        }
        assertThat(Planted.WORDING.verdict(Summary.of(translated.comparison().pair(), List.of())))
                .contains("wording not compared", "quotations not compared")
                .doesNotContain("0 garbled");
        assertThat(Planted.WORDING.verdict(Summary.of(review.comparison().pair(), List.of())))
                .contains("0 garbled");
    }

    @Test
    void many_findings_have_their_gravest_on_the_cover() throws IOException {
        String words = "one two three four five six seven eight nine ten eleven twelve thirteen.";
        Planted planted = Planted.in(words, words);
        for (String word : words.replace(".", "").split(" ", -1)) {
            planted.garbled(Side.RIGHT, word, Garble.MEANING, null);
        }
        try (PDDocument pdf = PdfReviewTest.pdf(Review.of(planted.comparison()), PageStyle.USUAL)) {
            assertThat(PdfReviewTest.page(pdf, 1))
                    .contains("The gravest 7 of 13", "g7 Garbled wording");
            assertThat(pdf.getPage(0).getAnnotations()).hasSize(7);
        }
        try (PDDocument pdf = PdfReviewTest.pdf(review, PageStyle.USUAL)) {
            assertThat(PdfReviewTest.page(pdf, 1)).doesNotContain("The gravest");
        }
    }

    /// However much stands above it, what explains the pages is read on one of them.
    @Test
    void how_to_read_the_pages_stands_on_one_page() throws IOException {
        // By one line more each time, until the page is full.
        for (int lines = 0; lines <= 21; lines++) {
            StringBuilder words = new StringBuilder();
            List<String> quoted = new ArrayList<>();
            for (int k = 0; k < 7; k++) {
                int length = 40 + 45 * (lines / 7 + (k < lines % 7 ? 1 : 0));
                quoted.add("“" + "word ".repeat(length / 5) + k + "”");
                words.append("She said ").append(quoted.getLast()).append(" there.\n\n");
            }
            String left = words.toString().replace("word", "term");
            Planted planted = Planted.in(left, words.toString());
            quoted.forEach(q -> planted.misquoted(Side.RIGHT, q, q.replace("word", "term")));
            for (int k = 0; k < 7; k++) {
                planted.garbled(Side.LEFT, k + "” there", Garble.GLUED, null);
            }
            PageStyle letter = new PageStyle(Paper.LETTER, Optional.empty(), Optional.empty());
            try (PDDocument pdf = PdfReviewTest.pdf(Review.of(planted.comparison()), letter)) {
                List<String> pages =
                        IntStream.rangeClosed(1, pdf.getNumberOfPages())
                                .mapToObj(k -> page(pdf, k))
                                .filter(page -> page.contains("How to read this"))
                                .toList();
                assertThat(pages)
                        .singleElement(STRING)
                        .contains("Paragraphs that answer", "critical may turn the sense around");
            }
        }
    }

    private static String page(PDDocument pdf, int number) {
        try {
            return PdfReviewTest.page(pdf, number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
