package org.diptych.load.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.diptych.load.Limits;
import org.diptych.load.Patience;
import org.diptych.load.Raised;
import org.jspecify.annotations.Nullable;

/// Collects the lines of a PDF in the order in which they were drawn, which mostly keeps columns apart; [Order] mends
/// it where it does not.
final class Lines extends PDFTextStripper {

    /// Letters smaller than this share of their line's are exponents and signs of footnotes, if they are figures and
    /// raised.
    private static final double SMALL = 0.8;

    private static final Pattern SIGN = Pattern.compile("[\\d*†‡,+−-]+");

    /// Between columns there is more room than between words, as a share of the letters' size.
    private static final double GAP = 0.9;

    private final List<Line> lines = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<TextPosition> letters = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    /// Where in the line there is room for the gap between columns: letters and characters before it.
    private final List<Integer> gaps = new ArrayList<>();

    private final List<Integer> gapsInWords = new ArrayList<>();
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
        boolean isApart =
                !letters.isEmpty() && !positions.isEmpty() && isApart(positions.getFirst());
        if (isApart) {
            gaps.add(letters.size());
            gapsInWords.add(words.length());
        }
        List<TextPosition> near = new ArrayList<>(positions);
        if (!letters.isEmpty() && !isApart) {
            near.add(letters.getLast());
        }
        double largest = near.stream().mapToDouble(Lines::size).max().orElse(0);
        double base =
                near.stream()
                        .filter(p -> size(p) >= SMALL * largest)
                        .mapToDouble(TextPosition::getYDirAdj)
                        .max()
                        .orElse(0);
        StringBuilder kept = new StringBuilder();
        StringBuilder raised = new StringBuilder();
        boolean isAll = true;
        for (TextPosition position : positions) {
            String letter = String.valueOf(position.getUnicode());
            boolean isSign =
                    size(position) < SMALL * largest
                            && position.getYDirAdj() < base - 1
                            && SIGN.matcher(letter).matches();
            if (isSign) {
                raised.append(letter);
                isAll = false;
            } else {
                endRaised(raised, kept);
                kept.append(letter);
                letters.add(position);
            }
        }
        endRaised(raised, kept);
        // What the library made of the letters is better, in right-to-left scripts too, if all of
        // them stay.
        words.append(isAll ? text : kept);
    }

    /// An exponent stays, as a sign of Unicode's; the sign of a note goes.
    private void endRaised(StringBuilder raised, StringBuilder kept) {
        if (!raised.isEmpty()) {
            if (kept.isEmpty()) {
                words.setLength(words.toString().stripTrailing().length());
            }
            String before = words.substring(Math.max(0, words.length() - 20)) + kept;
            kept.append(Raised.above(raised.toString(), before).orElse(""));
            raised.setLength(0);
        }
    }

    private boolean isApart(TextPosition next) {
        TextPosition last = letters.getLast();
        double gap = next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
        return gap > GAP * Math.max(size(last), size(next));
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
        lines.addAll(Order.of(rows));
        rows.clear();
    }

    private void end() {
        Line whole = line(words.toString(), letters);
        if (whole != null) {
            List<Line> pieces = new ArrayList<>();
            for (int k = 0; k <= gaps.size(); k++) {
                int from = k == 0 ? 0 : gaps.get(k - 1);
                int to = k == gaps.size() ? letters.size() : gaps.get(k);
                int start = k == 0 ? 0 : gapsInWords.get(k - 1);
                int end = k == gaps.size() ? words.length() : gapsInWords.get(k);
                Line piece =
                        line(words.substring(Math.min(start, end), end), letters.subList(from, to));
                if (piece != null) {
                    pieces.add(piece);
                }
            }
            rows.add(new Row(whole, pieces));
        }
        words.setLength(0);
        letters.clear();
        gaps.clear();
        gapsInWords.clear();
    }

    /// A line of some letters; null if there is none.
    private @Nullable Line line(String words, List<TextPosition> letters) {
        String text = words.replaceAll("[\\s\\u00A0]+", " ").strip();
        if (text.isEmpty() || letters.isEmpty()) {
            return null;
        }
        return new Line(
                page,
                text,
                letters.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0),
                letters.stream()
                        .mapToDouble(p -> p.getXDirAdj() + p.getWidthDirAdj())
                        .max()
                        .orElse(0),
                letters.stream().mapToDouble(TextPosition::getYDirAdj).max().orElse(0),
                usualSize(letters),
                letters.stream().allMatch(Lines::isBold),
                height,
                0);
    }

    private static double usualSize(List<TextPosition> letters) {
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
