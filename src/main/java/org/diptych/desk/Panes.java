package org.diptych.desk;

import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The articles, and around them the findings and a ledger. Dividers stay where the reader put them, a wide
/// window's apart from a narrow one's.
final class Panes {

    /// Narrower than this, the list and the card go below the articles, in pixels.
    private static final double NARROW = 900;

    private final Memory memory;

    Panes(Memory memory) {
        this.memory = memory;
    }

    /// Where a divider stands, and where it stands until the reader moves it.
    private record Place(String key, double usual) {}

    /// The articles, and below them a ledger, if one lies open.
    SplitPane articles(Facing facing, Ledger ledger, Reading reading) {
        Place place = new Place("divider.ledger", 0.6);
        SplitPane split = new SplitPane(facing);
        split.setOrientation(Orientation.VERTICAL);
        SplitPane.setResizableWithParent(ledger, false);
        keep(split, () -> place);
        reading.book()
                .subscribe(book -> {
                    boolean isOpen = split.getItems().contains(ledger);
                    if (book == Reading.Book.CLOSED) {
                        if (holdsFocus(ledger)) {
                            // Else it would go to the first control of the window, whose key hides
                            // findings.
                            facing.hand().focus();
                        }
                        split.getItems().remove(ledger);
                    } else if (!isOpen) {
                        split.getItems().add(ledger);
                        put(split, place);
                    }
                });
        return split;
    }

    private static boolean holdsFocus(Node part) {
        Node at = part.getScene() == null ? null : part.getScene().getFocusOwner();
        while (at != null && !at.equals(part)) {
            at = at.getParent();
        }
        return at != null;
    }

    /// The articles, and beside or below them the findings, whatever the window is wide enough for.
    SplitPane desk(Node articles, Node list, Node card) {
        SplitPane findings = new SplitPane(list, card);
        SplitPane desk = new SplitPane(articles, findings);
        VBox.setVgrow(desk, Priority.ALWAYS);
        SplitPane.setResizableWithParent(findings, false);
        keep(desk, () -> deskPlace(desk));
        keep(findings, () -> findingsPlace(desk));
        desk.widthProperty()
                .map(_ -> isNarrow(desk))
                .subscribe(narrow -> {
                    desk.setOrientation(narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL);
                    findings.setOrientation(narrow ? Orientation.HORIZONTAL : Orientation.VERTICAL);
                    put(desk, deskPlace(desk));
                    put(findings, findingsPlace(desk));
                });
        return desk;
    }

    private static boolean isNarrow(SplitPane desk) {
        return desk.getWidth() < NARROW;
    }

    private static Place deskPlace(SplitPane desk) {
        return isNarrow(desk)
                ? new Place("divider.desk.narrow", 0.62)
                : new Place("divider.desk.wide", 0.77);
    }

    private static Place findingsPlace(SplitPane desk) {
        return isNarrow(desk)
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
