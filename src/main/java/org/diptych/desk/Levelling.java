package org.diptych.desk;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.diptych.desk.ProseArea.Top;
import org.diptych.desk.Rows.Stretch;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;

/// Keeps the rows of both articles level and their scrolling joined. Runs between the layout and the
/// drawing of a frame, when the heights of wrapped paragraphs are known and nobody has seen them yet.
///
/// Never goes by scroll positions in pixels: a virtual list only estimates them.
final class Levelling {

    /// Differences that no eye sees, in pixels; smaller ones must not cause another frame.
    static final double TOLERANCE = 0.5;

    /// A revealed passage that stands between these shares of the view's height stays where it is.
    private static final double COMFORT_TOP = 0.08;

    private static final double COMFORT_BOTTOM = 0.8;

    /// Where a revealed passage is brought to, as a share of the view's height.
    private static final double REVEALED_AT = 0.3;

    /// What is kept free below the line of the caret, in pixels.
    private static final double CARET_ROOM = 6;

    /// More than it was ever seen to take.
    private static final int ROUNDS = 4;

    private final Both<ProseArea> areas;
    private final Padding padding;
    private Side leader = Side.LEFT;
    private @Nullable Both<Top> known;
    private Both<Integer> carets = new Both<>(0, 0);
    private @Nullable Wanted wanted;

    Levelling(Both<ProseArea> areas) {
        this.areas = areas;
        this.padding = new Padding(areas);
    }

    /// Forgets where the articles were, because others are shown.
    void reset() {
        known = null;
        wanted = null;
    }

    /// What is to be brought into view.
    private sealed interface Wanted {

        record Words(Passage passage) implements Wanted {}

        /// The row at the top, and which share of it is above the edge.
        record Top(int row, double share) implements Wanted {}

        /// What is in view already.
        record Rest(ProseArea.Top at) implements Wanted {}
    }

    /// Asks for a passage to be brought into view, with its counterpart, in the next frame.
    void reveal(Passage passage) {
        want(new Wanted.Words(passage));
    }

    /// Asks for a row at the top of both articles in the next frame.
    ///
    /// @param share how much of the row lies above the edge, 0 to 1
    void go(int row, double share) {
        want(new Wanted.Top(row, share));
    }

    /// Asks for all to stay where it is in the next frame. To be called before rows are set anew: they are lower until
    /// they are levelled, and what moves so would be taken for scrolling.
    void rest() {
        if (wanted == null && areas.on(leader).top().row() >= 0) {
            Both<Top> now = areas.map(ProseArea::top);
            lead(now);
            want(new Wanted.Rest(now.on(leader)));
        }
    }

    /// Asks for a row of the article that leads to be at a height in the next frame, and all around it level.
    void rest(Both<Top> at) {
        want(new Wanted.Rest(at.on(leader)));
    }

    private void want(Wanted what) {
        wanted = what;
        areas.left().requestLayout();
    }

    /// Levels what can be seen.
    void run(Rows rows, boolean joined) {
        if (joined) {
            padding.equalise();
        }
        if (wanted != null) {
            Wanted what = wanted;
            wanted = null;
            switch (what) {
                case Wanted.Words words -> reveal(words.passage(), rows);
                case Wanted.Top top -> go(top);
                case Wanted.Rest(Top at) when joined ->
                        settle(leader, at.row(), at.row(), at.offset());
                case Wanted.Rest(Top _) -> {}
            }
        } else if (joined) {
            follow();
            for (Side side : Side.values()) {
                ProseArea area = areas.on(side);
                if (area.isFocused() && area.getCaretPosition() != carets.on(side)) {
                    showCaret(side, area.getCurrentParagraph());
                }
            }
        }
        carets = areas.map(ProseArea::getCaretPosition);
        known = areas.map(ProseArea::top);
    }

    /// Moves the article that stood still to where the other one was scrolled.
    private void follow() {
        Both<Top> now = areas.map(ProseArea::top);
        if (now.equals(known)) {
            return;
        }
        lead(now);
        Top top = now.on(leader);
        settle(leader, top.row(), top.row(), top.offset());
    }

