package org.diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Dropped;
import org.diptych.find.Finding.Gap;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Garbled;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Severity;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private static final Finding SHARE_THIS =
            new Garbled(mark(Side.LEFT, 0, 40, "garbled.boilerplate"), Garble.BOILERPLATE, null);

    @Test
    void what_is_not_the_article_s_is_not_missed() {
        assertThat(settled(SHARE_THIS, gap(Side.LEFT, 0, 45))).containsExactly(SHARE_THIS);
    }

    @Test
    void a_gap_that_merely_touches_it_is() {
        assertThat(settled(SHARE_THIS, gap(Side.LEFT, 0, 90))).hasSize(2);
        assertThat(settled(SHARE_THIS, gap(Side.RIGHT, 0, 45))).hasSize(2);
    }

    @Test
    void nor_is_it_missed_in_the_original() {
        assertThat(
                        Settling.settle(
                                List.of(SHARE_THIS, gap(Side.LEFT, 0, 45)), Optional.of(Side.LEFT)))
                .isEmpty();
    }

    @Test
    void what_a_copy_has_besides_it_added() {
        Finding clause = new Dropped(mark(Side.RIGHT, 3, 30, "dropped.clause"), Gap.CLAUSE);
        assertThat(Settling.settle(List.of(clause), Optional.of(Side.LEFT)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Dropped.class,
                        d -> {
                            assertThat(d.what()).isEqualTo(Gap.CLAUSE);
                            assertThat(d.isAdded()).isTrue();
                            assertThat(d.mark().severity()).isEqualTo(Severity.MAJOR);
                        });
        Finding and = new Dropped(mark(Side.RIGHT, 3, 6, "dropped.clause"), Gap.CLAUSE);
        assertThat(Settling.settle(List.of(and), Optional.of(Side.LEFT)))
                .singleElement()
                .satisfies(f -> assertThat(f.mark().severity()).isEqualTo(Severity.MINOR));
        assertThat(Settling.settle(List.of(clause), Optional.of(Side.RIGHT)))
                .containsExactly(clause);
        assertThat(Settling.settle(List.of(clause), Optional.empty())).containsExactly(clause);
    }

    @Test
    void a_claim_that_became_a_fact_is_told_once() {
        Finding claim =
                new Finding.Conflict(
                        mark(Side.LEFT, 12, 50, "conflict.polarity.hedge"), Finding.Fact.POLARITY);
        assertThat(settled(claim, gap(Side.LEFT, 0, 20))).containsExactly(claim);
        assertThat(settled(claim, gap(Side.LEFT, 0, 90))).hasSize(2);
        assertThat(settled(claim, gap(Side.LEFT, 30, 40))).hasSize(2);
        assertThat(settled(claim, gap(Side.RIGHT, 0, 20))).hasSize(2);
    }

    @Test
    void what_follows_where_a_text_breaks_off_is_told_once() {
        Finding brokenOff =
                new Garbled(
                        new Mark(
                                new Place(Side.RIGHT, new Span(70, 72)),
                                new Place(Side.LEFT, new Span(10, 60)),
                                Severity.CRITICAL,
                                0.9,
                                "garbled.truncated"),
                        Garble.TRUNCATED,
                        null);
        assertThat(settled(brokenOff, gap(Side.LEFT, 17, 60))).containsExactly(brokenOff);
        assertThat(settled(brokenOff, gap(Side.LEFT, 17, 160))).hasSize(2);
        assertThat(
                        Settling.settle(
                                List.of(brokenOff, gap(Side.LEFT, 17, 60)), Optional.of(Side.LEFT)))
                .containsExactly(brokenOff);
        assertThat(
                        Settling.settle(
                                List.of(brokenOff, gap(Side.LEFT, 17, 60)),
                                Optional.of(Side.RIGHT)))
                .containsExactly(
                        new Dropped(gap(Side.LEFT, 17, 60).mark(), Gap.SENTENCE)
                                .asAdded(Severity.MINOR));
    }

    @Test
    void what_was_altered_in_a_quotation_is_no_contradiction_beside_it() {
        Finding altered =
                new Finding.Misquoted(
                        new Mark(
                                new Place(Side.RIGHT, new Span(10, 60)),
                                new Place(Side.LEFT, new Span(110, 160)),
                                Severity.MAJOR,
                                0.9,
                                "quote.altered"),
                        Finding.Fault.ALTERED,
                        "Ann Lee");
        Finding within = conflict(new Span(20, 30), new Span(120, 130));
        Finding elsewhere = conflict(new Span(20, 30), new Span(220, 230));
        assertThat(settled(altered, within)).containsExactly(altered);
        assertThat(settled(altered, elsewhere)).contains(altered, elsewhere);
        Finding otherHalf =
                new Finding.Conflict(
                        new Mark(
                                new Place(Side.LEFT, new Span(120, 130)),
                                new Place(Side.RIGHT, new Span(20, 30)),
                                Severity.MAJOR,
                                0.95,
                                "conflict.number"),
                        Finding.Fact.NUMBER);
        assertThat(settled(altered, within, otherHalf)).containsExactly(altered);
    }

    private static Finding conflict(Span right, Span left) {
        return new Finding.Conflict(
                new Mark(
                        new Place(Side.RIGHT, right),
                        new Place(Side.LEFT, left),
                        Severity.MAJOR,
                        0.95,
                        "conflict.number"),
                Finding.Fact.NUMBER);
    }

    @Test
    void only_the_original_tells_what_was_made_up() {
        Finding madeUp =
                new Finding.Misquoted(
                        mark(Side.RIGHT, 10, 60, "quote.unsupported"),
                        Finding.Fault.FABRICATED,
                        "Ann Lee");
        assertThat(settled(madeUp)).isEmpty();
        assertThat(Settling.settle(List.of(madeUp), Optional.of(Side.LEFT)))
                .containsExactly(madeUp);
        assertThat(Settling.settle(List.of(madeUp), Optional.of(Side.RIGHT))).isEmpty();
    }

    private static List<Finding> settled(Finding... found) {
        return Settling.settle(List.of(found), Optional.empty());
    }

    private static Finding gap(Side side, int start, int end) {
        return new Dropped(mark(side, start, end, "dropped.sentence"), Gap.SENTENCE);
    }

    private static Mark mark(Side side, int start, int end, String rule) {
        return new Mark(new Place(side, new Span(start, end)), null, Severity.MINOR, 0.8, rule);
    }
}
