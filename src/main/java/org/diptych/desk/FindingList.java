package org.diptych.desk;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.find.Finding;
import org.diptych.present.Wording;
import org.jspecify.annotations.Nullable;

/// All findings that pass the filters, in reading order.
final class FindingList extends VBox {

    /// In pixels: two lines and their padding. A fixed size keeps lists of thousands quick.
    private static final double CELL = 50;

    private final Reading reading;
    private final Wording wording;
    private final TextField filter = new TextField();
    private final ListView<Finding> list;

    FindingList(Reading reading, Wording wording, Words words) {
        this.reading = reading;
        this.wording = wording;
        this.list = new ListView<>(reading.listed());
        getStyleClass().add("findings");
        filter.setId("filter");
        filter.setPromptText(words.of("findings.filter"));
        filter.setAccessibleText(words.of("findings.filter"));
        filter.textProperty().bindBidirectional(reading.sifting().query());
        list.setId("findings");
        list.setAccessibleText(words.of("findings"));
        list.setFixedCellSize(CELL);
        list.setCellFactory(_ -> new FindingCell());
        Label none = new Label(words.of("findings.none"));
        none.setWrapText(true);
        none.getStyleClass().add("hint");
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filter, list);

        // Not the selection itself: it wanders when the filters take the selected finding away.
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> take());
        list.addEventHandler(KeyEvent.KEY_RELEASED, _ -> take());
        reading.selected().subscribe(this::select);
        reading.onShown(() -> select(reading.selected().get()));
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private void take() {
        Finding finding = list.getSelectionModel().getSelectedItem();
        if (finding != null) {
            reading.selected().set(finding);
        }
    }

    private void select(@Nullable Finding finding) {
        int index = reading.listed().indexOf(finding);
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
            list.scrollTo(Math.max(0, index - 2));
        }
    }

    private final class FindingCell extends ListCell<Finding> {

        @Override
        protected void updateItem(@Nullable Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            Spread spread = reading.spread().get();
            if (empty || finding == null || spread == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var at = finding.mark().at();
            String words =
                    spread.comparison()
                            .pair()
                            .on(at.side())
                            .at(at.span())
                            .replaceAll("\\s+", " ")
                            .strip();
            setGraphic(row(finding, words));
            setAccessibleText(
                    String.join(
                            ", ",
                            wording.of(finding.kind()),
                            wording.sort(finding),
                            wording.of(finding.mark().severity()),
                            words));
        }

        private Node row(Finding finding, String words) {
            Label sort = new Label(wording.sort(finding));
            sort.getStyleClass().add("finding-sort");
            Label severity = new Label(wording.of(finding.mark().severity()));
            severity.getStyleClass().addAll("severity", Wording.lower(finding.mark().severity()));
            severity.setMinWidth(Region.USE_PREF_SIZE);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox top = new HBox(Swatch.of(finding.kind()), sort, space, severity);
            top.setAlignment(Pos.CENTER_LEFT);
            top.getStyleClass().add("finding-top");
            Label excerpt = new Label(words.substring(0, Math.min(words.length(), 200)));
            excerpt.getStyleClass().add("finding-words");
            VBox row = new VBox(top, excerpt);
            row.getStyleClass().add("finding");
            // The list is as wide as it is; long words are cut, not scrolled to.
            row.setPrefWidth(0);
            return row;
        }
    }
}
