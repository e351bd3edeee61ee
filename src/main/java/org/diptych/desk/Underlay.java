package org.diptych.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.diptych.align.WordLink;
import org.diptych.desk.Row.Prose;
import org.diptych.present.Palette;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Lies behind the words of a column and marks some of them: those that differ, those that were searched
/// for, and the one that answers the word under the pointer. Only what can be seen is drawn.
final class Underlay extends Overlay<Underlay.Picture> {

    private static final double ROUND = 4;

    /// Differing words have a bar below them too, so that they are told by more than a tint.
    private static final double BAR = 1.5;

    private static final double BAR_STRENGTH = 0.55;

    private final ProseArea area;
    private final Side side;

    Underlay(ProseArea area, Side side) {
        this.area = area;
        this.side = side;
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
        show(new Picture(palette, marks));
    }

    /// From the first to the last character in view.
    private Span seen(Rows rows) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (int row : area.visibleRows()) {
            if (row < rows.list().size()
                    && rows.list().get(row).cells().on(side) instanceof Prose prose) {
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
        Color hit = Theme.color(picture.palette().hit());
        Color change = Theme.color(picture.palette().change());
        Color muted = Theme.color(picture.palette().muted());
        Color ink = Theme.color(picture.palette().ink());
        for (Mark mark : picture.marks()) {
            for (Bounds box : mark.boxes()) {
                switch (mark.sort()) {
                    case DIFFERENCE -> {
                        fill(pen, box, change);
                        bar(pen, box, muted.deriveColor(0, 1, 1, BAR_STRENGTH));
                    }
                    case HIT -> fill(pen, box, hit);
                    case CURRENT_HIT -> {
                        fill(pen, box, hit);
                        frame(pen, box, ink);
                    }
                    case ASKED -> {
                        fill(pen, box, change);
                        frame(pen, box, muted);
                    }
                    case WORD -> {
                        fill(pen, box, Theme.color(picture.palette().gap()));
                        bar(pen, box, ink);
                    }
                }
            }
        }
    }

    private static void fill(GraphicsContext pen, Bounds box, Color color) {
        pen.setFill(color);
        pen.fillRoundRect(
                box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), ROUND, ROUND);
    }

    private static void frame(GraphicsContext pen, Bounds box, Color color) {
        pen.setStroke(color);
        pen.setLineWidth(BAR);
        pen.strokeRoundRect(
                box.getMinX() - 1,
                box.getMinY() - 1,
                box.getWidth() + 2,
                box.getHeight() + 2,
                ROUND,
                ROUND);
    }

    private static void bar(GraphicsContext pen, Bounds box, Color color) {
        pen.setFill(color);
        pen.fillRect(box.getMinX(), box.getMaxY() - BAR, box.getWidth(), BAR);
    }
}
