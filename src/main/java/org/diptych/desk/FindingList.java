package org.diptych.desk;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
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
import org.diptych.text.Beginning;
import org.diptych.text.Place;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// All findings that pass the filters, in reading order.
final class FindingList extends VBox {

    /// In pixels: two lines and their padding. A fixed size keeps lists of thousands quick.
    private static final double CELL = 50;

    private final Reading reading;
    private final Wording wording;
    private final Words labels;

    /// So many characters have room beside others.
    private static final int SHORT = 40;

    private final TextField filter = new TextField();
    private final ListView<Finding> list;
    private boolean isFilled;
    private final Runnable afterLayout = this::fill;

    FindingList(Reading reading, Theme theme, Wording wording, Words words) {
        this.reading = reading;
        this.wording = wording;
        this.labels = words;
        this.list = new ListView<>();
        getStyleClass().add("findings");
        filter.setId("filter");
        filter.setPromptText(words.of("findings.filter"));
        filter.setAccessibleText(words.of("findings.filter"));
        filter.setAccessibleHelp(words.of("findings.filter.help"));
        filter.textProperty().bindBidirectional(reading.sifting().query());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveFilter);
        list.setId("findings");
        list.setAccessibleText(words.of("findings"));
        list.setAccessibleHelp(words.of("findings.help"));
        theme.beside().subscribe(times -> list.setFixedCellSize(Math.ceil(CELL * times)));
        list.setCellFactory(_ -> new FindingCell());
        Label none = new Label();
        none.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words.of(nothing()),
                                reading.isUnderWay(),
                                reading.isHalfDone()));
        none.setWrapText(true);
        none.getStyleClass().add("hint");
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        SiftingPopOver filters = new SiftingPopOver(reading.sifting(), theme, wording, words);
        Button more = Icons.button(Feather.FILTER, words.of("filters"), () -> {});
        more.setId("filters");
        more.setOnAction(_ -> filters.toggle(more));
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox head = new HBox(filter, more);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("findings-head");
        getChildren().addAll(head, list, hidden(words));

        // Not the selection itself: it wanders when the filters take the selected finding away.
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> take());
        list.addEventHandler(KeyEvent.KEY_RELEASED, _ -> take());
        reading.selected().subscribe(_ -> select());
        reading.review().addListener((_, _, _) -> list.refresh());
        reading.onShown(this::select);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        scene.addPostLayoutPulseListener(afterLayout);
                    }
                });
    }

    /// The first frame with articles in it has enough to lay out: the list follows in the next one.
    private void fill() {
        if (reading.spread().get() != null && !isFilled) {
            isFilled = true;
            getScene().removePostLayoutPulseListener(afterLayout);
            list.setItems(reading.listed());
            select();
        }
    }

    /// Says how many findings the filters keep back, and brings them back.
    private Node hidden(Words words) {
        Hyperlink hidden = new Hyperlink();
        hidden.setId("hidden");
        ObservableValue<Integer> count =
                Bindings.createObjectBinding(
                        reading::hidden, reading.all(), reading.steps().told());
        hidden.textProperty().bind(count.map(n -> words.of("findings.hidden", n)));
        hidden.visibleProperty().bind(count.map(n -> n > 0));
        hidden.managedProperty().bind(hidden.visibleProperty());
        hidden.setOnAction(_ -> reading.sifting().clear());
        return hidden;
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /// As in other search fields: down into what was found, on to the next of it, and back to all.
    private void leaveFilter(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                list.requestFocus();
                if (list.getSelectionModel().isEmpty()) {
                    list.getSelectionModel().selectFirst();
                }
                take();
                event.consume();
            }
            case ENTER -> {
                reading.steps().next();
                event.consume();
            }
            case ESCAPE -> {
                if (!filter.getText().isEmpty()) {
                    filter.clear();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void take() {
        Finding finding = list.getSelectionModel().getSelectedItem();
        if (finding != null) {
            reading.selected().set(finding);
        }
    }

    /// What stands where no finding does.
    private String nothing() {
        return reading.isUnderWay().get()
                ? "findings.under-way"
                : reading.isHalfDone().get() ? "findings.half-done" : "findings.none";
    }

    private void select() {
        int index = reading.steps().selectedIn(reading.listed());
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
            String words = words(finding, spread);
            setGraphic(row(finding, words));
            // A row that comes into view while it is laid out would be one frame without colours.
            applyCss();
            setAccessibleText(
                    String.join(
                            ", ",
                            wording.kind(finding),
                            wording.sort(finding),
                            wording.of(finding.mark().severity()),
                            labels.of("verdict." + Wording.lower(reading.verdict(finding))),
                            words));
        }

        /// The marked words; of a conflict those of both sides as the columns have them, for the list has it once. Of
        /// garbled words too, where what answers them is short.
        private static String words(Finding finding, Spread spread) {
            Place at = finding.mark().at();
            Place answer = finding.mark().counterpart();
            boolean isBoth =
                    finding instanceof Finding.Conflict
                            || (finding instanceof Finding.Garbled
                                    && answer != null
                                    && answer.span().length() <= SHORT);
            return Stream.of(at, isBoth ? answer : null)
                    .filter(Objects::nonNull)
                    .sorted(Comparator.comparing(Place::side))
                    .map(place -> spread.comparison().pair().on(place.side()).at(place.span()))
                    .map(words -> words.replaceAll("\\s+", " ").strip())
                    .collect(joining(" ↔ "));
        }

        /// What the reader has said of it.
        private List<Node> said(Finding finding) {
            List<Node> said = new ArrayList<>();
            if (!reading.note(finding).isEmpty()) {
                said.add(Icons.of(Feather.MESSAGE_SQUARE));
            }
            switch (reading.verdict(finding)) {
                case ACCEPTED -> said.add(Icons.of(Feather.CHECK));
                case DISMISSED -> said.add(Icons.of(Feather.X));
                case OPEN -> {}
            }
            return said;
        }

        private Node row(Finding finding, String words) {
            Label sort = new Label(wording.sort(finding));
            sort.getStyleClass().add("finding-sort");
            Label severity = new Label(wording.of(finding.mark().severity()));
            severity.getStyleClass().addAll("severity", Wording.lower(finding.mark().severity()));
            severity.setMinWidth(Region.USE_PREF_SIZE);
            HBox top = new HBox(Swatch.of(finding.kind()), sort);
            Label excerpt = new Label(Beginning.of(words, 200));
            excerpt.getStyleClass().add("finding-words");
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            // Beside what may be cut short: the sort may not, "quotation marks lost" or "added".
            HBox bottom = new HBox(excerpt, space);
            bottom.getChildren().addAll(said(finding));
            bottom.getChildren().add(severity);
            for (HBox line : List.of(top, bottom)) {
                line.setAlignment(Pos.CENTER_LEFT);
                line.getStyleClass().add("finding-line");
            }
            VBox row = new VBox(top, bottom);
            row.getStyleClass().add("finding");
            // The list is as wide as it is; long words are cut, not scrolled to.
            row.setPrefWidth(0);
            return row;
        }
    }
}
