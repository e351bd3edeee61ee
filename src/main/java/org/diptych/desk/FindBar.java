package org.diptych.desk;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.diptych.text.Side;
import org.kordamp.ikonli.feather.Feather;

/// Looks for words in both articles. Enter goes to the next place, Shift+Enter to the one before, Escape
/// ends the search.
final class FindBar extends HBox {

    private static final double NARROWEST = 100;

    private final Search search;
    private final TextField field = new TextField();

    FindBar(Search search, Words words) {
        this.search = search;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        field.setId("find");
        field.setPromptText(words.of("find.prompt"));
        field.setAccessibleText(words.of("find.prompt"));
        field.setAccessibleHelp(words.of("find.help"));
        field.textProperty().bindBidirectional(search.words());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::step);
        addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        // Of the two the field gives way where the window is narrow.
        field.setMinWidth(NARROWEST);
        Label count = new Label();
        count.setMinWidth(USE_PREF_SIZE);
        count.setId("find-count");
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> said(words),
                                search.hits(),
                                search.current(),
                                search.words()));
        Button previous =
                Icons.button(Feather.CHEVRON_UP, words.of("find.previous"), search::previous);
        Button next = Icons.button(Feather.CHEVRON_DOWN, words.of("find.next"), search::next);
        Button close = Icons.button(Feather.X, words.of("find.close"), this::close);
        var none =
                Bindings.createBooleanBinding(() -> search.hits().get().isEmpty(), search.hits());
        previous.disableProperty().bind(none);
        next.disableProperty().bind(none);
        getChildren().addAll(Icons.of(Feather.SEARCH), field, previous, next, count, close);
        visibleProperty().bind(search.isOn());
        managedProperty().bind(search.isOn());
    }

    /// Begins a search, with the words of before.
    void open() {
        search.isOn().set(true);
        field.requestFocus();
        field.selectAll();
    }

    private void close() {
        search.isOn().set(false);
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void step(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (event.isShiftDown()) {
                search.previous();
            } else {
                search.next();
            }
            event.consume();
        }
    }

    private String said(Words words) {
        if (search.words().get().isBlank()) {
            return "";
        }
        var hits = search.hits().get();
        var current = search.current().get();
        int at = current == null ? -1 : hits.indexOf(current);
        return words.of(
                at < 0 ? "find.count" : "find.position",
                hits.size(),
                search.count(Side.LEFT),
                search.count(Side.RIGHT),
                at + 1);
    }
}
