package org.diptych.load.pdf;

import java.util.Arrays;
import java.util.List;

/// A run of lines that go down one page: what a paragraph's first and last lines are told by.
///
/// @param left where most lines begin
/// @param right where the longest ends
/// @param leading from line to line
record Column(double left, double right, double leading) {

    static Column of(List<Line> lines) {
        double size = lines.stream().mapToDouble(Line::size).average().orElse(10);
        double[] gaps = new double[Math.max(0, lines.size() - 1)];
        for (int i = 1; i < lines.size(); i++) {
            gaps[i - 1] = lines.get(i).bottom() - lines.get(i - 1).bottom();
        }
        Arrays.sort(gaps);
        // Half of all gaps at least are between lines of one paragraph, as long as there are
        // paragraphs.
        double leading = gaps.length < 2 ? 1.25 * size : gaps[gaps.length / 3];
        double[] lefts = lines.stream().mapToDouble(Line::left).sorted().toArray();
        return new Column(
                lefts[lefts.length / 4],
                lines.stream().mapToDouble(Line::right).max().orElse(0),
                Math.min(leading, 2.2 * size));
    }

    double width() {
        return right - left;
    }

    /// Whether a line ends so early that its paragraph must end there, or may.
    boolean endsEarly(Line line, double share) {
        return line.right() < right - share * width();
    }

    boolean isIndented(Line line) {
        return line.left() - left > 0.7 * line.size() && line.left() - left < 0.3 * width();
    }
}
