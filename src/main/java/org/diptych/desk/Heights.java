package org.diptych.desk;

import java.util.Arrays;
import java.util.List;
import org.diptych.desk.Row.Prose;
import org.diptych.desk.Rows.Stretch;
import org.diptych.text.Place;
import org.diptych.text.Side;

/// About how far down each row stands, as a share of the whole, judged by how much there is to read: what
/// is laid out is only known for the rows on the screen.
final class Heights {

    /// What every row takes on top of its characters: its gap and the rest of its last line.
    private static final int GAP = 60;

    private final Rows rows;

    /// Where every row begins; at the end, where the last one ends.
    private final double[] starts;

    private Heights(Rows rows) {
        this.rows = rows;
        List<Row> list = rows.list();
        starts = new double[list.size() + 1];
        for (int row = 0; row < list.size(); row++) {
            int longer = GAP;
            for (Side side : Side.values()) {
                longer = Math.max(longer, GAP + length(row, side));
            }
            starts[row + 1] = starts[row] + longer;
        }
        double all = Math.max(1, starts[list.size()]);
        for (int row = 0; row < starts.length; row++) {
            starts[row] /= all;
        }
    }

    static Heights of(Rows rows) {
        return new Heights(rows);
    }

    /// Where a place of a row is.
    ///
    /// @param share how much of the row is above it
    double of(int row, double share) {
        int within = Math.clamp(row, 0, Math.max(0, starts.length - 2));
        return starts.length < 2
                ? 0
                : starts[within] + share * (starts[within + 1] - starts[within]);
    }

    /// Where words are.
    double of(Place place) {
        List<Stretch> stretches = rows.stretches(place);
        if (stretches.isEmpty()) {
            return of(rows.row(place), 0);
        }
        Stretch first = stretches.getFirst();
        int length = Math.max(1, length(first.row(), place.side()));
        return of(first.row(), (double) first.start() / length);
    }

    /// The row at a height, and in the fraction how much of it is above.
    double rowAt(double height) {
        int found = Arrays.binarySearch(starts, height);
        int row = Math.clamp(found >= 0 ? found : -found - 2, 0, Math.max(0, starts.length - 2));
        double size = starts.length < 2 ? 0 : starts[row + 1] - starts[row];
        return size == 0 ? row : row + Math.clamp((height - starts[row]) / size, 0, 0.999);
    }

    private int length(int row, Side side) {
        return rows.list().get(row).cells().on(side) instanceof Prose prose
                ? prose.text().length()
                : 0;
    }
}