    /// Brings the line back into view to which the caret was moved. RichTextFX has scrolled there before the rows above
    /// it were padded. At the end of the articles the last lines of both are brought along.
    private void showCaret(Side side, int row) {
        ProseArea area = areas.on(side);
        double end =
                row == area.getParagraphs().size() - 1
                        ? Stream.of(areas.left(), areas.right())
                                .mapToDouble(
                                        column -> rowTop(column, row) + Padding.height(column, row))
                                .max()
                                .orElse(0)
                        : area.getCaretBounds()
                                .map(caret -> area.screenToLocal(caret).getMaxY())
                                .orElse(0.0);
        double hidden = end + CARET_ROOM - area.getHeight();
        if (hidden > 0 && area.cell(row).isPresent()) {
            leader = side;
            settle(side, row, row, rowTop(area, row) - hidden);
        }
    }

    /// Lets the article lead that was scrolled.
    private void lead(Both<Top> now) {
        if (now.equals(known)) {
            return;
        }
        if (known != null && known.left().equals(now.left())) {
            leader = Side.RIGHT;
        } else if (known != null && known.right().equals(now.right())) {
            leader = Side.LEFT;
        }
    }

    /// Brings a row of one side and its answer on the other to the same height. Padding the rows around
    /// them may move them again, so this takes a few rounds.
    private void settle(Side side, int row, int answer, double offset) {
        for (int round = 0; round < ROUNDS; round++) {
            bring(areas.on(side), row, offset);
            bring(areas.on(side.other()), answer, offset);
            if (row == answer && isCutShort(row)) {
                // One of its cells ends above the edge until it is padded.
                areas.left().bring(row, 0);
                areas.right().bring(row, 0);
                padding.equalise();
                areas.left().bring(row, offset);
                areas.right().bring(row, offset);
            }
            if (!padding.equalise()) {
                return;
            }
        }
    }

    private boolean isCutShort(int row) {
        return areas.left().cell(row).isEmpty() || areas.right().cell(row).isEmpty();
    }

    private static void bring(ProseArea area, int row, double offset) {
        if (area.cell(row).isEmpty() || Math.abs(rowTop(area, row) - offset) >= TOLERANCE) {
            area.bring(row, offset);
        }
    }

    private void go(Wanted.Top top) {
        ProseArea area = areas.left();
        area.bring(top.row(), 0);
        double height =
                area.cell(top.row()).map(n -> n.getBoundsInParent().getHeight()).orElse(0.0);
        leader = Side.LEFT;
        settle(leader, top.row(), top.row(), -height * top.share());
    }

    private void reveal(Passage passage, Rows rows) {
        Place at = passage.at();
        ProseArea area = areas.on(at.side());
        List<Stretch> stretches = rows.stretches(at);
        if (stretches.isEmpty()) {
            return;
        }
        int row = stretches.getFirst().row();
        double view = area.getHeight();
        if (area.words(row).isEmpty()) {
            area.bring(row, view * REVEALED_AT);
        }
        double y = height(area, stretches.getFirst());
        double offset = rowTop(area, row);
        if (y < view * COMFORT_TOP || y > view * COMFORT_BOTTOM) {
            offset += view * REVEALED_AT - y;
        }
        leader = at.side();
        Place counterpart = passage.counterpart();
        settle(leader, row, counterpart == null ? rows.answer(row) : rows.row(counterpart), offset);
    }

    /// How far below the top edge a passage begins, in pixels.
    private static double height(ProseArea area, Stretch stretch) {
        return area.words(stretch.row())
                .flatMap(flow ->
                        Shapes.boxes(flow, stretch).stream()
                                .findFirst()
                                .map(box ->
                                        flow.localToScene(
                                                new Point2D(box.getMinX(), box.getMinY()))))
                .map(point -> area.sceneToLocal(point).getY())
                .orElse(0.0);
    }

    /// Whether a place stands between the edges of the view.
    boolean isInView(Place at, Rows rows) {
        ProseArea area = areas.on(at.side());
        List<Stretch> stretches = rows.stretches(at);
        if (stretches.isEmpty() || area.words(stretches.getFirst().row()).isEmpty()) {
            return false;
        }
        double y = height(area, stretches.getFirst());
        return y >= 0 && y < area.getHeight();
    }

    private static double rowTop(ProseArea area, int row) {
        return area.cell(row).map(Node::getLayoutY).orElse(0.0);
    }
}
