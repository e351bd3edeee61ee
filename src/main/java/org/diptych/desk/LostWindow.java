package org.diptych.desk;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.diptych.find.Finding.Kind;
import org.diptych.present.Wording;
import org.diptych.review.Lost;

/// Lists what was decided on earlier texts and no longer fits these.
final class LostWindow {

    private static final double WIDTH = 760;

    private final Dialogs dialogs;
    private final Wording wording;
    private final Words words;

    LostWindow(Dialogs dialogs, Wording wording, Words words) {
        this.dialogs = dialogs;
        this.wording = wording;
        this.words = words;
    }

    void show(List<Lost> lost) {
        TableView<Lost> table = new TableView<>();
        table.setId("lost");
        table.getColumns().add(column("lost.what", this::kind));
        table.getColumns().add(column("lost.words", Lost::words));
        table.getColumns()
                .add(
                        column(
                                "lost.verdict",
                                l -> words.of("verdict." + Wording.lower(l.verdict()))));
        table.getColumns().add(column("lost.note", Lost::note));
        table.getColumns()
                .add(column("lost.reason", l -> words.of("lost." + Wording.lower(l.reason()))));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPrefWidth(WIDTH);
        table.getItems().setAll(lost);
        dialogs.show("lost", words.of("lost"), table);
    }

    private String kind(Lost lost) {
        Kind kind = lost.kind();
        return kind == null ? words.of("lost.paragraphs") : wording.of(kind);
    }

    private TableColumn<Lost, String> column(String title, Function<Lost, String> value) {
        TableColumn<Lost, String> column = new TableColumn<>(words.of(title));
        column.setCellFactory(_ -> new WrappedCell<>());
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        return column;
    }
}
