package org.diptych.load.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.diptych.load.Limits;
import org.diptych.load.Patience;

/// Collects the lines of a PDF in the order in which they were drawn, which keeps columns apart.
final class Lines extends PDFTextStripper {

    /// Letters smaller than this share of their line's are signs of footnotes, if they are figures and raised.
    private static final double SMALL = 0.8;

    private final List<Line> lines = new ArrayList<>();
    private final List<TextPosition> letters = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int page = -1;
    private double height;
    private long length;

    private Lines() {}

    static List<Line> of(PDDocument pdf) throws IOException {
        Lines lines = new Lines();
        lines.setSortByPosition(false);
        lines.setShouldSeparateByBeads(true);
        lines.getText(pdf);
        return lines.lines;
    }

    @Override
    protected void startPage(PDPage next) throws IOException {
        page++;
        height =
                next.getRotation() % 180 == 0
                        ? next.getCropBox().getHeight()
                        : next.getCropBox().getWidth();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        Patience.check();
        super.processTextPosition(text);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        length += text.length();
        if (length > 3L * Limits.CHARACTERS) {
            throw new IOException("too long");
        }
        double largest = positions.stream().mapToDouble(Lines::size).max().orElse(0);
        double base = positions.stream().mapToDouble(TextPosition::getYDirAdj).max().orElse(0);
        StringBuilder kept = new StringBuilder();
        for (TextPosition position : positions) {
            boolean isSign =
                    size(position) < SMALL * largest
                            && position.getYDirAdj() < base - 1
                            && String.valueOf(position.getUnicode()).matches("[\\d*†‡,]+");
            if (!isSign) {
                kept.append(position.getUnicode());
                letters.add(position);
            }
        }
        // What the library made of the letters is better, in right-to-left scripts too, if all of
        // them stay.
        boolean isAll =
                kept.length()
                        >= positions.stream()
                                .mapToInt(p -> String.valueOf(p.getUnicode()).length())
                                .sum();
        words.append(isAll ? text : kept);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void writePageEnd() {
        end();
    }

    private void end() {
        String text = words.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
        if (!text.isEmpty() && !letters.isEmpty()) {
            lines.add(
                    new Line(
                            page,
                            text,
                            letters.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0),
                            letters.stream()
                                    .mapToDouble(p -> p.getXDirAdj() + p.getWidthDirAdj())
                                    .max()
                                    .orElse(0),
                            letters.stream().mapToDouble(TextPosition::getYDirAdj).max().orElse(0),
                            usualSize(),
                            letters.stream().allMatch(Lines::isBold),
                            height));
        }
        words.setLength(0);
        letters.clear();
    }

    private double usualSize() {
        Map<Double, Integer> sizes = new HashMap<>();
        letters.forEach(letter -> sizes.merge(size(letter), 1, Integer::sum));
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    /// Rounded to half a point.
    private static double size(TextPosition letter) {
        return Math.round(2 * letter.getFontSizeInPt()) / 2.0;
    }

    private static boolean isBold(TextPosition letter) {
        String name = letter.getFont() == null ? null : letter.getFont().getName();
        return name != null
                && (String.valueOf(letter.getUnicode()).isBlank()
                        || name.toLowerCase(Locale.ROOT)
                                .matches(".*(?:bold|black|heavy|semibold).*"));
    }
}
