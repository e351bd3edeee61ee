package org.diptych.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.diptych.report.Line.Cell;
import org.diptych.text.Span;

/// Breaks a text into lines of a given width.
final class Typesetter {

    private final Typeface typeface;

    Typesetter(Typeface typeface) {
        this.typeface = typeface;
    }

    /// The whole of a text that is not an article's.
    List<Line> lines(String text, Style style, float measure) throws IOException {
        return lines(text, new Span(0, text.length()), "und", style, measure);
    }

    /// A part of a text, usually a paragraph. A text without words is one line.
    ///
    /// @param language a BCP 47 tag: where lines may break depends on it
    /// @param measure the width of the column in points
    List<Line> lines(String text, Span span, String language, Style style, float measure)
            throws IOException {
        String words = span.in(text);
        BreakIterator places = BreakIterator.getLineInstance(ULocale.forLanguageTag(language));
        places.setText(words);
        Setting setting = new Setting(words, span.start(), style, measure);
        int start = places.first();
        for (int end = places.next(); end != BreakIterator.DONE; end = places.next()) {
            setting.add(start, end);
            start = end;
        }
        return setting.finished();
    }

    /// The width of a short text on one line, in points.
    float width(String text, Style style) throws IOException {
        float width = 0;
        for (int codePoint : text.codePoints().toArray()) {
            width += width(typeface.glyph(codePoint, style.face()), style);
        }
        return width;
    }

    private static float width(Glyph glyph, Style style) {
        return glyph.advance() * style.size() / 1000;
    }

    /// The lines of one text, as they come to be.
    private final class Setting {

        private final String words;
        private final int base;
        private final Style style;
        private final float measure;

        /// The direction of each unit, odd where it is from right to left; empty where nothing is.
        private final byte[] levels;

        private final boolean rightToLeft;
        private final Shapes shapes;
        private final List<Line> lines = new ArrayList<>();
        private final List<Cell> line = new ArrayList<>();
        private float pen;

        Setting(String words, int base, Style style, float measure) {
            this.words = words;
            this.base = base;
            this.style = style;
            this.measure = measure;
            this.shapes = new Shapes(words);
            if (Bidi.requiresBidi(words.toCharArray(), 0, words.length())) {
                Bidi bidi =
                        new Bidi(
                                words,
                                style.isOurs()
                                        ? Bidi.DIRECTION_LEFT_TO_RIGHT
                                        : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
                levels = bidi.getLevels();
                rightToLeft = (bidi.getParaLevel() & 1) == 1;
            } else {
                levels = new byte[0];
                rightToLeft = false;
            }
        }

        /// Takes what may not be broken, and the blanks behind it.
        void add(int start, int end) throws IOException {
            List<Cell> piece = new ArrayList<>();
            float inked = 0;
            float all = 0;
            for (int i = start; i < end; ) {
                int codePoint = words.codePointAt(i);
                Glyph glyph = levels.length == 0 ? glyph(codePoint) : shaped(codePoint, i);
                Cell cell = new Cell(base + i, codePoint, glyph, 0, width(glyph, style));
                piece.add(cell);
                all += cell.width();
                inked = cell.isBlank() ? inked : all;
                i += Character.charCount(codePoint);
            }
            if (pen + inked > measure && !line.isEmpty()) {
                close();
            }
            // Blanks may hang over the edge; a word wider than the column is broken where it must
            // be.
            for (Cell cell : piece) {
                if (inked > measure && pen + cell.width() > measure && !cell.isBlank()) {
                    close();
                }
                line.add(cell);
                pen += cell.width();
            }
        }

        private Glyph glyph(int codePoint) throws IOException {
            return typeface.glyph(codePoint, style.face());
        }

        /// Letters in the shape that their neighbours ask for; brackets face the way the text runs.
        private Glyph shaped(int codePoint, int at) throws IOException {
            int shown = shapes.at(at);
            if ((levels[at] & 1) == 1) {
                shown = UCharacter.getMirror(shown);
            }
            Glyph shaped = glyph(shown);
            return shaped.isLacking() ? glyph(codePoint) : shaped;
        }

        List<Line> finished() {
            if (!line.isEmpty() || lines.isEmpty()) {
                close();
            }
            return lines;
        }

        private void close() {
            int start = line.isEmpty() ? base : line.getFirst().at();
            int end =
                    line.isEmpty()
                            ? base
                            : line.getLast().at() + Character.charCount(line.getLast().codePoint());
            lines.add(new Line(new Span(start, end), placed(), style));
            line.clear();
            pen = 0;
        }

        private List<Cell> placed() {
            List<Cell> ordered = levels.length == 0 ? line : reordered();
            // From right to left, blanks at the end of the line hang over the left edge.
            float x = rightToLeft ? measure - pen : 0;
            List<Cell> placed = new ArrayList<>();
            for (Cell c : ordered) {
                placed.add(new Cell(c.at(), c.codePoint(), c.glyph(), x, c.width()));
                x += c.width();
            }
            return placed;
        }

        /// The cells as they stand from left to right (UAX 9, rules L1, L2 and L4).
        private List<Cell> reordered() {
            byte[] own = new byte[line.size()];
            int trailing = line.size();
            while (trailing > 0 && line.get(trailing - 1).isBlank()) {
                trailing--;
            }
            for (int i = 0; i < own.length; i++) {
                own[i] =
                        i < trailing
                                ? levels[line.get(i).at() - base]
                                : (byte) (rightToLeft ? 1 : 0);
            }
            List<Cell> ordered = new ArrayList<>();
            for (int i : Bidi.reorderVisual(own)) {
                ordered.add(line.get(i));
            }
            return ordered;
        }
    }
}
