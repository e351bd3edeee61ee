package org.diptych.desk;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
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

/// A column: the article's name, and under it its words.
final class ArticlePane extends VBox {

    /// The widest that prose is set, in widths of a letter m: about 72 characters of the reading face.
    private static final double MEASURE = 36;

    private final Side side;
    private final Reading reading;
    private final ProseArea area;
    private final Spotlight spotlight;
    private final Label name = new Label();
    private final VirtualizedScrollPane<ProseArea> scroller;

    ArticlePane(Side side, Reading reading, Theme theme, Actions actions, Words words) {
        this.side = side;
        this.reading = reading;
        this.area = new ProseArea(side);
        this.spotlight = new Spotlight(area, side);
        this.scroller = new VirtualizedScrollPane<>(area);
        scroller.setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("article");

        name.getStyleClass().add("article-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button open = new Button(words.of("article.open"));
        open.getStyleClass().addAll("flat", "small");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setAccessibleText(words.of("article.open." + Wording.lower(side)));
        open.setOnAction(_ -> actions.open(side));
        HBox header = new HBox(name, space, open);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("article-header");

        StackPane page = new StackPane(scroller, spotlight);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().addAll(header, page);
        setMinWidth(0);
        maxWidthProperty().bind(theme.zoom().map(_ -> MEASURE * theme.em()));
        area.setOnMouseMoved(this::point);
        area.setOnMouseExited(_ -> reading.pointed().set(null));
        area.setOnMouseClicked(this::select);
    }

    ProseArea area() {
        return area;
    }

    Spotlight spotlight() {
        return spotlight;
    }

    /// While the columns scroll as one, one scroll bar is enough.
    void hideScrollBarWhen(ObservableValue<Boolean> hidden) {
        scroller.vbarPolicyProperty()
                .bind(hidden.map(h -> h ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED));
    }

    void show(Spread spread, String title) {
        name.setText(title);
        name.setTooltip(new Tooltip(title));
        area.show(spread, title);
    }

    private void point(MouseEvent event) {
        Finding finding = under(event);
        reading.pointed().set(finding);
    }

    private void select(MouseEvent event) {
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
