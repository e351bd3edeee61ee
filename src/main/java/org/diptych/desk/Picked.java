package org.diptych.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.diptych.desk.Row.Prose;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// What the reader has selected of one side of the rows, and where the caret stands.
///
/// @param text of the whole article
record Picked(Rows rows, Side side, String text, Spot start, Spot end, Spot caret) {

    /// A place between two characters of a row.
    record Spot(int row, int column) {}

    /// The words of the article that are selected, without the blanks around them.
    Optional<Span> span() {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (int row = start.row(); row <= end.row(); row++) {
            for (Span piece : rows.within(side, row, first(row), last(row))) {
                from = Math.min(from, piece.start());
                to = Math.max(to, piece.end());
            }
        }
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /// The offset in the article of the caret, or of the first word after it in its row; none in a gap.
    OptionalInt offset() {
        List<Span> after = rows.within(side, caret.row(), caret.column(), Integer.MAX_VALUE);
        List<Span> row = rows.within(side, caret.row(), 0, Integer.MAX_VALUE);
        return after.isEmpty()
                ? row.stream().mapToInt(Span::start).max()
                : OptionalInt.of(after.getFirst().start());
    }

    /// The article's own words that are selected: no fillers, no indents.
    String words() {
        List<String> words = new ArrayList<>();
        for (int row = start.row(); row <= end.row(); row++) {
            if (row < rows.list().size()
                    && rows.list().get(row).cells().on(side) instanceof Prose prose) {
                int to = Math.min(last(row), prose.text().length());
                words.add(prose.text().substring(first(row), to).replace(Prose.INDENT, "\n"));
            }
        }
        words.removeIf(String::isEmpty);
        return String.join("\n", words);
    }

    private int first(int row) {
        return row == start.row() ? start.column() : 0;
    }

    private int last(int row) {
        return row == end.row() ? end.column() : Integer.MAX_VALUE;
    }
}
