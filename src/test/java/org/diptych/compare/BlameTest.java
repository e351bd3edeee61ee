package org.diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.diptych.align.Aligned;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Conflict;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Garbled;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Severity;
import org.diptych.find.TwoTexts;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.junit.jupiter.api.Test;

class BlameTest {

    private static final Aligned PAIR =
            TwoTexts.aligned(
                    "Profits of the Danish shipping group rose by 12 per cent on Thursday.",
                    "Profits of the Danish shipping group fell by 21 per cent on Thursday.");

    private static List<Finding> found(int left, int right) {
        List<Finding> found =
                new ArrayList<>(Rules.all().stream().flatMap(r -> r.check(PAIR)).toList());
        for (int k = 0; k < left; k++) {
            found.add(garbled(Side.LEFT, k));
        }
        for (int k = 0; k < right; k++) {
            found.add(garbled(Side.RIGHT, k));
        }
        return found;
    }

    private static Finding garbled(Side side, int at) {
        Place place = new Place(side, new Span(at, at + 1));
        return new Garbled(
                new Mark(place, null, Severity.MINOR, 0.9, "garbled.spacing"),
                Garble.SPACING,
                null);
    }

    private static List<String> contradictions(List<Finding> findings) {
        return findings.stream()
                .filter(f ->
                        f instanceof Conflict
                                || (f instanceof Garbled g && g.how() == Garble.MEANING))
                .map(f ->
                        f.kind()
                                + " "
                                + f.mark().at().side()
                                + " "
                                + PAIR.on(f.mark().at().side()).at(f.mark().at().span()))
                .toList();
    }

    @Test
    void both_sides_are_marked_where_neither_is_to_blame() {
        assertThat(contradictions(Blame.laid(PAIR, found(0, 1))))
                .containsExactlyInAnyOrder(
                        "CONFLICT LEFT 12 per cent",
                        "CONFLICT RIGHT 21 per cent",
                        "CONFLICT LEFT rose",
                        "CONFLICT RIGHT fell");
    }

    @Test
    void a_side_full_of_garbles_has_garbled_the_meaning_and_numbers_stay_conflicts() {
        assertThat(contradictions(Blame.laid(PAIR, found(0, 9))))
                .containsExactlyInAnyOrder(
                        "CONFLICT LEFT 12 per cent",
                        "CONFLICT RIGHT 21 per cent",
                        "GARBLED RIGHT fell");
    }

    @Test
    void where_both_are_garbled_neither_is_to_blame() {
        assertThat(contradictions(Blame.laid(PAIR, found(3, 9)))).hasSize(4);
    }
}
