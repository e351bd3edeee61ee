package org.diptych.desk;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A word or two in a table, on as many lines as they need.
///
/// @param <R> what a row of the table is
final class WrappedCell<R> extends TableCell<R, String> {

    /// What the cell keeps free to the left and right of its words, in pixels.
    private static final double AROUND = 20;

    private final Text text = new Text();

    WrappedCell() {
        text.getStyleClass().add("words");
        // The column's width, not the cell's: the table asks cells for their height that it never
        // gives a width.
        text.wrappingWidthProperty()
                .bind(
                        tableColumnProperty()
                                .flatMap(TableColumn::widthProperty)
                                .map(width -> width.doubleValue() - AROUND)
                                .orElse(0.0));
        setGraphic(text);
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        text.setText(empty || words == null ? "" : words);
        setAccessibleText(empty ? null : words);
    }
}
