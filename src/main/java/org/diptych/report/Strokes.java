package org.diptych.report;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.diptych.find.Finding.Severity;
import org.diptych.present.Palette.Look;

/// Draws the line under marked words, each kind's in its own shape.
final class Strokes {

    /// Half of a wave's length and its height, in points.
    private static final float WAVE = 2f;

    private static final float CREST = 0.9f;

    private Strokes() {}

    /// Draws a line.
    ///
    /// @param severity the graver, the heavier the line
    static void draw(
            PDPageContentStream ink, Look look, Severity severity, float x1, float x2, float y)
            throws IOException {
        float weight =
                switch (severity) {
                    case MINOR -> 0.5f;
                    case MAJOR -> 0.8f;
                    case CRITICAL -> 1.2f;
                };
        ink.saveGraphicsState();
        ink.setStrokingColor(
                Leaf.part(look.line(), 16), Leaf.part(look.line(), 8), Leaf.part(look.line(), 0));
        ink.setLineWidth(weight);
        switch (look.stroke()) {
            case WAVY -> wave(ink, x1, x2, y);
            case DOUBLE -> {
                ink.setLineWidth(0.7f * weight);
                straight(ink, x1, x2, y + 0.8f);
                straight(ink, x1, x2, y - 0.9f);
            }
            case DASHED -> {
                ink.setLineDashPattern(new float[] {3.2f, 1.8f}, 0);
                straight(ink, x1, x2, y);
            }
            case DOTTED -> {
                ink.setLineWidth(1.3f * weight);
                ink.setLineCapStyle(1);
                ink.setLineDashPattern(new float[] {0, 2.4f}, 0);
                straight(ink, x1, x2, y);
            }
        }
        ink.restoreGraphicsState();
    }

    private static void straight(PDPageContentStream ink, float x1, float x2, float y)
            throws IOException {
        ink.moveTo(x1, y);
        ink.lineTo(x2, y);
        ink.stroke();
    }

    private static void wave(PDPageContentStream ink, float x1, float x2, float y)
            throws IOException {
        ink.moveTo(x1, y);
        float up = CREST;
        for (float x = x1; x < x2; x += WAVE) {
            float end = Math.min(x + WAVE, x2);
            float middle = (x + end) / 2;
            ink.curveTo(middle, y + up, middle, y + up, end, y);
            up = -up;
        }
        ink.stroke();
    }
}
