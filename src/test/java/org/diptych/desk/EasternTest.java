package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.diptych.present.BundledFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // @Start sets the fields before each test.
class EasternTest {

    private static final String FACE = BundledFont.EAST_ASIAN.family();

    private final VBox root = new VBox();

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(root, 300, 200);
        stage.setScene(scene);
        // As where the system has no face for such characters.
        new Theme(List.of("DejaVu Sans")).dress(scene);
        stage.show();
    }

    @Test
    void words_are_set_in_the_face_that_has_them_and_only_those(FxRobot robot) {
        Label plain = new Label("The bridge");
        Label chinese = new Label("“大桥周五关闭” ↔ closed");
        Text korean = new Text("다리");
        TextField field = new TextField("橋");
        show(robot, plain, chinese, new VBox(new TextFlow(korean)), field);
        assertThat(plain.getFont().getFamily()).isNotEqualTo(FACE);
        assertThat(chinese.getFont().getFamily()).isEqualTo(FACE);
        assertThat(korean.getFont().getFamily()).isEqualTo(FACE);
        assertThat(field.getFont().getFamily()).isEqualTo(FACE);
    }

    @Test
    void other_words_in_the_same_place_are_set_as_they_are(FxRobot robot) {
        Label label = new Label("大桥");
        show(robot, label);
        robot.interact(() -> label.setText("The bridge"));
        lay(robot);
        assertThat(label.getFont().getFamily()).isNotEqualTo(FACE);
        robot.interact(() -> label.setText("はし"));
        lay(robot);
        assertThat(label.getFont().getFamily()).isEqualTo(FACE);
    }

    @Test
    void what_a_list_makes_later_is_set_so_too(FxRobot robot) {
        ListView<String> list = new ListView<>();
        show(robot, list);
        robot.interact(() -> list.getItems().setAll("The bridge", "大桥"));
        lay(robot);
        assertThat(list.lookupAll(".list-cell"))
                .map(Labeled.class::cast)
                .filteredOn(cell -> "大桥".equals(cell.getText()))
                .isNotEmpty()
                .allMatch(cell -> cell.getFont().getFamily().equals(FACE));
    }

    private void show(FxRobot robot, Node... nodes) {
        robot.interact(() -> root.getChildren().setAll(nodes));
        lay(robot);
    }

    private void lay(FxRobot robot) {
        robot.interact(() -> {
            root.applyCss();
            root.layout();
        });
    }
}
