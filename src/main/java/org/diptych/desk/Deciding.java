package org.diptych.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diptych.align.HandLink;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Own;
import org.diptych.find.Finding.Severity;
import org.diptych.review.Review;
import org.diptych.review.Verdict;
import org.diptych.text.Place;
import org.jspecify.annotations.Nullable;

/// What the reader decides. Every step can be undone, and done again, back to the opening of the pair.
final class Deciding {

    private final Reading reading;
    private final ObjectProperty<@Nullable Review> review;
    private final Deque<Review> done = new ArrayDeque<>();
    private final Deque<Review> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Step> lastStep = new ReadOnlyObjectWrapper<>();
    private Consumer<Review> onRepaired = _ -> {};
    private boolean isStepping;

    Deciding(Reading reading) {
        this.reading = reading;
        this.review = reading.review();
        review.addListener((_, before, now) -> {
            if (!isStepping && !isSame(before, now)) {
                done.clear();
                undone.clear();
                lastStep.set(null);
                said();
            }
        });
        reading.selected()
                .addListener((_, _, _) -> {
                    if (!isStepping) {
                        lastStep.set(null);
                    }
                });
    }

    /// A step back, or forth again.
    ///
    /// @param what what was decided there
    record Step(boolean isBack, Decided what) {}

    /// The last step back or forth; null if the reader has gone on since.
    ReadOnlyObjectProperty<@Nullable Step> lastStep() {
        return lastStep.getReadOnlyProperty();
    }

    /// Whether a review that arrived is the one before, over a comparison that got further. Steps that lead back past
    /// the arrival of another would put the old one in its place.
    private static boolean isSame(@Nullable Review before, @Nullable Review now) {
        return before != null
                && now != null
                && before.comparison().isOf(now.comparison().pair().articles())
                && before.isDecidedAs(now);
    }

    /// What happens when paragraphs were paired or parted: the articles must be compared anew.
    void onRepaired(Consumer<Review> action) {
        onRepaired = action;
    }

    ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /// Gives the selected finding a verdict, or takes it back if it has that one.
    void decide(Verdict verdict) {
        Finding finding = reading.selected().get();
        Review now = review.get();
        if (finding != null && now != null) {
            Verdict next = now.on(finding).verdict() == verdict ? Verdict.OPEN : verdict;
            change(r -> decided(r, finding, finding instanceof Own ? verdict : next));
        }
    }

    /// The same, and goes on to the next finding.
    void decideAndGoOn(Verdict verdict) {
        Finding finding = reading.selected().get();
        if (finding == null) {
            reading.steps().next();
            return;
        }
        Finding next = reading.steps().following();
        change(r -> decided(r, finding, verdict));
        if (next != null) {
            reading.selected().set(next);
        }
    }

    /// What the two articles say against each other is marked on both sides: a verdict or a note on either half is one
    /// on the other.
    private static Review decided(Review review, Finding finding, Verdict verdict) {
        return onBothHalves(review, finding, (r, half) -> r.withVerdict(half, verdict));
    }

    private static Review onBothHalves(
            Review review, Finding finding, BiFunction<Review, Finding, Review> change) {
        Review changed = change.apply(review, finding);
        for (Finding half : review.comparison().findings()) {
            if (finding.isOtherHalfOf(half)) {
                changed = change.apply(changed, half);
            }
        }
        return changed;
    }

    void note(Finding finding, String note) {
        Review now = review.get();
        if (now != null && !now.on(finding).note().equals(note)) {
            change(r -> onBothHalves(r, finding, (to, half) -> to.withNote(half, note)));
        }
    }

    /// Marks words that no rule has marked.
    void mark(Place words, Kind kind) {
        Own own = new Own(new Mark(words, null, Severity.MAJOR, 1, Own.RULE), kind, "");
        change(r -> r.with(own));
        reading.selected().set(own);
    }

    /// Says that paragraphs answer each other, or do not.
    void link(HandLink link) {
        change(r -> r.with(link));
    }

    void undo() {
        step(done, undone, true);
    }

    void redo() {
        step(undone, done, false);
    }

    private void step(Deque<Review> from, Deque<Review> to, boolean isBack) {
        Review now = review.get();
        if (now != null && !from.isEmpty()) {
            to.push(now);
            Review next = from.pop().over(now.comparison());
            set(now, next);
            Decided.between(isBack ? next : now, isBack ? now : next)
                    .ifPresent(what -> select(what, next, isBack));
        }
    }

    /// Selects what a step was about, that the reader sees what it did.
    private void select(Decided what, Review next, boolean isBack) {
        isStepping = true;
        try {
            reading.selected().set(what.in(next));
        } finally {
            isStepping = false;
        }
        lastStep.set(new Step(isBack, what));
    }

    private void change(UnaryOperator<Review> how) {
        Review now = review.get();
        if (now != null) {
            Review next = how.apply(now);
            if (!next.equals(now)) {
                done.push(now);
                undone.clear();
                lastStep.set(null);
                set(now, next);
            }
        }
    }

    private void set(Review before, Review next) {
        isStepping = true;
        try {
            review.set(next);
        } finally {
            isStepping = false;
        }
        followOwn(next);
        said();
        List<HandLink> links = next.links();
        if (!links.equals(before.links())) {
            onRepaired.accept(next);
        }
    }

    /// A mark of the reader's own that has another remark now is still the selected one; one that was taken away
    /// can't be.
    private void followOwn(Review next) {
        if (reading.selected().get() instanceof Own own && !next.own().contains(own)) {
            reading.selected()
                    .set(
                            next.own().stream()
                                    .filter(o ->
                                            o.mark().equals(own.mark()) && o.kind() == own.kind())
                                    .findFirst()
                                    .orElse(null));
        }
    }

    private void said() {
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
    }
}
