package org.diptych.report;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/// Makes highlight annotations that look the same in every PDF reader: PDFBox's own appearance has
/// round ends that reach over the neighbouring letters.
final class Highlights {

    private Highlights() {}

    /// A highlight over boxes of one page, at least one.
    static PDAnnotationHighlight over(PDDocument document, List<PDRectangle> boxes, int colour)
            throws IOException {
        PDAnnotationHighlight highlight = new PDAnnotationHighlight();
        float[] quads = new float[8 * boxes.size()];
        for (int i = 0; i < boxes.size(); i++) {
            PDRectangle b = boxes.get(i);
            float[] quad = {
                b.getLowerLeftX(), b.getUpperRightY(), b.getUpperRightX(), b.getUpperRightY(),
                b.getLowerLeftX(), b.getLowerLeftY(), b.getUpperRightX(), b.getLowerLeftY()
            };
            System.arraycopy(quad, 0, quads, 8 * i, 8);
        }
        PDRectangle bounds = bounds(boxes);
        highlight.setQuadPoints(quads);
        highlight.setRectangle(bounds);
        highlight.setPrinted(true);
        highlight.setColor(
                new PDColor(
                        new float[] {
                            Leaf.part(colour, 16), Leaf.part(colour, 8), Leaf.part(colour, 0)
                        },
                        PDDeviceRGB.INSTANCE));
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(appearance(document, boxes, bounds, highlight.getColor()));
        highlight.setAppearance(looks);
        return highlight;
    }

    private static PDAppearanceStream appearance(
            PDDocument document, List<PDRectangle> boxes, PDRectangle bounds, PDColor colour)
            throws IOException {
        PDAppearanceStream appearance = new PDAppearanceStream(document);
        appearance.setBBox(bounds);
        appearance.setResources(new PDResources());
        try (PDPageContentStream ink = new PDPageContentStream(document, appearance)) {
            PDExtendedGraphicsState multiply = new PDExtendedGraphicsState();
            // The letters below stay as dark as they are.
            multiply.setBlendMode(BlendMode.MULTIPLY);
            ink.setGraphicsStateParameters(multiply);
            ink.setNonStrokingColor(colour);
            for (PDRectangle b : boxes) {
                ink.addRect(b.getLowerLeftX(), b.getLowerLeftY(), b.getWidth(), b.getHeight());
            }
            ink.fill();
        }
        return appearance;
    }

    private static PDRectangle bounds(List<PDRectangle> boxes) {
        PDRectangle first = boxes.getFirst();
        float left = first.getLowerLeftX();
        float bottom = first.getLowerLeftY();
        float right = first.getUpperRightX();
        float top = first.getUpperRightY();
        for (PDRectangle b : boxes) {
            left = Math.min(left, b.getLowerLeftX());
            bottom = Math.min(bottom, b.getLowerLeftY());
            right = Math.max(right, b.getUpperRightX());
            top = Math.max(top, b.getUpperRightY());
        }
        return new PDRectangle(left, bottom, right - left, top - bottom);
    }
}
