package org.diptych.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.canvas.GraphicsContext;
import org.diptych.align.WordLink;
import org.diptych.desk.Row.Prose;
import org.diptych.present.Palette;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Lies behind the words of a column and tints some of them: those that differ, those that were searched
/// for, and the one that answers the word under the pointer. Only what can be seen is drawn. [Outline] draws around
/// the same words.
final class Underlay extends Overlay<Underlay.Picture> {

    static final double ROUND = 4;

    private final ProseArea area;
    private final Side side;
    private final Outline outline = new Outline();

    Underlay(ProseArea area, Side side) {
        this.area = area;
        this.side = side;
    }

    /// The sheet that lies on top of the words, as large as this one.
    Outline outline() {
        return outline;
    }

    /// Why words are marked.
    enum Sort {
        DIFFERENCE,
        HIT,
        CURRENT_HIT,
        WORD,
        ASKED
    }

    record Mark(Sort sort, List<Bounds> boxes) {}

    record Picture(Palette palette, List<Mark> marks) {}

    /// What there is to mark, in the whole article.
    record Marks(
            @Nullable Differences differences,
            List<Place> hits,
            @Nullable Place current,
            @Nullable WordLink word,
            @Nullable Passage passage) {}

    void show(Palette palette, Rows rows, Marks wanted) {
        List<Mark> marks = new ArrayList<>();
        Span seen = seen(rows);
        if (wanted.differences() != null) {
            wanted.differences()
                    .in(side, seen)
                    .forEach(span -> add(marks, rows, Sort.DIFFERENCE, span));
        }
        for (Place hit : wanted.hits()) {
            if (hit.side() == side && hit.span().overlaps(seen)) {
                boolean isCurrent = hit.equals(wanted.current());
                add(marks, rows, isCurrent ? Sort.CURRENT_HIT : Sort.HIT, hit.span());
            }
        }
        if (wanted.passage() != null) {
            add(marks, rows, wanted.passage().at());
            add(marks, rows, wanted.passage().counterpart());
        }
        if (wanted.word() != null) {
            add(marks, rows, Sort.WORD, wanted.word().on(side));
        }
        Picture picture = new Picture(palette, marks);
        show(picture);
        outline.show(picture);
    }

    /// From the first to the last character in view.
    private Span seen(Rows rows) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (int row : area.visibleRows()) {
            if (row < rows.list().size()
                    && rows.list().get(row).cells().on(side) instanceof Prose prose
                    && !prose.pieces().isEmpty()) {
                start = Math.min(start, prose.pieces().getFirst().start());
                end = Math.max(end, prose.pieces().getLast().end());
            }
        }
        return start > end ? new Span(0, 0) : new Span(start, end);
    }

    private void add(List<Mark> marks, Rows rows, @Nullable Place asked) {
        if (asked != null && asked.side() == side) {
            add(marks, rows, Sort.ASKED, asked.span());
        }
    }

    private void add(List<Mark> marks, Rows rows, Sort sort, Span span) {
        List<Bounds> boxes =
                rows.stretches(new Place(side, span)).stream()
                        .flatMap(stretch -> area.boxes(stretch, this).stream())
                        .toList();
        if (!boxes.isEmpty()) {
            marks.add(new Mark(sort, boxes));
        }
    }

    @Override
    void draw(Picture picture, GraphicsContext pen) {
        for (Mark mark : picture.marks()) {
            pen.setFill(Theme.color(ground(mark.sort(), picture.palette())));
            for (Bounds box : mark.boxes()) {
                pen.fillRoundRect(
                        box.getMinX(),
                        box.getMinY(),
                        box.getWidth(),
                        box.getHeight(),
                        ROUND,
                        ROUND);
            }
        }
    }

    private static int ground(Sort sort, Palette palette) {
        return switch (sort) {
            case DIFFERENCE, ASKED -> palette.change();
            case HIT, CURRENT_HIT -> palette.hit();
            case WORD -> palette.gap();
        };
    }
}
