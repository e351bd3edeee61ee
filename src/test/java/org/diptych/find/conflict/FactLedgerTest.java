package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.diptych.align.Aligned;
import org.diptych.find.TwoTexts;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;

final class FactLedgerTest {

    @Test
    void agreeing_conflicting_and_lonely_facts_stand_in_reading_order() {
        assertThat(
                        rows(
                                "The bridge over the harbour was closed on Friday at the cost of"
                                        + " $2.1 billion. It is 400 metres long and was built in 1931."
                                        + " A German firm built it.",
                                "The bridge over the harbour was closed on Friday at the cost of"
                                        + " US$2.4bn. It was built in 1931. A German firm built it"
                                        + " for 17 German masters."))
                .containsExactly(
                        "AGREEING DATE Friday | Friday",
                        "CONFLICTING NUMBER $2.1 billion | US$2.4bn",
                        "ALONE NUMBER 400 metres | ",
                        "AGREEING DATE 1931 | 1931",
                        "AGREEING NAME German | German + German",
                        "ALONE NUMBER  | 17");
    }

    @Test
    void a_fact_that_moved_agrees_with_itself() {
        assertThat(
                        rows(
                                "The bridge is 400 metres long, and ships pass under it at night."
                                        + " Nobody has painted it since the last war ended.",
                                "Ships pass under the bridge at night. Nobody has painted all"
                                        + " four hundred metres of it since the last war ended."))
                .containsExactly("AGREEING NUMBER 400 metres | four hundred metres");
    }

    @Test
    void articles_that_have_nothing_to_do_with_each_other_have_no_common_ledger() {
        assertThat(
                        rows(
                                "The bridge is 400 metres long, and ships pass under it at night.",
                                "Whoever bakes bread knows that 3 eggs have no place in the dough."))
                .isEmpty();
    }

    private static List<String> rows(String left, String right) {
        Aligned pair = TwoTexts.aligned(left, right);
        return FactLedger.of(pair, List.of()).stream()
                .map(e ->
                        e.standing()
                                + " "
                                + e.fact()
                                + " "
                                + at(pair, Side.LEFT, e)
                                + " | "
                                + at(pair, Side.RIGHT, e))
                .toList();
    }

    private static String at(Aligned pair, Side side, FactEntry entry) {
        return entry.at().on(side).stream()
                .map(pair.on(side)::at)
                .collect(Collectors.joining(" + "));
    }
}
