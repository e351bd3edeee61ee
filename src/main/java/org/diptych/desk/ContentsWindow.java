package org.diptych.desk;

import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diptych.load.LoadFailure.Offer;
import org.jspecify.annotations.Nullable;

/// What a file of several articles holds, for the reader to choose one: the chapters of a book, what is in an
/// archive.
final class ContentsWindow {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 380;

    private final Dialogs dialogs;
    private final Words words;

    ContentsWindow(Dialogs dialogs, Words words) {
        this.dialogs = dialogs;
        this.words = words;
    }

    private record Numbered(int number, Offer offer) {
        boolean has(String query) {
            return offer.name().toLowerCase(Locale.ROOT).contains(query)
                    || String.valueOf(number).equals(query);
        }
    }

    /// Shows what there is.
    ///
    /// @param file that holds it, by its bare name
    /// @param choose gets the number of what was chosen, from 1 on; nothing if the reader thought better of it
    void show(String file, List<Offer> offers, IntConsumer choose) {
        FilteredList<Numbered> shown =
                new FilteredList<>(
                        FXCollections.observableList(
                                IntStream.range(0, offers.size())
                                        .mapToObj(i -> new Numbered(i + 1, offers.get(i)))
                                        .toList()));
        ListView<Numbered> list = new ListView<>(shown);
        list.setId("contents");
        list.setAccessibleText(words.of("contents.list"));
        list.setPlaceholder(new Label(words.of("contents.none")));
        list.setCellFactory(_ -> new OfferCell());
        list.getSelectionModel().selectFirst();
        VBox.setVgrow(list, Priority.ALWAYS);
        TextField query = new TextField();
        query.setId("contents-query");
        query.setPromptText(words.of("contents.search"));
        query.setAccessibleText(words.of("contents.search"));
        query.textProperty()
                .subscribe(text -> {
                    String wanted = text.strip().toLowerCase(Locale.ROOT);
                    shown.setPredicate(one -> one.has(wanted));
                    list.getSelectionModel().selectFirst();
                });
        query.addEventFilter(KeyEvent.KEY_PRESSED, event -> move(list, event));
        Label asked = new Label(words.of("contents.ask", file, offers.size()));
        asked.setWrapText(true);
        asked.setMinHeight(Label.USE_PREF_SIZE);
        VBox content = new VBox(asked, query, list);
        content.getStyleClass().add("contents");
        content.setPrefSize(WIDTH, HEIGHT);

        Dialog<Numbered> dialog = dialogs.dialog("contents", words.of("contents"), content);
        ButtonType open = new ButtonType(words.of("contents.open"), ButtonData.OK_DONE);
        dialog.getDialogPane()
                .getButtonTypes()
                .addAll(open, new ButtonType(words.of("contents.cancel"), ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane()
                .lookupButton(open)
                .disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        dialog.setResultConverter(
                button -> open.equals(button) ? list.getSelectionModel().getSelectedItem() : null);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                choose(dialog, list.getSelectionModel().getSelectedItem());
            }
        });
        dialog.setOnHidden(_ -> {
            Numbered chosen = dialog.getResult();
            if (chosen != null) {
                choose.accept(chosen.number());
            }
        });
        dialog.setOnShown(_ -> query.requestFocus());
        dialog.show();
    }

    private static void choose(Dialog<Numbered> dialog, @Nullable Numbered chosen) {
        if (chosen != null) {
            dialog.setResult(chosen);
            dialog.close();
        }
    }

    /// The list is walked through without leaving the search.
    private static void move(ListView<Numbered> list, KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0 && !list.getItems().isEmpty()) {
            int at = list.getSelectionModel().getSelectedIndex() + step;
            int to = Math.clamp(at, 0, list.getItems().size() - 1);
            list.getSelectionModel().select(to);
            list.scrollTo(to);
            event.consume();
        }
    }

    private final class OfferCell extends ListCell<Numbered> {

        private final Label name = new Label();
        private final Label length = new Label();
        private final HBox row = new HBox(name, length);

        OfferCell() {
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(0);
            name.setTextOverrun(OverrunStyle.ELLIPSIS);
            HBox.setHgrow(name, Priority.ALWAYS);
            length.setMinWidth(USE_PREF_SIZE);
            length.getStyleClass().add("text-muted");
            row.getStyleClass().add("contents-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Numbered item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            if (isEmpty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Offer offer = item.offer();
            name.setText(words.of("contents.name", item.number(), offer.name()));
            length.setText(
                    offer.isInBytes()
                            ? words.of("size", Math.max(1, offer.length() / 1_000))
                            : words.of("contents.characters", offer.length()));
            setAccessibleText(name.getText() + ", " + length.getText());
            setGraphic(row);
        }
    }
}
