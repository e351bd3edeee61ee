package org.diptych.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.diptych.load.file.Loader;
import org.diptych.text.Article;
import org.diptych.text.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages in columns, drawn in whatever order, and what is raised above the line.
class PdfTest {

    private static final String TITLE = "Port ignored three warnings before the ferry fire";

    private static final String DECK =
            "Chief executive tells an inquiry that the letters lay in a drawer for two years";

    private static final String CAPTION =
            "The ferry Kittiwake on the morning of the fire. Photo: Post";

    private static final List<String> BODY =
            List.of(
                    "The Port of Merrow ignored three written warnings about faulty wiring before the fire that killed"
                            + " eleven people aboard the ferry Kittiwake, its chief executive told a parliamentary"
                            + " inquiry on Tuesday.",
                    "Helena Marsh said that the letters had come in the spring of two years, that they had been read by"
                            + " somebody in the office of the harbour master, and that they had then been put into a"
                            + " drawer, where the police found them a week after the fire.",
                    "The families of those who died heard her in silence. Several of them left the room when she was"
                            + " asked why tickets had been sold until the very morning on which the ferry burned,"
                            + " although the wiring was known to be unsafe.",
                    "The inquiry is expected to report by the end of October. It has heard forty witnesses so far, among"
                            + " them the engineer who wrote the letters and who has since lost his work at the port.",
                    "The union of the dockers demands that nobody lose any work over this, and that the port pay for what"
                            + " the families have lost. The port paid a fine last year without admitting a fault.");

    private static final String HEBREW = "/org/diptych/present/fonts/NotoSerifHebrew-Regular.ttf";

    private final PDFont regular = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
    private final List<Spot> spots = new ArrayList<>();

    @TempDir Path folder;

    record Spot(String text, PDFont font, float size, float x, float y) {}

    /// In which order programs draw a page.
    enum Drawn {
        AS_IT_IS_READ,
        BY_THE_ROW,
        HEADLINE_LAST,
        RIGHT_COLUMN_FIRST;

