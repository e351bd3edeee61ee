package org.diptych.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.align.HandLink;
import org.diptych.compare.Comparison;
import org.diptych.compare.Settling;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Severity;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final Comparison COMPARISON = RandomReviews.comparison("parade-000-001", 3);

    private final Review review = Review.of(COMPARISON);
    private final Finding first = COMPARISON.findings().getFirst();
    private final Finding second = COMPARISON.findings().get(1);

    @Test
    void nothing_is_decided_at_first() {
        assertThat(review.findings())
                .isEqualTo(COMPARISON.findings())
                .allMatch(f -> review.on(f).equals(Decision.NONE));
    }

    @Test
    void a_verdict_and_a_note_belong_to_one_finding_and_leave_the_old_review_alone() {
        Review decided =
                review.withVerdict(first, Verdict.DISMISSED).withNote(first, "house style");
        assertThat(decided.on(first)).isEqualTo(new Decision(Verdict.DISMISSED, "house style"));
        assertThat(decided.on(second)).isEqualTo(Decision.NONE);
        assertThat(review.on(first)).isEqualTo(Decision.NONE);
    }

    @Test
    void what_is_taken_back_leaves_no_trace() {
        assertThat(
                        review.withVerdict(first, Verdict.ACCEPTED)
                                .withNote(first, "why")
                                .withNote(first, "")
                                .withVerdict(first, Verdict.OPEN))
                .isEqualTo(review);
    }

    @Test
    void a_finding_of_the_readers_own_stands_in_its_place_and_can_be_changed_and_taken_away() {
        Finding.Own own = own("not his words");
        Review with = review.with(own);
        assertThat(with.findings()).contains(own).isSortedAccordingTo(Settling.READING_ORDER);
        assertThat(with.on(own)).isEqualTo(new Decision(Verdict.ACCEPTED, "not his words"));
        assertThat(with.withNote(own, "hers").own()).containsExactly(own("hers"));
        assertThat(with.with(own("again")).own()).containsExactly(own("again"));
        assertThat(with.withVerdict(own, Verdict.ACCEPTED)).isEqualTo(with);
        assertThat(with.withVerdict(own, Verdict.DISMISSED)).isEqualTo(review);
    }

    @Test
    void the_last_word_on_two_paragraphs_counts() {
        HandLink together = new HandLink(List.of(0), List.of(1, 2), true);
        HandLink apart = new HandLink(List.of(0), List.of(1, 2), false);
        assertThat(review.with(together).with(apart).links()).containsExactly(apart);
        assertThat(review.with(together).without(together)).isEqualTo(review);
    }

    @Test
    void no_decision_is_lost_while_a_comparison_lacks_its_finding() {
        Review decided = review.withVerdict(first, Verdict.ACCEPTED);
        List<Finding> fewer = new ArrayList<>(COMPARISON.findings());
        fewer.remove(first);
        Comparison unfinished = new Comparison(COMPARISON.pair(), Optional.empty(), fewer);
        assertThat(decided.over(unfinished).findings()).doesNotContain(first);
        assertThat(decided.over(unfinished).over(COMPARISON)).isEqualTo(decided);
    }

    @Test
    void two_reviews_that_began_alike_are_joined_and_the_first_has_the_last_word() {
        HandLink link = new HandLink(List.of(0), List.of(1), true);
        Review one = review.withVerdict(first, Verdict.ACCEPTED).with(own("one"));
        Review other =
                review.withVerdict(first, Verdict.DISMISSED)
                        .withVerdict(second, Verdict.DISMISSED)
                        .with(own("other"))
                        .with(link);

        Review joined = one.joinedWith(other, review);

        assertThat(joined.on(first).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(joined.on(second).verdict()).isEqualTo(Verdict.DISMISSED);
        assertThat(joined.own()).containsExactly(own("one"));
        assertThat(joined.links()).containsExactly(link);
        assertThat(one.joinedWith(review, review)).isEqualTo(one);
        assertThat(review.joinedWith(one, review)).isEqualTo(one);
    }

    @Test
    void what_one_review_took_back_or_changed_since_the_other_does_not_bring_back() {
        HandLink link = new HandLink(List.of(0), List.of(1), true);
        Review began =
                review.withVerdict(first, Verdict.ACCEPTED)
                        .withVerdict(second, Verdict.ACCEPTED)
                        .with(own("theirs"))
                        .with(link);
        Review changed =
                began.withVerdict(first, Verdict.OPEN)
                        .withVerdict(second, Verdict.DISMISSED)
                        .without(own("theirs"))
                        .without(link);

        assertThat(began.joinedWith(changed, began)).isEqualTo(changed);
        assertThat(changed.joinedWith(began, began)).isEqualTo(changed);
    }

    @Test
    void what_was_decided_can_be_mirrored_and_mirrored_back() {
        Review decided =
                review.withVerdict(first, Verdict.ACCEPTED)
                        .with(own("not his words"))
                        .with(new HandLink(List.of(0), List.of(1, 2), true));

        Review mirrored = decided.mirrored();

        assertThat(mirrored.comparison().pair().articles())
                .isEqualTo(COMPARISON.pair().articles().mirrored());
        assertThat(mirrored.on(first.mirrored())).isEqualTo(decided.on(first));
        assertThat(mirrored.own().getFirst().mark().at().side()).isEqualTo(Side.LEFT);
        assertThat(mirrored.isDecidedAs(decided)).isFalse();
        assertThat(mirrored.mirrored()).isEqualTo(decided);
    }

    private static Finding.Own own(String remark) {
        return new Finding.Own(
                new Finding.Mark(
                        new Place(Side.RIGHT, new Span(3, 7)),
                        null,
                        Severity.MAJOR,
                        1,
                        Finding.Own.RULE),
                Kind.QUOTE,
                remark);
    }
}
