package org.diptych.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.diptych.text.Block;
import org.diptych.text.BlockKind;
import org.jspecify.annotations.Nullable;

/// Sets an article in columns, with running heads, page numbers, words parted at line ends and a footnote on
/// the first page.
final class SavedAsPdf {

    private static final float SIZE = 10;
    private static final float LEADING = 13;
    private static final float TOP = 700;
    private static final float BOTTOM = 90;

    private final int columns;
    private final float width;
    private final boolean isIndented;
    private final PDDocument pdf = new PDDocument();
    private final List<Spot> spots = new ArrayList<>();
    private final PDFont regular = font("NotoSerif-Regular.ttf");
    private final PDFont bold = font("NotoSerif-Bold.ttf");
    private @Nullable PDPageContentStream page;
    private int column;
    private int pages;
    private float y;

    private record Spot(String text, PDFont font, float size, float indent, float above) {}

    SavedAsPdf() throws IOException {
        this(2, true);
    }

    SavedAsPdf(int columns, boolean isIndented) throws IOException {
        this.columns = columns;
        this.isIndented = isIndented;
        this.width = (612 - 100 - 20 * (columns - 1)) / (float) columns;
    }

    byte[] bytes(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            lines(block);
        }
        for (Spot spot : spots) {
            put(spot);
        }
        if (page != null) {
            page.close();
        }
        pdf.getDocumentInformation().setTitle("Bridge");
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        day.setTimeInMillis(1_746_770_000_000L);
        pdf.getDocumentInformation().setCreationDate(day);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        pdf.close();
        return out.toByteArray();
    }

    private PDFont font(String name) throws IOException {
        try (InputStream in =
                SavedAsPdf.class.getResourceAsStream("/org/diptych/present/fonts/" + name)) {
            return PDType0Font.load(pdf, in);
        }
    }

    private void lines(Block block) throws IOException {
        boolean isTitle = block.kind() == BlockKind.TITLE;
        boolean isHeading = block.kind() == BlockKind.HEADING;
        PDFont font = isTitle || isHeading ? bold : regular;
        float size = isTitle ? 16 : SIZE;
        float indent = isIndented && block.kind() == BlockKind.PARAGRAPH ? 12 : 0;
        float above = isIndented && block.kind() == BlockKind.PARAGRAPH ? 0 : 8;
        String text =
                block.kind() == BlockKind.LIST_ITEM
                        ? "• " + block.text()
                        : block.text().replace('\t', ' ');
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, font, size) <= width - indent) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            int cut = isTitle || isHeading ? 0 : cut(line + " ", word, font, size, width - indent);
            spots.add(
                    new Spot(
                            cut > 0 ? line + " " + word.substring(0, cut) + "-" : line.toString(),
                            font,
                            size,
                            indent,
                            above));
            line.setLength(0);
            line.append(word.substring(cut));
            indent = 0;
            above = 0;
        }
        spots.add(new Spot(line.toString(), font, size, indent, above));
    }

    /// How much of a long word of small letters still fits, with a hyphen.
    private static int cut(String line, String word, PDFont font, float size, float room)
            throws IOException {
        if (!word.matches("[a-z]{7,}.*")) {
            return 0;
        }
        for (int cut = 5; cut >= 3; cut--) {
            if (width(line + word.substring(0, cut) + "-", font, size) <= room) {
                return cut;
            }
        }
        return 0;
    }

    private static float width(String text, PDFont font, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private void put(Spot spot) throws IOException {
        float leading = spot.size() * LEADING / SIZE;
        if (page == null || y - spot.above() - leading < BOTTOM) {
            nextColumn();
        }
        y -= (y == TOP ? 0 : spot.above()) + leading;
        show(spot.text(), spot.font(), spot.size(), 50 + column * (width + 20) + spot.indent(), y);
    }

    private void nextColumn() throws IOException {
        column++;
        if (page == null || column == columns) {
            if (page != null) {
                page.close();
            }
            column = 0;
            pages++;
            PDPage next = new PDPage(PDRectangle.LETTER);
            pdf.addPage(next);
            page = new PDPageContentStream(pdf, next);
            show("The Ellery Times, volume " + pages, regular, 8, 50, 750);
            show("- " + pages + " -", regular, 8, 300, 30);
            if (pages == 1) {
                show("1 Minutes of the roads committee, 4 June.", regular, 7, 50, 60);
            }
        }
        y = TOP;
    }

    private void show(String text, PDFont font, float size, float x, float at) throws IOException {
        if (page != null) {
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(x, at);
            page.showText(text);
            page.endText();
        }
    }
}
