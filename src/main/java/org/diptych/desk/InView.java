package org.diptych.desk;

/// The part of an article that is on the screen, as shares of it: 0 at its top, 1 at its end.
record InView(double from, double to) {

    static InView of(ProseArea area, Heights heights) {
        ProseArea.Top top = area.top();
        double above = height(area, top.row());
        // Where nothing can be seen yet, that is the first row.
        int last = area.visibleRows().isEmpty() ? 0 : area.visibleRows().getLast();
        double below = height(area, last);
        double begin = area.cell(last).map(node -> node.getBoundsInParent().getMinY()).orElse(0.0);
        return new InView(
                heights.of(top.row(), above == 0 ? 0 : Math.clamp(-top.offset() / above, 0, 1)),
                heights.of(
                        last,
                        below == 0 ? 1 : Math.clamp((area.getHeight() - begin) / below, 0, 1)));
    }

    double length() {
        return to - from;
    }

    double middle() {
        return (from + to) / 2;
    }

    private static double height(ProseArea area, int row) {
        return area.cell(row).map(node -> node.getBoundsInParent().getHeight()).orElse(0.0);
    }
}
