package org.diptych.desk;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.diptych.find.Finding;
import org.jspecify.annotations.Nullable;

/// What became of a quotation or a fact, above it the signs of the kinds that it is marked as: a name that is in
/// conflict may be counted as garbled.
final class OutcomeCell extends TableCell<LedgerRow, LedgerRow> {

    /// What the cell keeps free to the left and right of its words, in pixels.
    private static final double AROUND = 20;

    private final Text text = new Text();
    private final VBox box = new VBox(3, text);

    OutcomeCell() {
        text.getStyleClass().add("words");
        // The column's width, not the cell's: the table asks cells for their height that it never
        // gives a width.
        text.wrappingWidthProperty()
                .bind(
                        tableColumnProperty()
                                .flatMap(TableColumn::widthProperty)
                                .map(width -> width.doubleValue() - AROUND)
                                .orElse(0.0));
        setGraphic(box);
    }

    @Override
    protected void updateItem(@Nullable LedgerRow row, boolean empty) {
        super.updateItem(row, empty);
        box.getChildren().setAll(text);
        if (empty || row == null) {
            text.setText("");
            setAccessibleText(null);
            return;
        }
        text.setText(row.what());
        setAccessibleText(row.what());
        HBox signs = new HBox(3);
        row.findings().stream()
                .map(Finding::kind)
                .distinct()
                .forEach(kind -> signs.getChildren().add(Swatch.of(kind)));
        if (!signs.getChildren().isEmpty()) {
            box.getChildren().addFirst(signs);
            applyCss();
        }
    }
}
