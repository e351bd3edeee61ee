package org.diptych.desk;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.present.Wording;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// What is seen until two articles are open: two large places to put them.
final class Welcome extends VBox {

    /// As many recent pairs as have room below the places.
    private static final int MOST_PAIRS = 4;

    private final Words words;

    Welcome(Reading reading, Actions actions, Memory memory, Words words) {
        this.words = words;
        getStyleClass().add("welcome");
        setAlignment(Pos.CENTER);
        Label title = new Label(words.of("welcome.title"));
        title.getStyleClass().add("welcome-title");
        title.setWrapText(true);
        Both<PlaceForArticle> places =
                new Both<>(
                        new PlaceForArticle(Side.LEFT, actions),
                        new PlaceForArticle(Side.RIGHT, actions));
        HBox both = new HBox(places.left(), places.right());
        both.getStyleClass().add("places");
        both.setAlignment(Pos.CENTER);
        HBox.setHgrow(places.left(), Priority.ALWAYS);
        HBox.setHgrow(places.right(), Priority.ALWAYS);
        Hyperlink sample = new Hyperlink(words.of("welcome.sample"));
        sample.setId("sample");
        sample.setOnAction(_ -> actions.trySample());
        Label promise = new Label(words.of("welcome.promise"));
        promise.getStyleClass().add("hint");
        promise.setWrapText(true);
        getChildren().addAll(title, both, recent(actions, memory), sample, promise);
        Runnable show =
                () -> {
                    OpenPair open = reading.open().get();
                    boolean isOpening = reading.isUnderWay().get();
                    places.left().show(open.on(Side.LEFT), isOpening);
                    places.right().show(open.on(Side.RIGHT), isOpening);
                };
        reading.open().subscribe(show);
        reading.isUnderWay().subscribe(show);
    }

    private VBox recent(Actions actions, Memory memory) {
        VBox box = new VBox();
        box.getStyleClass().add("recent");
        Label heading = new Label(words.of("menu.recent"));
        heading.getStyleClass().add("caption");
        Runnable fill =
                () -> {
                    box.getChildren().clear();
                    if (!memory.recent().isEmpty()) {
                        box.getChildren().add(heading);
                    }
                    memory.recent().stream()
                            .limit(MOST_PAIRS)
                            .forEach(pair ->
                                    box.getChildren().add(link(actions, pair, memory.recent())));
                };
        memory.recent().addListener((ListChangeListener<RecentPair>) _ -> fill.run());
        fill.run();
        return box;
    }

    private Hyperlink link(Actions actions, RecentPair pair, List<RecentPair> all) {
        Hyperlink link = new Hyperlink(pair.label(all, words));
        link.setTooltip(new Tooltip(pair.detail(words)));
        link.setOnAction(_ -> actions.open(pair.paths(), Side.LEFT));
        return link;
    }

    /// A place for one article, with or without one.
    private final class PlaceForArticle extends VBox {

        private final Label headline = new Label();
        private final Label detail = new Label();

        PlaceForArticle(Side side, Actions actions) {
            getStyleClass().add("place");
            setAlignment(Pos.CENTER);
            Region icon = new Region();
            icon.getStyleClass().addAll("icon", "page");
            headline.getStyleClass().add("place-headline");
            headline.setWrapText(true);
            detail.getStyleClass().add("hint");
            Button open = new Button(words.of("article.open"));
            open.setId("open-" + Wording.lower(side));
            open.setAccessibleText(words.of("article.open." + Wording.lower(side)));
            open.getStyleClass().add("accent");
            open.setOnAction(_ -> actions.open(side));
            Button paste = new Button(words.of("article.paste"));
            paste.setId("paste-" + Wording.lower(side));
            paste.setAccessibleText(words.of("article.paste." + Wording.lower(side)));
            paste.setOnAction(_ -> actions.paste(side));
            HBox buttons = new HBox(open, paste);
            buttons.setAlignment(Pos.CENTER);
            buttons.getStyleClass().add("place-buttons");
            Label role = new Label(words.of("welcome.drop." + Wording.lower(side)));
            role.getStyleClass().add("caption");
            role.setWrapText(true);
            getChildren().addAll(role, icon, headline, detail, buttons);
        }

        /// @param isOpening whether something is on its way here
        void show(Optional<Article> article, boolean isOpening) {
            headline.setText(
                    article.map(Article::name)
                            .orElse(words.of(isOpening ? "status.opening" : "welcome.drop")));
            detail.setText(
                    article.map(a ->
                                    words.of(
                                            "welcome.open",
                                            a.tokens().stream().filter(t -> t.isWord()).count()))
                            .orElse(words.of("welcome.formats")));
        }
    }
}
