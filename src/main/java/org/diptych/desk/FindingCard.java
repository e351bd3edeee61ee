package org.diptych.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Own;
import org.diptych.present.Wording;
import org.diptych.review.Verdict;
import org.diptych.text.Article;
import org.diptych.text.Beginning;
import org.diptych.text.Place;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Everything about the selected finding: what kind, why, both wordings, how sure.
final class FindingCard extends ScrollPane {

    /// Passages longer than this many characters are cut: the columns show them in full.
    private static final int LONGEST_WORDING = 600;

    private final Reading reading;
    private final Wording wording;
    private final Words words;
    private final VBox card = new VBox();
    private final VerdictBar verdict;
    private final FlowPane hidden;

    FindingCard(Reading reading, Deciding deciding, Wording wording, Words words) {
        this.verdict = new VerdictBar(reading, deciding, words);
        this.reading = reading;
        this.wording = wording;
        this.words = words;
        this.hidden = hidden();
        setId("card");
        getStyleClass().add("card-pane");
        card.getStyleClass().add("finding-card");
        setContent(card);
        setFitToWidth(true);
        setAccessibleHelp(words.of("card.hint"));
        setHbarPolicy(ScrollBarPolicy.NEVER);
        reading.selected().subscribe(this::show);
    }

    /// Says that the filters keep the finding back, for then neither the articles nor the list have it, and a way to
    /// bring it back. What the reader has called no fault is gone because of that.
    private FlowPane hidden() {
        Label note = new Label(words.of("card.hidden"));
        note.getStyleClass().add("hint");
        Hyperlink show = new Hyperlink(words.of("card.hidden.show"));
        show.setOnAction(_ -> reading.sifting().clear());
        FlowPane box = new FlowPane(note, show);
        box.setId("card-hidden");
        box.getStyleClass().add("card-title");
        BooleanBinding isHidden =
                Bindings.createBooleanBinding(
                        this::isHidden, reading.selected(), reading.shown(), reading.review());
        box.visibleProperty().bind(isHidden);
        box.managedProperty().bind(isHidden);
        return box;
    }

    private boolean isHidden() {
        Finding finding = reading.selected().get();
        return finding != null
                && reading.verdict(finding) != Verdict.DISMISSED
                && reading.all().contains(finding)
                && !reading.shown().contains(finding);
    }

