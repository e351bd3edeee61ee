package org.diptych.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.diptych.find.Finding.Kind;
import org.diptych.present.Palette;
import org.diptych.text.Span;

/// Words of an article with the remarks on them, for other programs.
///
/// @param text of the whole article
/// @param span the words
/// @param marks within them; of two that overlap, the first and longest is kept
record MarkedText(String text, Span span, List<Mark> marks) {

    /// @param remark what is said of the words
    record Mark(Span span, Kind kind, String remark) {}

    MarkedText {
        marks = apart(marks);
    }

    /// Each remark in brackets behind its words.
    String plain() {
        return written(words -> words, (words, mark) -> words + " [" + mark.remark() + "]");
    }

    /// As a piece of a web page, the words on a coloured ground and underlined.
    String html() {
        return "<p>"
                + written(
                                MarkedText::escaped,
                                (words, mark) ->
                                        String.format(
                                                Locale.ROOT,
                                                "<mark style=\"background:#%06x;text-decoration:underline;"
                                                        + "text-decoration-color:#%06x\" title=\"%s\">%s"
                                                        + "</mark>",
                                                Palette.LIGHT.of(mark.kind()).wash(),
                                                Palette.LIGHT.of(mark.kind()).line(),
                                                escaped(mark.remark()),
                                                words))
                        .replace("\n", "<br>\n")
                + "</p>";
    }

    /// Writes words.
    private interface Plain {
        String write(String words);
    }

    /// Writes marked words.
    private interface Marked {
        String write(String words, Mark mark);
    }

    private String written(Plain plain, Marked marked) {
        StringBuilder out = new StringBuilder();
        int at = span.start();
        for (Mark mark : marks) {
            out.append(plain.write(text.substring(at, mark.span().start())));
            out.append(marked.write(plain.write(mark.span().in(text)), mark));
            at = mark.span().end();
        }
        return out.append(plain.write(text.substring(at, span.end()))).toString();
    }

    private static List<Mark> apart(List<Mark> marks) {
        List<Mark> sorted =
                marks.stream()
                        .sorted(
                                Comparator.comparingInt((Mark m) -> m.span().start())
                                        .thenComparingInt(m -> -m.span().end()))
                        .toList();
        int[] end = {0};
        return sorted.stream()
                .filter(mark -> {
                    boolean isFree = mark.span().start() >= end[0];
                    end[0] = isFree ? mark.span().end() : end[0];
                    return isFree;
                })
                .toList();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
