package org.diptych.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.TextFlow;
import org.diptych.desk.Rows.Stretch;
import org.diptych.find.Finding;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

/// One article as running prose, with one paragraph for each aligned row.
final class ProseArea extends GenericStyledArea<CellStyle, String, Ink> {

    /// Between one row and the next, in pixels.
    static final double ROW_GAP = 14;

    /// So many rows are marked one by one; each takes a millisecond or two.
    private static final int FEW_ROWS = 50;

    private final Side side;
    private @Nullable Spread spread;
    private Map<Integer, StyleSpans<Ink>> marks = Map.of();

    ProseArea(Side side) {
        super(
                CellStyle.BODY,
                Typesetting::dress,
                Ink.PLAIN,
                SegmentOps.styledTextOps(),
                Typesetting::run);
        this.side = side;
        setWrapText(true);
        setEditable(false);
        setUndoManager(UndoUtils.noOpUndoManager());
        getStyleClass().add("prose");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        caretPositionProperty()
                .addListener(
                        _ -> notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET));
        selectionProperty()
                .addListener(_ -> {
                    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
                    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
                });
        Tabulator.leaves(this);
    }

    /// Where the top of the view is: the first visible row, -1 before any was laid out, and where it begins, in
    /// pixels below the top edge (so 0 or less).
    record Top(int row, double offset) {}

    /// Shows an article of a spread. What comes later for the same articles, findings or another alignment, leaves
    /// the words at the top of the view where they are.
    Optional<Top> show(Spread next, String name) {
        Spread last = spread;
        spread = next;
        setAccessibleText(name);
        if (last != null && last.rows().list().equals(next.rows().list())) {
            return Optional.empty();
        }
        Optional<Seen> seen =
                last != null && last.comparison().isOf(next.comparison().pair().articles())
                        ? firstSeen(last)
                        : Optional.empty();
        marks = next.pages().on(side).marks();
        replace(next.pages().on(side).document());
        moveTo(0);
        if (seen.isEmpty()) {
            showParagraphAtTop(0);
        }
        return seen.map(words -> bring(next.rows(), words));
    }

    /// Brings words to a height, in whatever row they stand now and wherever in it.
    private Top bring(Rows rows, Seen words) {
        Stretch begin = rows.stretches(words.at()).getFirst();
        bring(begin.row(), 0);
        double within =
                words(begin.row())
                        .flatMap(flow -> Shapes.boxes(flow, begin).stream().findFirst())
                        .map(Bounds::getMinY)
                        .orElse(0.0);
        Top top = new Top(begin.row(), words.offset() - Math.max(0, within));
        bring(top.row(), top.offset());
        return top;
    }

    /// Words in view.
    ///
    /// @param offset of the row that they begin, in pixels below the top edge (0 or less if it is cut)
    private record Seen(Place at, double offset) {}

    /// The first words in view; none if only gaps are.
    private Optional<Seen> firstSeen(Spread of) {
        for (int row : visibleRows()) {
            List<Span> words = of.rows().within(side, row, 0, Integer.MAX_VALUE);
            if (!words.isEmpty()) {
                return cell(row)
                        .map(node ->
                                new Seen(new Place(side, words.getFirst()), node.getLayoutY()));
            }
        }
        return Optional.empty();
    }

    /// Marks the findings, and unmarks what was marked before.
    void highlight(List<Finding> findings) {
        if (spread == null) {
            return;
        }
        Page page = spread.pages().on(side);
        Map<Integer, StyleSpans<Ink>> next =
                findings.equals(spread.findings())
                        ? page.marks()
                        : Highlights.of(spread.rows(), side, findings);
        Set<Integer> touched = new HashSet<>(marks.keySet());
        touched.addAll(next.keySet());
        touched.removeIf(row -> Objects.equals(next.get(row), marks.get(row)));
        marks = next;
        if (touched.isEmpty()) {
            return;
        }
        Top top = top();
        if (touched.size() > FEW_ROWS) {
            markAll(page.marked(next));
        } else {
            touched.forEach(row -> setStyleSpans(row, 0, Page.spans(next, row, getText(row))));
        }
        if (top.row() >= 0) {
            bring(top.row(), top.offset());
        }
    }

    /// At once is quicker than row by row if there are many. What is selected stays so.
    private void markAll(Page page) {
        int anchor = getAnchor();
        int caret = getCaretPosition();
        replace(page.document());
        selectRange(anchor, caret);
    }

    Top top() {
        VirtualFlow<?, ?> flow = flow();
        int first = flow.getFirstVisibleIndex();
        return new Top(
                first,
                flow.getCellIfVisible(Math.max(0, first))
                        .map(cell -> cell.getNode().getLayoutY())
                        .orElse(0.0));
    }

    /// Brings a row to a height, in pixels below the top edge.
    void bring(int row, double offset) {
        flow().showAtOffset(row, offset);
        layout();
    }

    /// The rows that can be seen, first to last.
    List<Integer> visibleRows() {
        List<Integer> rows = new ArrayList<>();
        for (int i = Math.max(0, flow().getFirstVisibleIndex());
                i <= flow().getLastVisibleIndex();
                i++) {
            rows.add(i);
        }
        return rows;
    }

    /// The node that sets the words of a row, if that row can be seen.
    Optional<TextFlow> words(int row) {
        return cell(row)
                .map(node -> node.lookup(".paragraph-text"))
                .filter(TextFlow.class::isInstance)
                .map(TextFlow.class::cast);
    }

    /// What lies under selected words of a row; nothing if it can't be seen or has none.
    Optional<Paint> selectionFill(int row) {
        return words(row)
                .map(words -> words.lookup(".selection"))
                .filter(Shape.class::isInstance)
                .map(selected -> ((Shape) selected).getFill());
    }

    /// The node of a row, if it can be seen.
    Optional<Node> cell(int row) {
        // Where nothing can be seen at all, flowless gives -1 for both.
        return row < Math.max(0, flow().getFirstVisibleIndex())
                        || row > flow().getLastVisibleIndex()
                ? Optional.empty()
                : flow().getCellIfVisible(row).map(Cell::getNode);
    }

    /// Where a run of characters lies, one box a line, in the coordinates of a node above this area; none
    /// if it is out of view.
    List<Bounds> boxes(Stretch stretch, Node sheet) {
        return words(stretch.row())
                .map(words ->
                        Shapes.boxes(words, stretch).stream()
                                .map(box -> sheet.sceneToLocal(words.localToScene(box)))
                                .toList())
                .orElse(List.of());
    }

    /// The offset in the article of the character under a point of this area; none beside the words.
    ///
    /// RichTextFX tells the row; within it the flow is asked, for RichTextFX takes the ends of lines that run from
    /// right to left for each other.
    OptionalInt offsetAt(double x, double y) {
        int row = offsetToPosition(hit(x, y).getInsertionIndex(), Bias.Forward).getMajor();
        TextFlow words = words(row).orElse(null);
        if (spread == null || words == null) {
            return OptionalInt.empty();
        }
        Point2D point = words.sceneToLocal(localToScene(x, y));
        int column = words.getHitInfo(point).getCharIndex();
        return Shapes.boxes(words, new Stretch(row, column, column + 1)).stream()
                        .anyMatch(box -> box.contains(point))
                ? spread.rows().offset(side, row, column)
                : OptionalInt.empty();
    }

    /// What is selected, and where the caret stands; none before an article is shown.
    Optional<Picked> picked() {
        return Optional.ofNullable(spread)
                .map(shown ->
                        new Picked(
                                shown.rows(),
                                side,
                                shown.comparison().pair().on(side).text(),
                                spot(getSelection().getStart(), Bias.Forward),
                                spot(getSelection().getEnd(), Bias.Backward),
                                spot(getCaretPosition(), Bias.Forward)));
    }

    private Picked.Spot spot(int position, Bias bias) {
        Position at = offsetToPosition(position, bias);
        return new Picked.Spot(at.getMajor(), at.getMinor());
    }

    /// Copies the article's own words: no fillers, no indents.
    @Override
    public void copy() {
        if (getSelection().getLength() > 0) {
            picked().map(Picked::words)
                    .ifPresent(words -> {
                        ClipboardContent content = new ClipboardContent();
                        content.putString(words);
                        Clipboard.getSystemClipboard().setContent(content);
                    });
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case EDITABLE -> false;
            case CARET_OFFSET -> getCaretPosition();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private VirtualFlow<?, ?> flow() {
        // Asked what is in view, it lays itself out; two threads at that spoil the text layout of
        // the whole program.
        assert Platform.isFxApplicationThread();
        return (VirtualFlow<?, ?>) getChildrenUnmodifiable().getFirst();
    }
}
