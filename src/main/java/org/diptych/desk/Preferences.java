package org.diptych.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.diptych.find.Finding.Kind;
import org.diptych.present.Wording;

/// How the reader likes it. What is set here is seen at once.
final class Preferences {

    private final Dialogs dialogs;
    private final Theme theme;
    private final ObjectProperty<Language> language;
    private final Reading reading;
    private final Wording wording;
    private final Words words;

    Preferences(
            Dialogs dialogs,
            Theme theme,
            ObjectProperty<Language> language,
            Reading reading,
            Wording wording,
            Words words) {
        this.dialogs = dialogs;
        this.theme = theme;
        this.language = language;
        this.reading = reading;
        this.wording = wording;
        this.words = words;
    }

    void show() {
        Sifting sifting = reading.sifting();
        GridPane table = new GridPane();
        table.getStyleClass().add("preferences");
        ColumnConstraints names = new ColumnConstraints();
        names.setHalignment(HPos.RIGHT);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().addAll(names, values);
        add(
                table,
                "theme",
                Segments.of(
                        List.of(Theme.Choice.values()),
                        choice -> words.of("menu.theme-" + Wording.lower(choice)),
                        theme.choice(),
                        choice -> theme.choice().set(choice)));
        add(table, "face", faces());
        add(table, "size", size());
        add(
                table,
                "strictness",
                Segments.of(
                        List.of(Sifting.Strictness.values()),
                        strict -> words.of("strictness." + Wording.lower(strict)),
                        sifting.sureness().map(SiftingPopOver::strictness),
                        strict -> sifting.sureness().set(strict.least())));
        VBox kinds = new VBox();
        kinds.getStyleClass().add("preferences-kinds");
        for (Kind kind : Kind.values()) {
            CheckBox check = SiftingPopOver.check(sifting.kinds(), kind, wording::of);
            check.setGraphic(Swatch.of(kind));
            kinds.getChildren().add(check);
        }
        add(table, "kinds", kinds);
        add(table, "language", languages());
        dialogs.show("preferences", words.of("preferences"), table);
    }

    private void add(GridPane table, String key, Node control) {
        Label name = new Label(words.of("preferences." + key));
        name.setLabelFor(control);
        table.addRow(table.getRowCount(), name, control);
    }

    private VBox languages() {
        Label next = new Label(words.of("preferences.language-next"));
        next.getStyleClass().add("hint");
        return new VBox(
                Segments.of(
                        List.of(Language.values()),
                        choice -> words.of("language." + Wording.lower(choice)),
                        language,
                        language::set),
                next);
    }

    private SearchableComboBox<String> faces() {
        SearchableComboBox<String> faces = new SearchableComboBox<>();
        faces.setId("face");
        faces.setAccessibleText(words.of("preferences.face"));
        faces.setAccessibleHelp(words.of("preferences.help"));
        List<String> families = new ArrayList<>(Font.getFamilies());
        families.addFirst(Theme.BUNDLED);
        faces.getItems().setAll(families);
        faces.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String face) {
                        return Theme.BUNDLED.equals(face) ? words.of("preferences.bundled") : face;
                    }

                    @Override
                    public String fromString(String face) {
                        return face;
                    }
                });
        faces.setValue(theme.face().get());
        faces.valueProperty()
                .addListener((_, _, face) -> {
                    if (face != null) {
                        theme.face().set(face);
                    }
                });
        return faces;
    }

    private HBox size() {
        Slider size = new Slider(Theme.SMALLEST, Theme.LARGEST, theme.zoom().get());
        size.setId("size");
        size.setAccessibleText(words.of("preferences.size"));
        size.setAccessibleHelp(words.of("preferences.help"));
        size.setBlockIncrement(0.1);
        size.valueProperty().bindBidirectional(theme.zoom());
        Label percent = new Label();
        percent.textProperty()
                .bind(theme.zoom().map(zoom -> words.of("preferences.percent", zoom)));
        return new HBox(size, percent);
    }
}
