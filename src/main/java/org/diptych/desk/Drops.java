package org.diptych.desk;

import java.io.File;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.diptych.present.Wording;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Takes what is dropped on the window, wherever it falls: one file on the side under the pointer, two
/// as a pair. While something is dragged over the window it shows where it would go.
final class Drops extends HBox {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final Actions actions;
    private final Both<StackPane> halves;

    Drops(Actions actions, Words words) {
        this.actions = actions;
        halves = new Both<>(half(Side.LEFT, words), half(Side.RIGHT, words));
        getStyleClass().add("drops");
        getChildren().addAll(halves.left(), halves.right());
        setMouseTransparent(true);
        setVisible(false);
    }

    private static StackPane half(Side side, Words words) {
        Label label = new Label(words.of("drop." + Wording.lower(side)));
        label.setWrapText(true);
        StackPane half = new StackPane(label);
        half.setAlignment(Pos.CENTER);
        half.getStyleClass().add("drop-half");
        half.setPrefWidth(0);
        HBox.setHgrow(half, Priority.ALWAYS);
        return half;
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(DragEvent.DRAG_OVER, this::over);
        scene.addEventFilter(DragEvent.DRAG_EXITED, this::left);
        scene.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        Dragboard board = event.getDragboard();
        if (!isWelcome(board)) {
            return;
        }
        event.acceptTransferModes(TransferMode.COPY);
        setVisible(true);
        boolean isPair = files(board).size() > 1;
        for (Side side : Side.values()) {
            halves.on(side).pseudoClassStateChanged(TARGET, isPair || side == sideOf(event));
        }
        event.consume();
    }

    private void left(DragEvent event) {
        if (event.getTarget() instanceof Scene || getScene().getRoot().equals(event.getTarget())) {
            setVisible(false);
        }
    }

    private void dropped(DragEvent event) {
        setVisible(false);
        Dragboard board = event.getDragboard();
        List<Path> files = files(board);
        if (!files.isEmpty()) {
            actions.open(files, sideOf(event));
        } else {
            actions.paste(sideOf(event), board);
        }
        event.setDropCompleted(isWelcome(board));
        event.consume();
    }

    /// The files themselves, or the one that a link leads to.
    private static List<Path> files(Dragboard board) {
        if (board.hasFiles()) {
            return board.getFiles().stream().map(File::toPath).toList();
        }
        String link = board.getUrl();
        try {
            return link == null || !link.startsWith("file:")
                    ? List.of()
                    : List.of(Path.of(URI.create(link)));
        } catch (IllegalArgumentException | FileSystemNotFoundException _) {
            // A link to another machine: what was dropped with it is text.
            return List.of();
        }
    }

    private static boolean isWelcome(Dragboard board) {
        return board.hasFiles() || board.hasString() || board.hasHtml();
    }

    private Side sideOf(DragEvent event) {
        return event.getSceneX() < getScene().getWidth() / 2 ? Side.LEFT : Side.RIGHT;
    }
}
