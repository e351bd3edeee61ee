package org.diptych.desk;

import java.util.Optional;
import java.util.function.IntPredicate;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.diptych.find.Finding;
import org.diptych.present.Wording;
import org.diptych.text.Side;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A column: the article's name, and under it its words.
final class ArticlePane extends VBox {

    /// The widest that prose is set, in widths of a letter m: about 72 characters of the reading face.
    private static final double MEASURE = 36;

    private final Side side;
    private final Reading reading;
    private final ProseArea area;
    private final Spotlight spotlight;
    private final Backdrop backdrop;
    private final Underlay underlay;
    private IntPredicate click = _ -> false;
    private final Label name = new Label();
    private final VirtualizedScrollPane<ProseArea> scroller;

    ArticlePane(Side side, Reading reading, Theme theme, Actions actions, Words words) {
        this.side = side;
        this.reading = reading;
        this.area = new ProseArea(side);
        this.spotlight = new Spotlight(area, side);
        this.backdrop = new Backdrop(area);
        this.underlay = new Underlay(area, side);
        this.scroller = new VirtualizedScrollPane<>(area);
        scroller.setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("article");

        name.getStyleClass().add("article-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMinWidth(0);
        Label original = new Label(words.of("article.original"));
        original.getStyleClass().add("badge");
        original.setMinWidth(Region.USE_PREF_SIZE);
        original.visibleProperty().bind(isOriginal());
        original.managedProperty().bind(isOriginal());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button source = new SourceCard(side, reading, theme, actions, words).button();
        HBox header = new HBox(name, source, original, space, more(actions, words));
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("article-header");

        StackPane page = new StackPane(backdrop, underlay, scroller, underlay.outline(), spotlight);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().addAll(header, page);
        setMinWidth(0);
        maxWidthProperty().bind(theme.zoom().map(_ -> MEASURE * theme.em()));
        area.setAccessibleHelp(words.of("article.help"));
        area.setOnMouseMoved(this::point);
        area.setOnMouseExited(_ -> {
            reading.pointed().set(null);
            reading.word().set(null);
        });
        area.addEventFilter(
                ScrollEvent.SCROLL,
                event -> {
                    if (event.isShortcutDown() && event.getDeltaY() != 0) {
                        theme.zoom(event.getDeltaY() > 0);
                        event.consume();
                    }
                });
        area.setOnMouseClicked(this::select);
    }

    ProseArea area() {
        return area;
    }

    Spotlight spotlight() {
        return spotlight;
    }

    Backdrop backdrop() {
        return backdrop;
    }

    Underlay underlay() {
        return underlay;
    }

    private ObservableValue<Boolean> isOriginal() {
        return reading.original().map(now -> now.equals(Optional.of(side)));
    }

    /// What can be done with this side.
    private MenuButton more(Actions actions, Words words) {
        String which = Wording.lower(side);
        MenuItem open = new MenuItem(words.of("article.open"), Icons.of(Feather.FOLDER));
        open.setOnAction(_ -> actions.open(side));
        MenuItem paste = new MenuItem(words.of("article.paste"), Icons.of(Feather.CLIPBOARD));
        paste.setOnAction(_ -> actions.paste(side));
        MenuItem swap = new MenuItem(words.of("menu.swap"), Icons.of(Feather.REPEAT));
        swap.setOnAction(_ -> actions.swap());
        CheckMenuItem original = new CheckMenuItem(words.of("article.is-original"));
        original.setOnAction(_ ->
                actions.nameOriginal(original.isSelected() ? Optional.of(side) : Optional.empty()));
        isOriginal().subscribe(original::setSelected);
        MenuButton more =
                new MenuButton(
                        null, Icons.of(Feather.MORE_HORIZONTAL), open, paste, swap, original);
        more.setId("more-" + which);
        more.getStyleClass().addAll("button-icon", "flat", "no-arrow", "small");
        more.setAccessibleText(words.of("article.more." + which));
        more.setTooltip(new Tooltip(words.of("article.more." + which)));
        return more;
    }

    /// While the columns scroll as one, one scroll bar is enough.
    void hideScrollBarWhen(ObservableValue<Boolean> hidden) {
        scroller.vbarPolicyProperty()
                .bind(hidden.map(h -> h ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED));
    }

    Optional<ProseArea.Top> show(Spread spread, String title) {
        name.setText(title);
        name.setTooltip(new Tooltip(title));
        return area.show(spread, title);
    }

    private void point(MouseEvent event) {
        reading.pointed().set(under(event));
        Spread spread = reading.spread().get();
        var offset = area.offsetAt(event.getX(), event.getY());
        reading.word()
                .set(
                        spread == null || offset.isEmpty()
                                ? null
                                : spread.answers().at(side, offset.getAsInt()).orElse(null));
    }

    /// Lets something else be done by a click on a word, unless it says that it has no use for it.
    void onClick(IntPredicate action) {
        click = action;
    }

    private void select(MouseEvent event) {
        var offset = area.offsetAt(event.getX(), event.getY());
        boolean isUsed =
                event.isStillSincePress() && offset.isPresent() && click.test(offset.getAsInt());
        if (event.getButton() != MouseButton.PRIMARY || isUsed) {
            return;
        }
        Finding finding = event.isStillSincePress() ? under(event) : null;
        if (finding != null) {
            reading.selected().set(finding);
        }
    }

    private @Nullable Finding under(MouseEvent event) {
        var offset = area.offsetAt(event.getX(), event.getY());
        return offset.isEmpty() ? null : reading.findingAt(side, offset.getAsInt());
    }
}
