package org.diptych.desk;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// The wording of one side in a ledger, the words in bold and underlined that the other side does not have.
final class WordingCell extends TableCell<LedgerRow, LedgerRow> {

    /// What a cell keeps free beside its words, in pixels.
    private static final double PADDING = 18;

    private final Side side;
    private final Words words;

    WordingCell(Side side, Words words) {
        this.side = side;
        this.words = words;
        // The column's width, not the cell's: the table asks cells for their height that it never
        // gives a width.
        tableColumnProperty().flatMap(TableColumn::widthProperty).subscribe(this::fit);
    }

    @Override
    protected void updateItem(@Nullable LedgerRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        TextFlow flow = new TextFlow();
        Breaks.direct(flow, row.words(side));
        for (LedgerRow.Piece piece : row.wordings().on(side)) {
            for (Span run : Breaks.pieces(piece.words())) {
                Text text = new Text(run.in(piece.words()));
                text.getStyleClass().add(piece.isDifferent() ? "ledger-different" : "words");
                flow.getChildren().add(text);
            }
        }
        if (flow.getChildren().isEmpty()) {
            Text none = new Text(words.of("row.gap"));
            none.getStyleClass().add("ledger-none");
            flow.getChildren().add(none);
        }
        setGraphic(flow);
        setAccessibleText(
                row.wordings().on(side).isEmpty() ? words.of("row.gap") : row.words(side));
        fit();
    }

    private void fit() {
        if (getGraphic() instanceof TextFlow flow && width() > 0) {
            flow.setPrefWidth(width());
            requestLayout();
        }
    }

    private double width() {
        return getTableColumn() == null ? 0 : getTableColumn().getWidth() - PADDING;
    }

    /// Measured only here, where the words have the face that they are set in: bold ones need more room.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() instanceof TextFlow flow && width() > 0) {
            flow.applyCss();
            return Math.ceil(flow.prefHeight(width())) + PADDING;
        }
        return super.computePrefHeight(width);
    }
}
