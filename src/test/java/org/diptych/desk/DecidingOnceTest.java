package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.diptych.compare.Comparer;
import org.diptych.compare.Comparison;
import org.diptych.compare.Progress;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Halves;
import org.diptych.load.LoadFailure;
import org.diptych.load.file.Sample;
import org.diptych.review.Decision;
import org.diptych.review.Review;
import org.diptych.review.Verdict;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;

/// What two articles say against each other is marked on both sides, and is one thing to decide.
class DecidingOnceTest {

    private final Comparison comparison;
    private final Reading reading = new Reading();
    private final Deciding deciding = new Deciding(reading);

    DecidingOnceTest() throws LoadFailure {
        comparison = Comparer.lexical().compare(Sample.pair(), Optional.empty(), Progress.UNHEARD);
        reading.spread().set(Spread.of(comparison, new Words(Locale.ENGLISH), Planted.WORDING));
        reading.review().set(Review.of(comparison));
    }

    @Test
    void every_conflict_has_its_other_half() {
        assertThat(of(Kind.CONFLICT))
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(of(Kind.CONFLICT).stream().filter(one::isOtherHalfOf))
                                .singleElement()
                                .satisfies(half ->
                                        assertThat(half.mark().at())
                                                .isEqualTo(one.mark().counterpart())));
    }

    @Test
    void a_verdict_or_a_note_on_either_half_is_one_on_both_and_one_step() {
        Finding one = of(Kind.CONFLICT).getFirst();
        Finding half =
                of(Kind.CONFLICT).stream().filter(one::isOtherHalfOf).findFirst().orElseThrow();
        deciding.note(half, "whose?");
        reading.selected().set(half);
        deciding.decide(Verdict.DISMISSED);
        assertThat(review().on(one)).isEqualTo(new Decision(Verdict.DISMISSED, "whose?"));
        assertThat(review().on(half)).isEqualTo(new Decision(Verdict.DISMISSED, "whose?"));
        assertThat(review().decisions()).hasSize(2);

        deciding.undo();
        assertThat(review().on(one)).isEqualTo(new Decision(Verdict.OPEN, "whose?"));
        assertThat(review().on(half)).isEqualTo(new Decision(Verdict.OPEN, "whose?"));
        deciding.undo();
        assertThat(review().decisions()).isEmpty();
        deciding.redo();
        deciding.redo();
        reading.selected().set(one);
        deciding.decide(Verdict.DISMISSED);
        assertThat(review().on(half)).isEqualTo(new Decision(Verdict.OPEN, "whose?"));
    }

    @Test
    void a_verdict_on_garbled_wording_is_for_that_wording() {
        Finding garbled = of(Kind.GARBLED).getFirst();
        reading.selected().set(garbled);
        deciding.decide(Verdict.ACCEPTED);
        assertThat(review().decisions()).hasSize(1);
    }

    @Test
    void a_contradiction_is_one_step_and_one_row_whichever_half_is_looked_at() {
        List<Finding> walked = new ArrayList<>();
        while (reading.steps().hasNext().get()) {
            reading.steps().next();
            walked.add(reading.selected().get());
        }
        assertThat(walked)
                .isEqualTo(Halves.once(reading.shown()))
                .hasSizeLessThan(reading.shown().size());
        assertThat(reading.listed()).containsExactlyInAnyOrderElementsOf(walked);

        Finding right = right();
        reading.selected().set(right);
        int row = reading.steps().selectedIn(reading.steps().told());
        assertThat(reading.steps().told().get(row).isOtherHalfOf(right)).isTrue();
        reading.steps().previous();
        assertThat(reading.selected().get()).isEqualTo(reading.steps().told().get(row - 1));
    }

    @Test
    void a_half_is_told_where_the_other_is_kept_back() {
        Finding right = right();
        Finding left = of(Kind.CONFLICT).stream().filter(right::isOtherHalfOf).findFirst().get();
        assertThat(reading.steps().told()).contains(left).doesNotContain(right);
        reading.review().set(review().withVerdict(left, Verdict.DISMISSED));
        assertThat(reading.steps().told()).contains(right).doesNotContain(left);
        assertThat(reading.hidden()).isZero();
        reading.review().set(review().withVerdict(right, Verdict.DISMISSED));
        assertThat(reading.steps().told()).doesNotContain(left, right);
        assertThat(reading.hidden()).isZero();
    }

    private Finding right() {
        return of(Kind.CONFLICT).stream()
                .filter(f -> f.mark().at().side() == Side.RIGHT)
                .toList()
                .getLast();
    }

    private List<Finding> of(Kind kind) {
        return comparison.findings().stream().filter(f -> f.kind() == kind).toList();
    }

    private Review review() {
        return Objects.requireNonNull(reading.review().get());
    }
}