        List<Spot> of(List<Spot> spots) {
            List<Spot> drawn = new ArrayList<>(spots);
            switch (this) {
                case AS_IT_IS_READ -> {}
                case BY_THE_ROW ->
                        drawn.sort(
                                Comparator.comparingDouble((Spot s) -> -s.y())
                                        .thenComparingDouble(Spot::x));
                case HEADLINE_LAST ->
                        drawn.sort(Comparator.comparingInt((Spot s) -> s.size() > 10 ? 1 : 0));
                case RIGHT_COLUMN_FIRST ->
                        drawn.sort(
                                Comparator.comparingInt((Spot s) -> s.size() > 10 ? 0 : 1)
                                        .thenComparingDouble(s -> s.size() > 10 ? 0 : -s.x()));
            }
            return drawn;
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_columns_are_read_one_after_the_other_below_their_headline(Drawn drawn)
            throws Exception {
        set(2, false);
        assertThat(paragraphs(drawn)).containsExactlyElementsOf(expected(false));
    }

    @ParameterizedTest
    @EnumSource
    void so_are_three(Drawn drawn) throws Exception {
        set(3, false);
        assertThat(paragraphs(drawn)).containsExactlyElementsOf(expected(false));
    }

    @ParameterizedTest
    @EnumSource
    void a_caption_between_cuts_no_sentence(Drawn drawn) throws Exception {
        set(2, true);
        Article article = article(drawn);
        assertThat(paragraphs(article)).containsExactlyInAnyOrderElementsOf(expected(true));
        assertThat(paragraphs(article).stream().filter(p -> !p.equals(CAPTION)))
                .containsExactlyElementsOf(expected(false));
    }

    @Test
    void columns_of_hebrew_stay_in_the_order_in_which_they_were_drawn() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            PDFont font = PDType0Font.load(pdf, PdfTest.class.getResourceAsStream(HEBREW));
            try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                for (int line = 0; line < 20; line++) {
                    String word = line < 10 ? "אבג" : "דהו";
                    out.beginText();
                    out.setFont(font, 10);
                    out.newLineAtOffset(line < 10 ? 320 : 50, 700 - 13 * (line % 10));
                    out.showText((word + " ").repeat(9).strip());
                    out.endText();
                }
            }
            assertThat(loaded(pdf).text()).matches("(?s)[^דהו]*גבא[^דהו]+[^אבג]+");
        }
    }

    @Test
    void a_table_is_read_by_the_row() throws Exception {
        for (int row = 0; row < 12; row++) {
            spots.add(new Spot("Passengers in " + (2010 + row), regular, 10, 50, 700 - 13 * row));
            spots.add(new Spot(48_000 + 371 * row + " in all", regular, 10, 320, 700 - 13 * row));
        }
        assertThat(article(Drawn.AS_IT_IS_READ).text())
                .contains("Passengers in 2010 48000 in all", "Passengers in 2021 52081 in all");
    }

    @Test
    void a_table_of_words_is_read_by_the_row() throws Exception {
        String[] left = {
            "The wiring was faulty", "It was", "Nobody was told of the letters at all", "The port",
            "The ferry burned in March", "The captain was rescued", "One fine", "The union objects"
        };
        String[] right = {
            "Said the engineer", "Found by the police who searched the office", "Not so",
                    "Denied by the port",
            "A Tuesday", "Witnesses say he was the last to leave the ferry", "Paid", "It wants more"
        };
        for (int row = 0; row < left.length; row++) {
            spots.add(new Spot(left[row], regular, 10, 50, 700 - 13 * row));
            spots.add(new Spot(right[row], regular, 10, 320, 700 - 13 * row));
        }
        assertThat(article(Drawn.AS_IT_IS_READ).text())
                .contains("The wiring was faulty Said the engineer", "One fine Paid");
    }

    @ParameterizedTest
    @ValueSource(floats = {0, 0.4f, 2.5f})
    void what_is_raised_is_an_exponent_or_the_sign_of_a_note(float gap) throws Exception {
        float x = put("It took 10", 10, 50, 700);
        x = put("6", 6, x + gap, 704);
        x = put(" litres over 12 km", 10, x, 700);
        x = put("2", 6, x + gap, 704);
        x = put(" of harbour, said the union.", 10, x, 700);
        x = put("12", 6, x + gap, 704);
        put(" The port did not answer.", 10, x, 700);

        assertThat(article(Drawn.AS_IT_IS_READ).text())
                .isEqualTo(
                        "It took 10⁶ litres over 12 km² of harbour, said the union. The port did not answer.");
    }

    @Test
    void what_is_raised_behind_a_figure_is_no_digit_of_it() throws Exception {
        float x = put("The port paid 48,000", 10, 50, 700);
        x = put("1", 6, x, 704);
        x = put(" pounds in 2023", 10, x, 700);
        x = put("*", 6, x, 704);
        x = put(" and 10", 10, x, 700);
        x = put("-3", 6, x, 704);
        put(" of that in 2024.", 10, x, 700);

        assertThat(article(Drawn.AS_IT_IS_READ).text())
                .isEqualTo("The port paid 48,000 pounds in 2023 and 10⁻³ of that in 2024.");
    }

    private static List<String> expected(boolean hasCaption) {
        List<String> expected = new ArrayList<>(List.of(TITLE, DECK));
        expected.addAll(BODY);
        if (hasCaption) {
            expected.add(CAPTION);
        }
        return expected;
    }

    private float put(String text, float size, float x, float y) throws IOException {
        spots.add(new Spot(text, regular, size, x, y));
        return x + regular.getStringWidth(text) / 1000 * size;
    }

    /// Columns of a page below a headline, with the lines of a caption in the second one.
    private void set(int columns, boolean hasCaption) throws IOException {
        spots.add(new Spot(TITLE, bold, 20, 50, 720));
        spots.add(new Spot(DECK, regular, 13, 50, 695));
        float width = (512 - 18 * (columns - 1)) / (float) columns;
        List<String> lines = new ArrayList<>();
        List<Float> indents = new ArrayList<>();
        for (String paragraph : BODY) {
            float indent = lines.isEmpty() ? 0 : 10;
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (regular.getStringWidth(longer) / 100 > width - indent) {
                    lines.add(line.toString());
                    indents.add(indent);
                    indent = 0;
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
            indents.add(indent);
        }
        int each = (lines.size() + columns - 1) / columns;
        float y = 0;
        for (int k = 0; k < lines.size(); k++) {
            int column = k / each;
            float x = 50 + column * (width + 18);
            y = k % each == 0 ? 660 : y - 12;
            if (hasCaption && k == each + 3) {
                spots.add(new Spot(CAPTION.substring(0, 27).strip(), regular, 8, x, y - 90));
                spots.add(new Spot(CAPTION.substring(27).strip(), regular, 8, x, y - 100));
                y -= 120;
            }
            spots.add(new Spot(lines.get(k), regular, 10, x + indents.get(k), y));
        }
    }

    private List<String> paragraphs(Drawn drawn) throws Exception {
        return paragraphs(article(drawn));
    }

    private static List<String> paragraphs(Article article) {
        assertThat(article.paragraphs().getFirst().kind())
                .isIn(BlockKind.TITLE, BlockKind.PARAGRAPH);
        return article.paragraphs().stream().map(p -> article.at(p.span())).toList();
    }

    private Article article(Drawn drawn) throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                for (Spot spot : Collections.unmodifiableList(drawn.of(spots))) {
                    out.beginText();
                    out.setFont(spot.font(), spot.size());
                    out.newLineAtOffset(spot.x(), spot.y());
                    out.showText(spot.text());
                    out.endText();
                }
            }
            return loaded(pdf);
        }
    }

    private Article loaded(PDDocument pdf) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return Loader.load(Files.write(folder.resolve("a.pdf"), bytes.toByteArray()));
    }
}
