package org.diptych.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import org.diptych.align.WordLink;
import org.diptych.find.Finding;
import org.diptych.find.Halves;
import org.diptych.review.Review;
import org.diptych.review.Verdict;
import org.diptych.text.Folding;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// What lies open, and where the reader is in it: the model that all parts of the window look at. Only
/// touched on the window's thread.
final class Reading {

    private final ObjectProperty<OpenPair> open = new SimpleObjectProperty<>(OpenPair.EMPTY);
    private final ObjectProperty<Optional<Side>> original =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<@Nullable Spread> spread = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Finding> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Finding> pointed = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Review> review = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable WordLink> word = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Passage> passage = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Passage> picked = new SimpleObjectProperty<>();
    private final ObjectProperty<Book> book = new SimpleObjectProperty<>(Book.CLOSED);
    private final Sifting sifting = new Sifting();
    private final Search search = new Search(spread);
    private final ObservableList<Finding> all = FXCollections.observableArrayList();
    private final FilteredList<Finding> shown = new FilteredList<>(all);
    private final Steps steps = new Steps(all, shown, selected, sifting.order());
    private final SortedList<Finding> listed = new SortedList<>(steps.told());
    private final BooleanProperty joined = new SimpleBooleanProperty(true);
    private final BooleanProperty differences = new SimpleBooleanProperty();
    private final BooleanProperty isUnderWay = new SimpleBooleanProperty();
    private final BooleanProperty isHalfDone = new SimpleBooleanProperty();

    /// Which ledger lies below the articles.
    enum Book {
        CLOSED,
        QUOTES,
        FACTS
    }

    Reading() {
        selected.addListener((_, _, now) -> {
            if (now != null) {
                passage.set(null);
            }
        });
        shown.predicateProperty()
                .bind(
                        Bindings.createObjectBinding(
                                () -> sifting.predicate(this::said, this::verdict),
                                sifting.all(review)));
        review.addListener((_, _, now) -> {
            Spread pair = spread.get();
            if (pair != null && now != null && pair.comparison().equals(now.comparison())) {
                fill();
            }
        });
        listed.comparatorProperty().bind(sifting.order().map(Sifting::comparator));
        steps.follow(listed);
    }

    /// Takes what was opened or compared. Where the reader was is kept, if it is still there.
    ///
    /// @param decided what was decided on it by now; null while there are not two articles
    void show(Comparing.Outcome outcome, @Nullable Review decided) {
        Finding before = selected.get();
        Spread last = spread.get();
        Spread next = outcome.spread();
        boolean isSame =
                last != null
                        && next != null
                        && last.comparison().isOf(next.comparison().pair().articles());
        if (!isSame) {
            // No part of the window may look up the findings of one pair in the text of another.
            selected.set(null);
        }
        pointed.set(null);
        word.set(null);
        passage.set(null);
        all.clear();
        review.set(decided);
        open.set(outcome.open());
        original.set(outcome.original());
        spread.set(next);
        fill();
        // Of two articles that changed places, the same in its other place.
        Finding now =
                before != null
                                && last != null
                                && next != null
                                && !isSame
                                && next.comparison()
                                        .isOf(last.comparison().pair().articles().mirrored())
                        ? before.mirrored()
                        : before;
        selected.set(now != null && all.contains(now) ? now : null);
    }

    /// Diptych's findings and the reader's own.
    private void fill() {
        Spread pair = spread.get();
        Review now = review.get();
        List<Finding> findings =
                pair == null || now == null
                        ? List.of()
                        : now.own().isEmpty()
                                ? pair.findings()
                                : Spread.ordered(now.findings(), pair.rows());
        if (!findings.equals(all)) {
            all.setAll(findings);
        }
    }

    ObjectProperty<OpenPair> open() {
        return open;
    }

    /// The side that is named the original, if either is.
    ObjectProperty<Optional<Side>> original() {
        return original;
    }

    /// The pair on the screen; null while there are not two articles.
    ObjectProperty<@Nullable Spread> spread() {
        return spread;
    }

    ObjectProperty<@Nullable Finding> selected() {
        return selected;
    }

    /// The finding under the pointer.
    ObjectProperty<@Nullable Finding> pointed() {
        return pointed;
    }

    /// What was decided on the pair; null while there are not two articles.
    ObjectProperty<@Nullable Review> review() {
        return review;
    }

    Verdict verdict(Finding finding) {
        Review now = review.get();
        return now == null ? Verdict.OPEN : now.on(finding).verdict();
    }

    /// What the reader noted on a finding; empty if nothing.
    String note(Finding finding) {
        Review now = review.get();
        return now == null ? "" : now.on(finding).note();
    }

    /// How many findings the filters keep back, those aside that the reader has dismissed.
    int hidden() {
        boolean isDismissedShown = sifting.verdicts().contains(Verdict.DISMISSED);
        List<Finding> wanted =
                all.stream()
                        .filter(f -> isDismissedShown || verdict(f) != Verdict.DISMISSED)
                        .toList();
        return Halves.once(wanted).size() - steps.told().size();
    }

    /// Words without a finding that the reader asked to see; null if none.
    ObjectProperty<@Nullable Passage> passage() {
        return passage;
    }

    /// The paragraph that the reader has picked to be paired by hand.
    ObjectProperty<@Nullable Passage> picked() {
        return picked;
    }

    ObjectProperty<Book> book() {
        return book;
    }

    /// The word under the pointer and the one that answers it.
    ObjectProperty<@Nullable WordLink> word() {
        return word;
    }

    /// What the reader wants to see of it.
    Sifting sifting() {
        return sifting;
    }

    /// What the reader is looking for.
    Search search() {
        return search;
    }

    /// All findings, whether they pass the filters or not.
    ObservableList<Finding> all() {
        return all;
    }

    /// The findings that pass the filters, in reading order.
    ObservableList<Finding> shown() {
        return shown;
    }

    /// What the reader is told of them, and the way through it.
    Steps steps() {
        return steps;
    }

    /// What is told, in the order of the list.
    ObservableList<Finding> listed() {
        return listed;
    }

    /// Whether the words are marked that differ.
    BooleanProperty differences() {
        return differences;
    }

    /// Whether more may still be found.
    BooleanProperty isUnderWay() {
        return isUnderWay;
    }

    /// Whether the comparison was stopped before all was found.
    BooleanProperty isHalfDone() {
        return isHalfDone;
    }

    /// Whether scrolling one article scrolls the other.
    BooleanProperty joined() {
        return joined;
    }

    /// Runs whenever other findings pass the filters.
    void onShown(Runnable listener) {
        shown.addListener((ListChangeListener<Finding>) _ -> listener.run());
    }

    /// The shortest shown finding on a character; null if there is none.
    @Nullable Finding findingAt(Side side, int offset) {
        return shown.stream()
                .filter(f -> f.mark().at().side() == side)
                .filter(f -> f.mark().at().span().covers(new Span(offset, offset + 1)))
                .min(Comparator.comparingInt(f -> f.mark().at().span().length()))
                .orElse(null);
    }

    private String said(Finding finding) {
        Spread current = spread.get();
        return current == null
                ? ""
                : current.said()
                        .getOrDefault(
                                finding,
                                Folding.fold(
                                        current.comparison()
                                                .pair()
                                                .on(finding.mark().at().side())
                                                .at(finding.mark().at().span())));
    }
}
