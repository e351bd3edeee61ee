package org.diptych.bench;

/// Counts behind one figure. They add up over pairs, so that a figure of a set weighs labels and not pairs.
///
/// @param right marks that are right
/// @param marks all marks
/// @param found labels that a mark hits
/// @param labels all labels
record Tally(int right, int marks, int found, int labels) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    /// Of things that are either the same in both or not, such as links.
    static Tally ofSame(int same, int marks, int labels) {
        return new Tally(same, marks, same, labels);
    }

    /// Where only the labels are asked about.
    static Tally ofFound(int found, int labels) {
        return new Tally(0, 0, found, labels);
    }

    Tally plus(Tally other) {
        return new Tally(
                right + other.right,
                marks + other.marks,
                found + other.found,
                labels + other.labels);
    }

    int falseAlarms() {
        return marks - right;
    }

    /// The share of marks that are right; with no marks 1 if there was nothing to mark, else 0.
    double precision() {
        if (marks == 0) {
            return labels == 0 ? 1 : 0;
        }
        return (double) right / marks;
    }

    /// The share of labels that were found; 1 if there are none.
    double recall() {
        return labels == 0 ? 1 : (double) found / labels;
    }

    /// The harmonic mean of precision and recall.
    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
