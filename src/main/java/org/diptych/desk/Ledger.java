package org.diptych.desk;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.SegmentedButton;
import org.diptych.desk.Reading.Book;
import org.diptych.find.Finding;
import org.diptych.text.Folding;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// All quotations or all facts of both articles as a table below them. A chosen row is shown in both columns.
final class Ledger extends VBox {

    private static final double WHAT = 150;

    /// A long word has room in it, in pixels.
    private static final double LEAST = 112;

    private static final double WORDING = 330;

    /// What the line of choices keeps free around itself and the button that closes, in pixels.
    private static final double AROUND = 34;

    private final Reading reading;
    private final ObservableList<LedgerRow> rows = FXCollections.observableArrayList();
    private final FilteredList<LedgerRow> found = new FilteredList<>(rows);
    private final TableView<LedgerRow> table = new TableView<>();
    private final CheckComboBox<String> outcomes = new CheckComboBox<>();
    private final TextField search = new TextField();
    private final Label count = new Label();
    private final Words words;

    Ledger(Reading reading, Words words) {
        this.reading = reading;
        this.words = words;
        getStyleClass().add("ledger");
        setId("ledger");
        search.setPromptText(words.of("ledger.search"));
        search.setAccessibleText(words.of("ledger.search"));
        search.setAccessibleHelp(words.of("ledger.search.help"));
        search.setId("ledger-search");
        outcomes.setId("ledger-outcomes");
        // Not as wide as its longest entry, which would take a line of its own.
        outcomes.setPrefWidth(WHAT);
        outcomes.setAccessibleRole(AccessibleRole.COMBO_BOX);
        outcomes.setTitle(words.of("ledger.outcomes"));
        outcomes.setAccessibleText(words.of("ledger.outcomes"));
        outcomes.setAccessibleHelp(words.of("ledger.outcomes.help"));
        Button close =
                Icons.button(
                        Feather.X, words.of("ledger.close"), () -> reading.book().set(Book.CLOSED));
        SegmentedButton books = books();
        FlowPane choices = new FlowPane(books, search, outcomes, count);
        choices.getStyleClass().add("ledger-choices");
        choices.setAlignment(Pos.CENTER_LEFT);
        // It breaks where the window is narrow, and nothing in it is cut short.
        choices.setMinWidth(0);
        books.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(choices, Priority.ALWAYS);
        HBox head = new HBox(choices, close);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("ledger-head");
        // Where the line breaks; without it the choices ask for the height of a narrow window.
        choices.prefWrapLengthProperty()
                .bind(widthProperty().subtract(close.widthProperty()).subtract(AROUND));
        count.getStyleClass().add("hint");
        count.setMinWidth(Region.USE_PREF_SIZE);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head, table);
        table();
        search.textProperty().subscribe(this::sift);
        outcomes.getCheckModel()
                .getCheckedItems()
                .addListener((ListChangeListener<String>) _ -> sift());
        reading.spread().subscribe(this::fill);
        reading.book().subscribe(this::fill);
        reading.selected().subscribe(this::select);
    }

    private SegmentedButton books() {
        return Segments.of(
                List.of(Book.QUOTES, Book.FACTS),
                book -> words.of(book == Book.QUOTES ? "ledger.quotes" : "ledger.facts"),
                reading.book(),
                book -> reading.book().set(book));
    }

    private void table() {
        table.setId("ledger-table");
        table.setAccessibleText(words.of("ledger"));
        table.setAccessibleHelp(words.of("ledger.help"));
        table.setPlaceholder(new Label(words.of("ledger.none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(outcome());
        table.getColumns().add(column("ledger.about", WHAT, LedgerRow::about));
        table.getColumns().add(wording(Side.LEFT));
        table.getColumns().add(wording(Side.RIGHT));
        SortedList<LedgerRow> sorted = new SortedList<>(found);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel().selectedItemProperty().subscribe(this::go);
    }

    private TableColumn<LedgerRow, String> column(
            String title, double width, Function<LedgerRow, String> value) {
        TableColumn<LedgerRow, String> column = new TableColumn<>(words.of(title));
        column.setPrefWidth(width);
        column.setMinWidth(LEAST);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setCellFactory(_ -> new WrappedCell<>());
        return column;
    }

    /// What became of it, with the sign of the kind that it is counted as.
    private TableColumn<LedgerRow, LedgerRow> outcome() {
        TableColumn<LedgerRow, LedgerRow> column = new TableColumn<>(words.of("ledger.what"));
        column.setPrefWidth(WHAT);
        column.setMinWidth(LEAST);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(Comparator.comparing(LedgerRow::what));
        column.setCellFactory(_ -> new OutcomeCell());
        return column;
    }

    private TableColumn<LedgerRow, LedgerRow> wording(Side side) {
        TableColumn<LedgerRow, LedgerRow> column = new TableColumn<>();
        reading.spread()
                .subscribe(spread -> {
                    if (spread != null) {
                        column.setText(spread.names().on(side));
                    }
                });
        column.setPrefWidth(WORDING);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator((a, b) -> a.words(side).compareTo(b.words(side)));
        column.setCellFactory(_ -> new WordingCell(side, words));
        return column;
    }

    private void fill() {
        Spread spread = reading.spread().get();
        List<LedgerRow> next =
                spread == null
                        ? List.of()
                        : switch (reading.book().get()) {
                            case QUOTES -> spread.quotes();
                            case FACTS -> spread.facts();
                            case CLOSED -> List.of();
                        };
        if (!next.equals(rows)) {
            rows.setAll(next);
            List<String> kinds = next.stream().map(LedgerRow::what).distinct().sorted().toList();
            if (!kinds.equals(outcomes.getItems())) {
                outcomes.getCheckModel().clearChecks();
                outcomes.getItems().setAll(kinds);
            }
        }
        sift();
    }

    private void sift() {
        String wanted = Folding.fold(search.getText().strip());
        List<String> kinds = List.copyOf(outcomes.getCheckModel().getCheckedItems());
        found.setPredicate(row ->
                (kinds.isEmpty() || kinds.contains(row.what()))
                        && (wanted.isEmpty() || said(row).contains(wanted)));
        count.setText(words.of("ledger.count", found.size(), rows.size()));
    }

    private static String said(LedgerRow row) {
        return Folding.fold(
                String.join(
                        "\n",
                        row.what(),
                        row.about(),
                        row.words(Side.LEFT),
                        row.words(Side.RIGHT)));
    }

    private void go(@Nullable LedgerRow row) {
        Finding chosen = reading.selected().get();
        boolean isShown = row != null && chosen != null && row.findings().contains(chosen);
        if (row == null || isShown) {
            return;
        }
        if (!row.findings().isEmpty()) {
            reading.selected().set(row.findings().getFirst());
        } else if (!row.at().isEmpty()) {
            Place at = row.at().getFirst();
            reading.selected().set(null);
            reading.passage()
                    .set(
                            new Passage(
                                    at,
                                    row.at().stream()
                                            .filter(p -> p.side() != at.side())
                                            .findFirst()
                                            .orElse(null)));
        }
    }

    /// The row of a finding that was chosen elsewhere.
    private void select(@Nullable Finding finding) {
        LedgerRow row = table.getSelectionModel().getSelectedItem();
        if (finding != null && (row == null || !row.findings().contains(finding))) {
            found.stream()
                    .filter(other -> other.findings().contains(finding))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> {
                                table.getSelectionModel().select(other);
                                table.scrollTo(other);
                            },
                            table.getSelectionModel()::clearSelection);
        }
    }
}
