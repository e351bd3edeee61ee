package org.diptych.desk;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diptych.desk.Reading.Book;

/// The articles, and around them the findings and a ledger. Dividers stay where the reader put them, a wide
/// window's apart from a narrow one's.
final class Panes {

    /// Narrower than this, the list and the card go below the articles, in pixels.
    private static final double NARROW = 900;

    /// From here on both articles have lines of some thirty letters: what stands beside them gives way, in pixels.
    private static final double ARTICLES = 590;

    private static final Place LEDGER = new Place("divider.ledger", 0.6);

    private final Memory memory;
    private final Facing facing;
    private final Ledger ledger;
    private final SplitPane articles;
    private final SplitPane findings;
    private final SplitPane desk;

    Panes(Memory memory, Facing facing, Ledger ledger, Node list, Node card) {
        this.memory = memory;
        this.facing = facing;
        this.ledger = ledger;
        articles = new SplitPane(facing);
        articles.setOrientation(Orientation.VERTICAL);
        articles.setMinWidth(ARTICLES);
        findings = new SplitPane(list, card);
        desk = new SplitPane(articles, findings);
        VBox.setVgrow(desk, Priority.ALWAYS);
        SplitPane.setResizableWithParent(findings, false);
        SplitPane.setResizableWithParent(ledger, false);
        keep(articles, () -> LEDGER);
        keep(desk, this::deskPlace);
        keep(findings, this::findingsPlace);
    }

    /// Where a divider stands, and where it stands until the reader moves it.
    private record Place(String key, double usual) {}

    /// The articles, and beside or below them the findings, whatever the window is wide enough for. A ledger that lies
    /// open stands below the articles; in a narrow window it has the place of the findings, or the articles would have
    /// none.
    SplitPane desk(Reading reading) {
        desk.widthProperty()
                .map(_ -> isNarrow())
                .subscribe(narrow -> {
                    desk.setOrientation(narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL);
                    findings.setOrientation(narrow ? Orientation.HORIZONTAL : Orientation.VERTICAL);
                    layOut(reading.book().get());
                    put(desk, deskPlace());
                    put(findings, findingsPlace());
                });
        reading.book().subscribe(this::layOut);
        return desk;
    }

    private void layOut(Book book) {
        boolean isOpen = book != Book.CLOSED;
        if (!isOpen && holdsFocus(ledger)) {
            // Else it would go to the first control of the window, whose key hides findings.
            facing.hand().focus();
        }
        // First out of one, then into the other.
        List<Node> below = isOpen && !isNarrow() ? List.of(facing, ledger) : List.of(facing);
        List<Node> parts = List.of(articles, isOpen && isNarrow() ? ledger : findings);
        boolean isMoved = !below.equals(articles.getItems()) || !parts.equals(desk.getItems());
        if (isMoved) {
            articles.getItems().retainAll(below);
            desk.getItems().retainAll(parts);
            add(articles, below);
            add(desk, parts);
            put(articles, LEDGER);
            put(desk, deskPlace());
        }
    }

    private static void add(SplitPane split, List<Node> parts) {
        parts.stream()
                .filter(part -> !split.getItems().contains(part))
                .forEach(split.getItems()::add);
    }

    private static boolean holdsFocus(Node part) {
        Node at = part.getScene() == null ? null : part.getScene().getFocusOwner();
        while (at != null && !at.equals(part)) {
            at = at.getParent();
        }
        return at != null;
    }

    private boolean isNarrow() {
        return desk.getWidth() < NARROW;
    }

    private Place deskPlace() {
        return isNarrow()
                ? new Place("divider.desk.narrow", 0.62)
                : new Place("divider.desk.wide", 0.77);
    }

    private Place findingsPlace() {
        return isNarrow()
                ? new Place("divider.findings.narrow", 0.45)
                : new Place("divider.findings.wide", 0.55);
    }

    private void put(SplitPane split, Place place) {
        split.setDividerPositions(
                memory.number(place.key()).filter(at -> at > 0 && at < 1).orElse(place.usual()));
    }

    /// Only where the reader let go of a divider is remembered, not where a narrower window pushed it.
    private void keep(SplitPane split, Supplier<Place> place) {
        split.addEventFilter(
                MouseEvent.MOUSE_RELEASED,
                event -> {
                    if (event.getTarget() instanceof Node node && isOnDivider(node, split)) {
                        memory.put(place.get().key(), split.getDividerPositions()[0]);
                    }
                });
    }

    /// Also on the grip in its middle.
    private static boolean isOnDivider(Node node, SplitPane split) {
        Node at = node;
        while (at != null && !at.getStyleClass().contains("split-pane-divider")) {
            at = at.getParent();
        }
        return at != null && split.equals(at.getParent());
    }
}
