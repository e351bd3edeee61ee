package org.diptych.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.diptych.text.Both;
import org.diptych.text.Span;

/// What stands side by side on the screen: a piece of one article, and its answer or what stands in
/// for it.
///
/// @param likeness of the two, 0 to 1; 0 where either is no prose
record Row(Both<Cell> cells, double likeness) {

    /// One side of a row.
    sealed interface Cell {}

    /// Words of the article.
    ///
    /// @param pieces the spans shown, usually one paragraph, in reading order
    /// @param text what stands on the screen: the pieces, each but the first on a line of its own
    record Prose(List<Span> pieces, String text, boolean isHeading) implements Cell {

        /// Begins each further paragraph in a cell, as in a book.
        static final String INDENT = "\n\u2003";

        public Prose {
            pieces = List.copyOf(pieces);
        }

        static Prose of(String article, List<Span> pieces, boolean isHeading) {
            return new Prose(
                    pieces,
                    pieces.stream().map(p -> p.in(article)).collect(Collectors.joining(INDENT)),
                    isHeading);
        }

        /// Where in `text` a piece begins.
        int column(int piece) {
            int column = 0;
            for (Span earlier : pieces.subList(0, piece)) {
                column += earlier.length() + INDENT.length();
            }
            return column;
        }
    }

    /// Nothing here answers to the other side.
    record Gap() implements Cell {}

    /// The answer stands elsewhere: it was moved.
    record Elsewhere(int row) implements Cell {}

    /// Whether words answer words in this row.
    boolean isPair() {
        return cells.left() instanceof Prose && cells.right() instanceof Prose;
    }

    @Override
    public String toString() {
        return sketch(cells.left()) + " = " + sketch(cells.right());
    }

    private static String sketch(Cell cell) {
        return switch (cell) {
            case Prose prose -> prose.text();
            case Gap _ -> "-";
            case Elsewhere(int row) -> String.format(Locale.ROOT, "→%d", row);
        };
    }
}
