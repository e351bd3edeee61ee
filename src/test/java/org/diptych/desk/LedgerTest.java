package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.diptych.compare.Comparer;
import org.diptych.desk.Reading.Book;
import org.diptych.find.Finding;
import org.diptych.present.Wording;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The tables of quotations and facts.
class LedgerTest extends PairWindow {

    @Start
    void start(Stage stage) throws IOException {
        open(stage, Comparer.lexical(), new Wording(Locale.ENGLISH), Locale.ENGLISH);
    }

    private void openSample(FxRobot robot) throws Exception {
        robot.interact(window.actions()::trySample);
        await(() -> reading.spread().get() != null && isCompared());
    }

    @Test
    void no_row_cuts_its_words_off(FxRobot robot) throws Exception {
        openSample(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        for (int width = 130; width < 400; width += 30) {
            int narrow = width;
            robot.interact(() -> columns(robot).forEach(column -> column.setPrefWidth(narrow)));
            WaitForAsyncUtils.waitForFxEvents();
            List<WordingCell> cells =
                    robot.lookup("#ledger-table .table-cell").queryAll().stream()
                            .filter(WordingCell.class::isInstance)
                            .map(WordingCell.class::cast)
                            .filter(Node::isVisible)
                            .filter(cell -> cell.getGraphic() instanceof TextFlow)
                            .toList();
            assertThat(cells).isNotEmpty();
            for (WordingCell cell : cells) {
                TextFlow words = (TextFlow) cell.getGraphic();
                double needed = onFx(() -> words.prefHeight(words.getWidth()));
                assertThat(cell.getHeight())
                        .as(cell.getAccessibleText() + " at " + width)
                        .isGreaterThanOrEqualTo(needed + cell.getPadding().getTop());
            }
        }
    }

    private static List<TableColumn<?, ?>> columns(FxRobot robot) {
        TableView<?> table = robot.lookup("#ledger-table").queryAs(TableView.class);
        return List.copyOf(table.getColumns().subList(2, 4));
    }

    @Test
    void facts_begin_with_those_in_conflict_and_bear_the_sign_of_their_kind(FxRobot robot)
            throws Exception {
        openSample(robot);
        robot.interact(() -> reading.book().set(Book.FACTS));
        WaitForAsyncUtils.waitForFxEvents();
        List<LedgerRow> rows = Objects.requireNonNull(reading.spread().get()).facts();
        assertThat(rows.stream().map(LedgerRow::what).distinct())
                .startsWith("conflicting")
                .endsWith("agreeing");
        Finding.Kind kind = rows.getFirst().findings().getFirst().kind();
        Node first =
                robot.lookup("#ledger-table .table-cell").queryAll().stream()
                        .filter(OutcomeCell.class::isInstance)
                        .filter(cell -> cell.getAccessibleText() != null)
                        .findFirst()
                        .orElseThrow();
        assertThat(first.lookup(".swatch." + Wording.lower(kind))).isNotNull();
    }

    @Test
    void the_card_tells_the_words_in_which_two_quotations_differ(FxRobot robot) throws Exception {
        openSample(robot);
        Finding altered =
                reading.shown().stream()
                        .filter(f ->
                                f instanceof Finding.Misquoted m
                                        && m.fault() == Finding.Fault.ALTERED)
                        .filter(f -> f.mark().counterpart() != null)
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> reading.selected().set(altered));
        assertThat(robot.lookup(".quoted .ledger-different").queryAll()).isNotEmpty();
        assertThat(robot.lookup(".quoted .words").queryAll()).isNotEmpty();
    }
}
