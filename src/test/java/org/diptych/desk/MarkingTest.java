package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.diptych.align.Aligned;
import org.diptych.compare.Comparison;
import org.diptych.compare.Ledgers;
import org.diptych.find.Finding;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Findings that come while the reader is at the text.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // @Start sets the fields before each test.
class MarkingTest {

    private static final int ROWS = 60;

    private static final Aligned PAIR =
            Planted.pair(
                    String.join("\n", Collections.nCopies(ROWS, "The ferry sails on Sunday.")),
                    String.join(
                            "\n",
                            IntStream.range(0, ROWS)
                                    .mapToObj("The ferry sails at %02d."::formatted)
                                    .toList()));

    private ProseArea area;
    private Spread spread;

    @Start
    void start(Stage stage) {
        List<Finding> findings =
                IntStream.range(0, ROWS)
                        .mapToObj(row -> Planted.garbled(PAIR, Side.RIGHT, "%02d".formatted(row)))
                        .toList();
        spread =
                Spread.of(
                        new Comparison(PAIR, Optional.empty(), findings, Ledgers.EMPTY),
                        new Words(Locale.ENGLISH),
                        Planted.WORDING);
        area = new ProseArea(Side.RIGHT);
        stage.setScene(new Scene(area, 400, 300));
        stage.show();
        area.show(spread, "right");
    }

    @Test
    void marks_come_and_go_and_leave_the_selection_and_the_view(FxRobot robot) {
        List<Finding> all = spread.findings();
        assertThat(marked()).isEqualTo(ROWS);
        robot.interact(() -> {
            area.bring(20, -3);
            area.selectRange(200, 230);
        });
        for (List<Finding> shown : List.of(List.<Finding>of(), all.subList(0, 15), all)) {
            robot.interact(() -> area.highlight(shown));
            assertThat(marked()).isEqualTo(shown.size());
            assertThat(area.getSelection().getStart()).isEqualTo(200);
            assertThat(area.getSelection().getEnd()).isEqualTo(230);
            ProseArea.Top top = PairWindow.onFx(area::top);
            assertThat(top).isEqualTo(new ProseArea.Top(20, -3));
        }
        robot.interact(() -> area.highlight(all.subList(0, ROWS - 2)));
        assertThat(marked()).isEqualTo(ROWS - 2);
    }

    /// How many rows have a mark.
    private long marked() {
        return area.getParagraphs().stream()
                .filter(row ->
                        row.getStyleSpans().stream()
                                .anyMatch(span -> span.getStyle().finding() != null))
                .count();
    }
}
