package org.diptych.desk;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import javafx.util.Subscription;

/// Windows beside the main one, dressed like it. None of them stops the reader from reading on.
final class Dialogs {

    private final Window owner;
    private final Theme theme;
    private final Words words;

    Dialogs(Window owner, Theme theme, Words words) {
        this.owner = owner;
        this.theme = theme;
        this.words = words;
    }

    /// Shows something.
    ///
    /// @param id names the window, as `id-window`
    void show(String id, String title, Node content) {
        Dialog<ButtonType> dialog = dialog(id, title, content);
        dialog.getDialogPane().getButtonTypes().add(close());
        dialog.show();
    }

    /// Asks for something, and goes on with it if the reader agrees.
    ///
    /// @param go the button that agrees
    void ask(String id, String title, Node content, ButtonType go, Runnable then) {
        Dialog<ButtonType> dialog = dialog(id, title, content);
        dialog.getDialogPane()
                .getButtonTypes()
                .addAll(
                        go,
                        new ButtonType(
                                words.of("window.cancel"), ButtonType.CANCEL.getButtonData()));
        dialog.getDialogPane().lookupButton(go).setId(id + "-go");
        dialog.setOnHidden(_ -> {
            if (go.equals(dialog.getResult())) {
                then.run();
            }
        });
        dialog.show();
    }

    private ButtonType close() {
        return new ButtonType(words.of("window.close"), ButtonType.CLOSE.getButtonData());
    }

    /// A window that is not shown yet, still without buttons.
    <T> Dialog<T> dialog(String id, String title, Node content) {
        Dialog<T> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setId(id + "-window");
        pane.setContent(content);
        Subscription dress = theme.dress(pane);
        // Before the first frame, so that no dark window flashes white.
        Optional.ofNullable(pane.getScene()).ifPresent(theme::fill);
        dialog.showingProperty()
                .subscribe((was, is) -> {
                    if (was && !is) {
                        dress.unsubscribe();
                    }
                });
        return dialog;
    }
}