    private void show(@Nullable Finding finding) {
        Spread spread = reading.spread().get();
        setVvalue(0);
        verdict.show(spread == null ? null : finding);
        if (finding == null || spread == null) {
            Region hint = wrapped(words.of("card.hint"), "hint");
            hint.visibleProperty().bind(Bindings.isNotEmpty(reading.all()));
            card.getChildren().setAll(hint);
            setAccessibleText(words.of("card.hint"));
            return;
        }
        List<Node> parts = new ArrayList<>();
        parts.add(title(finding));
        parts.add(hidden);
        parts.add(wrapped(wording.why(finding, spread.comparison().pair().articles()), "why"));
        parts.add(verdict.buttons());
        // Above the wordings, which may be long: who notes something need not look for where.
        parts.add(verdict);
        Place answer = answer(spread, finding);
        // As the columns have them.
        Stream.of(finding.mark().at(), answer)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Place::side))
                .forEach(place ->
                        add(
                                parts,
                                spread,
                                finding,
                                place,
                                answer != null && finding instanceof Finding.Misquoted));
        if (answer == null) {
            String other = spread.names().on(finding.mark().at().side().other());
            parts.add(wrapped(words.of("card.no-counterpart", ShortName.of(other)), "caption"));
        }
        if (finding instanceof Finding.Garbled(_, _, @Nullable String meant)
                && meant != null
                && !meant.equals(words(spread, answer))) {
            parts.add(wrapped(words.of("card.suggestion"), "caption"));
            parts.add(wrapped(meant, "suggestion"));
        }
        if (!(finding instanceof Own)) {
            parts.add(sure(finding));
        }
        card.getChildren().setAll(parts);
        setAccessibleText(
                wording.kind(finding)
                        + ". "
                        + wording.why(finding, spread.comparison().pair().articles()));
    }

    void focusNote() {
        verdict.focusNote();
        // It grows with the caret in it, and may reach below what is seen of the card.
        layout();
        double view = getViewportBounds().getHeight();
        double below = verdict.getBoundsInParent().getMaxY() - view;
        setVvalue(Math.clamp(below / Math.max(1, card.getHeight() - view), 0, 1));
    }

    void keepNote() {
        verdict.keepNote();
    }

    /// What answers the marked words. A mark of the reader's own does not say, but its words may have answers.
    private static @Nullable Place answer(Spread spread, Finding finding) {
        Place at = finding.mark().at();
        Place known = finding.mark().counterpart();
        return known == null && finding instanceof Own
                ? spread.answers()
                        .to(at)
                        .map(span -> new Place(at.side().other(), span))
                        .orElse(null)
                : known;
    }

    private static @Nullable String words(Spread spread, @Nullable Place place) {
        return place == null ? null : spread.comparison().pair().on(place.side()).at(place.span());
    }

    private Region sure(Finding finding) {
        return wrapped(
                words.of(
                        "card.sure",
                        wording.of(finding.mark().severity()),
                        finding.mark().confidence()),
                "caption");
    }

    private Node title(Finding finding) {
        Label kind = new Label(wording.kind(finding));
        kind.getStyleClass().addAll("card-kind", Wording.lower(finding.kind()));
        FlowPane title = new FlowPane(Swatch.of(finding.kind()), kind);
        if (!(finding instanceof Own)) {
            // Of a mark of the reader's own the reason says the same.
            Label sort = new Label(wording.sort(finding));
            sort.getStyleClass().add("card-sort");
            title.getChildren().add(sort);
        }
        title.getStyleClass().add("card-title");
        return title;
    }

    /// @param isCompared whether the words are marked that differ from what answers them
    private void add(
            List<Node> parts, Spread spread, Finding finding, Place place, boolean isCompared) {
        Article article = spread.comparison().pair().on(place.side());
        String text = article.at(place.span());
        parts.add(wrapped(words.of("card.wording", ShortName.of(article.name())), "caption"));
        List<Span> differing =
                isCompared ? spread.differences().in(place.side(), place.span()) : List.of();
        boolean isLong = text.length() > LONGEST_WORDING;
        Region quoted =
                isLong || differing.isEmpty()
                        ? wrapped(
                                isLong
                                        ? Beginning.of(text, LONGEST_WORDING).stripTrailing() + " …"
                                        : text,
                                "quoted")
                        : wrapped(pieces(text, place.span().start(), differing), "quoted");
        quoted.getStyleClass().add(Wording.lower(finding.kind()));
        quoted.setMaxWidth(Double.MAX_VALUE);
        parts.add(quoted);
    }

    /// Words that wrap.
    private static Region wrapped(String text, String styleClass) {
        return wrapped(
                Breaks.areNeeded(text) ? pieces(text, 0, List.of()) : label(text), styleClass);
    }

    private static Region wrapped(Region wrapped, String styleClass) {
        wrapped.setMinHeight(USE_PREF_SIZE);
        wrapped.getStyleClass().add(styleClass);
        return wrapped;
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    /// @param begin where the text begins in its article
    /// @param differing words in the article that are told from the others
    private static TextFlow pieces(String text, int begin, List<Span> differing) {
        TextFlow flow = new TextFlow();
        Breaks.direct(flow, text);
        NavigableSet<Integer> cuts = new TreeSet<>();
        Breaks.pieces(text).forEach(piece -> cuts.add(piece.end()));
        for (Span span : differing) {
            cuts.add(Math.min(span.start() - begin, text.length()));
            cuts.add(Math.min(span.end() - begin, text.length()));
        }
        int from = 0;
        for (int to : cuts.tailSet(0, false)) {
            Text run = new Text(text.substring(from, to));
            Span here = new Span(begin + from, begin + to);
            run.getStyleClass()
                    .add(
                            differing.stream().anyMatch(here::overlaps)
                                    ? "ledger-different"
                                    : "words");
            flow.getChildren().add(run);
            from = to;
        }
        flow.setAccessibleText(text);
        return flow;
    }
}
