package org.diptych.desk;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A word or two in a table, on as many lines as they need.
final class WrappedCell extends TableCell<LedgerRow, String> {

    WrappedCell() {
        setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        setText(empty ? null : words);
    }
}
