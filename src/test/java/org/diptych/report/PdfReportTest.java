package org.diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding.Garble;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReportTest {

    static final String LEFT =
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
                    .containsExactlyInAnyOrder("c1", "c1b", "d1", "q1", "g1");
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

    /// What can't be seen is marked all the same, and called by its number.
    @Test
    void a_control_character_has_a_comment_too() throws IOException {
        Comparison bell =
                Planted.in("It rang.\n\nA \u0007 bell.", "It rang.\n\nA bell.")
                        .garbled(Side.LEFT, "\u0007", Garble.ENCODING, null)
                        .comparison();
        try (PDDocument pdf = written(bell)) {
            assertThat(comments(pdf))
                    .singleElement()
                    .satisfies(c -> {
                        assertThat(c.getContents()).contains("“U+0007”");
                        assertThat(c.getRectangle().getWidth()).isEqualTo(2);
                    });
        }
    }

    @Test
    void a_comment_lies_on_the_words_it_speaks_of() throws IOException {
        try (PDDocument pdf = written(TRAMS)) {
            Map<String, String> words = new TreeMap<>();
            for (PDAnnotationHighlight comment : comments(pdf)) {
                words.put(comment.getAnnotationName(), under(comment));
            }
            assertThat(words)
                    .containsExactlyInAnyOrderEntriesOf(
                            Map.of(
                                    "c1", "43",
                                    "c1b", "34",
                                    "d1", "Nobody paid.",
                                    "g1", "lineis",
                                    "q1", "seven"));
        }
    }

    @Test
    void bookmarks_lead_to_the_summary_every_paragraph_and_the_index() throws IOException {
        try (PDDocument pdf = written(TRAMS)) {
            PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
            assertThat(titles(outline))
                    .containsExactly(
                            "Summary",
                            "The articles, side by side",
                            "Index of findings",
                            "Quotations (1)",
                            "Facts (7)");
            assertThat(titles(outline.getFirstChild().getNextSibling()))
                    .containsExactly(
                            "Trams return to the old harbour",
                            "The first tram left at 6.15 on Monday with 43 people on …",
                            "“We waited eleven years for this,” said Marta Quist, who …",
                            "The line is four miles long and cost 91 million.");
        }
    }

    @Test
    void the_index_links_to_each_finding_and_has_a_contradiction_once() throws IOException {
        try (PDDocument pdf = written(TRAMS)) {
            PDPage index = pdf.getPage(2);
            assertThat(index.getAnnotations())
                    .hasSize(4)
                    .allMatch(a -> a instanceof PDAnnotationLink)
                    .allMatch(a -> "page 2".equals(a.getContents()));
        }
    }

    @Test
    void labels_and_ledgers_lead_to_the_index() throws IOException {
        try (PDDocument pdf = written(TRAMS)) {
            assertThat(links(pdf.getPage(1)))
                    .containsExactlyInAnyOrder(
                            "c1, page 3", "c1, page 3", "d1, page 3", "q1, page 3", "g1, page 3");
            assertThat(links(pdf.getPage(3))).contains("q1, page 3");
            assertThat(links(pdf.getPage(4))).contains("c1, page 3");
        }
    }

    private static List<String> links(PDPage page) throws IOException {
        return page.getAnnotations().stream()
                .filter(PDAnnotationLink.class::isInstance)
                .map(PDAnnotation::getContents)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Emoji 🚋 and 👩‍👩‍👧 and \uD800 alone.",
                "电车于周一早上六点十五分驶出，车上有四十三人。没有人付钱。",
                "غادر الترام الأول في الساعة 6.15 يوم الاثنين وعلى متنه 43 شخصًا.",
                "החשמלית הראשונה יצאה ב-6:15 (ביום שני).",
                "A \u0007 bell, a\ttab, a soft\u00ADhyphen, \u200Bnothing and \uFEFF.",
                "Combining e\u0301, Vietnamese Việt Nam, Ελληνικά, Україна.",
                "ภาษาไทยไม่มีช่องว่าง हिन्दी ქართული 한국어 日本語"
            })
    void no_script_is_an_obstacle(String words) throws IOException {
        Comparison comparison =
                Planted.in("und", words, "Another article, in English.")
                        .garbled(Side.LEFT, words.substring(2, 9), Garble.ENCODING, words)
                        .comparison();
        try (PDDocument pdf = written(comparison)) {
            assertThat(comments(pdf)).hasSize(1);
        }
    }

    @Test
    void a_character_that_no_font_has_is_still_found_and_copied() throws IOException {
        // A character of a private use area, which no font can be meant to have.
        try (PDDocument pdf = written(Planted.in("A \uDBFF\uDFFD sign.", "A sign.").comparison())) {
            assertThat(text(pdf)).contains("A \uDBFF\uDFFD sign.");
        }
    }

    @Test
    void an_article_by_itself_has_no_column_beside_it() throws IOException {
        try (PDDocument pdf = written(Planted.in("", RIGHT).comparison())) {
            assertThat(text(pdf))
                    .doesNotContain("not found in this text", "0 words", "sentences matched")
                    .contains("copy.txt");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("copy.txt, checked");
        }
        try (PDDocument pdf = written(Planted.in("", "").comparison())) {
            assertThat(text(pdf)).contains("Nothing was found at fault.");
        }
    }

    @Test
    void the_same_comparison_gives_the_same_bytes() throws IOException {
        assertThat(bytes(TRAMS)).isEqualTo(bytes(TRAMS));
    }

    @Test
    void it_says_its_title_and_language_and_is_tagged() throws IOException {
        try (PDDocument pdf = written(TRAMS)) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("original.txt and copy.txt, compared");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
        }
    }

    private static byte[] bytes(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReport(Planted.WORDING).write(comparison, out);
        return out.toByteArray();
    }

    static PDDocument written(Comparison comparison) throws IOException {
        return Loader.loadPDF(bytes(comparison));
    }

    static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static String under(PDAnnotation annotation) throws IOException {
        PDRectangle box = annotation.getRectangle();
        float height = annotation.getPage().getMediaBox().getHeight();
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion(
                "mark",
                new Rectangle2D.Float(
                        box.getLowerLeftX() - 0.5f,
                        height - box.getUpperRightY() + 3,
                        box.getWidth(),
                        box.getHeight() - 3));
        stripper.extractRegions(annotation.getPage());
        return stripper.getTextForRegion("mark").strip();
    }

    private static List<String> titles(PDOutlineNode node) {
        List<String> titles = new ArrayList<>();
        node.children().forEach(item -> titles.add(item.getTitle()));
        return titles;
    }

    static List<PDAnnotationHighlight> comments(PDDocument pdf) throws IOException {
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
