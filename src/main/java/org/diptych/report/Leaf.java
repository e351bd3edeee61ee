package org.diptych.report;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.diptych.report.Line.Cell;
import org.jspecify.annotations.Nullable;

/// One page while it is drawn on. Lengths are in points, heights from the foot of the page.
record Leaf(int number, PDPage page, PDPageContentStream ink) {

    /// The width of the outline that makes a letter bold, in type sizes.
    private static final float OUTLINE = 0.035f;

    /// Draws a line of type with its left edge at `x`.
    void show(Line line, float x, float baseline) throws IOException {
        if (line.cells().isEmpty()) {
            return;
        }
        colour(line.style().colour());
        ink.beginText();
        ink.newLineAtOffset(x + line.cells().getFirst().x(), baseline);
        StringBuilder run = new StringBuilder();
        @Nullable PDFont font = null;
        boolean thick = false;
        for (Cell cell : line.cells()) {
            Glyph glyph = cell.glyph();
            if (!glyph.font().equals(font) || glyph.thickened() != thick || glyph.standsIn()) {
                flush(run);
                font = glyph.font();
                ink.setFont(font, line.style().size());
                if (glyph.thickened() != thick) {
                    thick = glyph.thickened();
                    thicken(thick, line.style());
                }
            }
            run.append(glyph.shown());
            if (glyph.standsIn()) {
                standIn(run, cell.codePoint());
            }
        }
        flush(run);
        if (thick) {
            thicken(false, line.style());
        }
        ink.endText();
    }

    /// An outline makes a letter bold that its font has only as regular.
    private void thicken(boolean thick, Style style) throws IOException {
        ink.setRenderingMode(thick ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        if (thick) {
            strokes(style.colour());
            ink.setLineWidth(style.size() * OUTLINE);
        }
    }

    private void flush(StringBuilder run) throws IOException {
        if (!run.isEmpty()) {
            ink.showText(run.toString());
            run.setLength(0);
        }
    }

    /// Another character is drawn, but the right one is found and copied.
    private void standIn(StringBuilder run, int codePoint) throws IOException {
        COSDictionary meant = new COSDictionary();
        meant.setString(COSName.ACTUAL_TEXT, Character.toString(codePoint));
        ink.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(meant));
        flush(run);
        ink.endMarkedContent();
    }

    void fill(int colour, float x, float y, float width, float height) throws IOException {
        colour(colour);
        ink.addRect(x, y, width, height);
        ink.fill();
    }

    /// A thin line.
    void rule(int colour, float x1, float y1, float x2, float y2) throws IOException {
        strokes(colour);
        ink.setLineWidth(0.5f);
        ink.moveTo(x1, y1);
        ink.lineTo(x2, y2);
        ink.stroke();
    }

    private void strokes(int colour) throws IOException {
        ink.setStrokingColor(part(colour, 16), part(colour, 8), part(colour, 0));
    }

    private void colour(int colour) throws IOException {
        ink.setNonStrokingColor(part(colour, 16), part(colour, 8), part(colour, 0));
    }

    /// One channel of 0xRRGGBB, 0 to 1.
    static float part(int colour, int shift) {
        return (colour >> shift & 0xFF) / 255f;
    }
}
