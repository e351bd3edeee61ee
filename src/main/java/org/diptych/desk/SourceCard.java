package org.diptych.desk;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.diptych.present.Wording;
import org.diptych.text.Article;
import org.diptych.text.Block;
import org.diptych.text.Part;
import org.diptych.text.Side;
import org.diptych.text.SourceNotes;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Where an article came from, beside its name: its file and what that says of itself, what was left out of
/// it, and a way to have the whole text.
final class SourceCard {

    private static final double WIDEST = 380;

    private final Side side;
    private final Reading reading;
    private final Actions actions;
    private final Words words;
    private final PopUp card;

    SourceCard(Side side, Reading reading, Theme theme, Actions actions, Words words) {
        this.side = side;
        this.reading = reading;
        this.actions = actions;
        this.words = words;
        this.card = new PopUp(words.of("source"), ArrowLocation.TOP_LEFT, theme);
    }

    /// Opens and closes the card.
    Button button() {
        String which = words.of("source." + Wording.lower(side));
        Button button = new Button(null, Icons.of(Feather.INFO));
        button.setId("source-" + Wording.lower(side));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setAccessibleText(which);
        button.setTooltip(new Tooltip(which));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ ->
                reading.open()
                        .get()
                        .on(side)
                        .ifPresent(article -> card.toggle(button, () -> content(article))));
        return button;
    }

    private VBox content(Article article) {
        SourceNotes notes = article.source();
        GridPane facts = new GridPane();
        facts.getStyleClass().add("source-facts");
        add(facts, "source.file", notes.file());
        add(facts, "source.format", words.of("format." + Wording.lower(notes.format())));
        if (notes.bytes() > 0) {
            add(facts, "source.size", words.of("size.exact", notes.bytes()));
        }
        add(facts, "source.modified", modified(notes));
        add(facts, "source.encoding", notes.encoding());
        add(facts, "source.title", notes.title());
        add(facts, "source.author", notes.author());
        add(facts, "source.published", published(notes));
        add(facts, "source.language", language(notes.language()));
        add(facts, "source.left-out", leftOut(notes));
        VBox content = new VBox(facts);
        content.getStyleClass().add("source-card");
        content.setId("source-card");
        if (!notes.whole().isEmpty()) {
            boolean isWhole = article.isWhole();
            Button other = new Button(words.of(isWhole ? "source.article" : "source.whole"));
            other.setId("show-whole");
            other.setOnAction(_ -> {
                card.hide();
                actions.show(side, isWhole ? article.withoutRest() : article.whole());
            });
            content.getChildren().add(other);
        }
        return content;
    }

    private @Nullable String published(SourceNotes notes) {
        return notes.published() == null
                ? null
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(words.locale())
                        .format(notes.published());
    }

    private @Nullable String modified(SourceNotes notes) {
        return notes.modified() == null
                ? null
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(words.locale())
                        .format(notes.modified().atZone(ZoneId.systemDefault()));
    }

    private @Nullable String language(@Nullable String tag) {
        return tag == null ? null : Locale.forLanguageTag(tag).getDisplayName(words.locale());
    }

    /// How many paragraphs of which kind.
    private @Nullable String leftOut(SourceNotes notes) {
        Map<Part, Integer> parts = new EnumMap<>(Part.class);
        for (Block block : notes.leftOut()) {
            parts.merge(block.part(), 1, Integer::sum);
        }
        return parts.isEmpty()
                ? null
                : parts.entrySet().stream()
                        .map(e -> words.of("part." + Wording.lower(e.getKey()), e.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private void add(GridPane facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            Label name = new Label(words.of(key));
            name.getStyleClass().add("text-muted");
            name.setMinWidth(Label.USE_PREF_SIZE);
            GridPane.setValignment(name, VPos.TOP);
            Label fact = new Label(value);
            fact.setWrapText(true);
            fact.setMaxWidth(WIDEST);
            facts.addRow(facts.getRowCount(), name, fact);
        }
    }
}
