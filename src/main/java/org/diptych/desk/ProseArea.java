package org.diptych.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.text.TextFlow;
import org.diptych.desk.Row.Prose;
import org.diptych.desk.Rows.Stretch;
import org.diptych.find.Finding;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
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
    private Map<Integer, StyleSpans<Ink>> highlights = Map.of();

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
    }

    /// Where the top of the view is: the first visible row, and where it begins, in pixels below the top
    /// edge (so 0 or less).
    record Top(int row, double offset) {}

    /// Shows an article of a spread. What comes later for the same articles, findings or another alignment, leaves
    /// the words at the top of the view where they are.
    void show(Spread next, String name) {
        Spread last = spread;
        spread = next;
        setAccessibleText(name);
        if (last != null && last.rows().list().equals(next.rows().list())) {
            return;
        }
        highlights = Map.of();
        Optional<Seen> seen =
                last != null && isOfSameTexts(last, next) ? firstSeen(last) : Optional.empty();
        replace(next.pages().on(side));
        moveTo(0);
        seen.ifPresentOrElse(
                words -> bring(next.rows().row(words.at()), words.offset()),
                () -> showParagraphAtTop(0));
    }

    private static boolean isOfSameTexts(Spread last, Spread next) {
        return texts(last).equals(texts(next));
    }

    private static Both<String> texts(Spread spread) {
        return spread.comparison().pair().articles().map(Article::text);
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
                                new Seen(
                                        new Place(side, words.getFirst()),
                                        node.getBoundsInParent().getMinY()));
            }
        }
        return Optional.empty();
    }

    /// Marks the findings, and unmarks what was marked before.
    void highlight(List<Finding> findings) {
        if (spread == null) {
            return;
        }
        Map<Integer, StyleSpans<Ink>> next = Highlights.of(spread.rows(), side, findings);
        Set<Integer> touched = new HashSet<>(highlights.keySet());
        touched.addAll(next.keySet());
        touched.removeIf(row -> Objects.equals(next.get(row), highlights.get(row)));
        highlights = next;
        if (touched.size() > FEW_ROWS) {
            Top top = top();
            replace(marked(spread.pages().on(side)));
            bring(top.row(), top.offset());
        } else {
            touched.forEach(this::mark);
        }
    }

    private void mark(int row) {
        StyleSpans<Ink> spans = highlights.get(row);
        setStyleSpans(row, 0, spans == null ? Highlights.plain(getText(row)) : spans);
    }

    /// The page with its highlights: at once is quicker than row by row if there are many.
    private ReadOnlyStyledDocument<CellStyle, String, Ink> marked(
            ReadOnlyStyledDocument<CellStyle, String, Ink> page) {
        var marked =
                new ReadOnlyStyledDocumentBuilder<CellStyle, String, Ink>(
                        SegmentOps.styledTextOps(), CellStyle.BODY);
        for (int row = 0; row < page.getParagraphs().size(); row++) {
            var paragraph = page.getParagraphs().get(row);
            StyleSpans<Ink> spans = highlights.get(row);
            marked.addParagraph(
                    paragraph.getText(),
                    spans == null ? Highlights.plain(paragraph.getText()) : spans,
                    paragraph.getParagraphStyle());
        }
        return marked.build();
    }

    Top top() {
        VirtualFlow<?, ?> flow = flow();
        int first = flow.getFirstVisibleIndex();
        return new Top(
                first,
                flow.getCellIfVisible(Math.max(0, first))
                        .map(cell -> cell.getNode().getBoundsInParent().getMinY())
                        .orElse(0.0));
    }

    /// Where the top edge of the view is, as a share of the article.
    double top(Heights heights) {
        Top top = top();
        double height = rowHeight(top.row());
        return heights.of(top.row(), height == 0 ? 0 : Math.clamp(-top.offset() / height, 0, 1));
    }

    /// Where its bottom edge is.
    double bottom(Heights heights) {
        int last = Math.max(0, flow().getLastVisibleIndex());
        double height = rowHeight(last);
        double begin = cell(last).map(node -> node.getBoundsInParent().getMinY()).orElse(0.0);
        return heights.of(last, height == 0 ? 1 : Math.clamp((getHeight() - begin) / height, 0, 1));
    }

    private double rowHeight(int row) {
        return cell(row).map(node -> node.getBoundsInParent().getHeight()).orElse(0.0);
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

    /// The words of the article that are selected, without the blanks around them.
    Optional<Span> selectedSpan() {
        IndexRange range = getSelection();
        if (spread == null || range.getLength() == 0) {
            return Optional.empty();
        }
        Position start = offsetToPosition(range.getStart(), Bias.Forward);
        Position end = offsetToPosition(range.getEnd(), Bias.Backward);
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (int row = start.getMajor(); row <= end.getMajor(); row++) {
            int first = row == start.getMajor() ? start.getMinor() : 0;
            int last = row == end.getMajor() ? end.getMinor() : Integer.MAX_VALUE;
            for (Span piece : spread.rows().within(side, row, first, last)) {
                from = Math.min(from, piece.start());
                to = Math.max(to, piece.end());
            }
        }
        String text = spread.comparison().pair().on(side).text();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /// The offset in the article of the caret, or of the first word after it in its row; none in a gap.
    OptionalInt caretOffset() {
        if (spread == null) {
            return OptionalInt.empty();
        }
        Position caret = offsetToPosition(getCaretPosition(), Bias.Forward);
        List<Span> after =
                spread.rows().within(side, caret.getMajor(), caret.getMinor(), Integer.MAX_VALUE);
        List<Span> row = spread.rows().within(side, caret.getMajor(), 0, Integer.MAX_VALUE);
        return after.isEmpty()
                ? row.stream().mapToInt(Span::start).max()
                : OptionalInt.of(after.getFirst().start());
    }

    /// Copies the article's own words: no fillers, no indents.
    @Override
    public void copy() {
        IndexRange range = getSelection();
        if (spread == null || range.getLength() == 0) {
            return;
        }
        StringBuilder copied = new StringBuilder();
        Position start = offsetToPosition(range.getStart(), Bias.Forward);
        Position end = offsetToPosition(range.getEnd(), Bias.Backward);
        for (int row = start.getMajor(); row <= end.getMajor(); row++) {
            if (spread.rows().list().get(row).cells().on(side) instanceof Prose prose) {
                int from = row == start.getMajor() ? start.getMinor() : 0;
                int to = row == end.getMajor() ? end.getMinor() : prose.text().length();
                copied.append(copied.isEmpty() ? "" : "\n")
                        .append(prose.text().substring(from, to).replace(Prose.INDENT, "\n"));
            }
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(copied.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> spread == null ? "" : spread.comparison().pair().on(side).text();
            case EDITABLE -> false;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private VirtualFlow<?, ?> flow() {
        return (VirtualFlow<?, ?>) getChildrenUnmodifiable().getFirst();
    }
}
