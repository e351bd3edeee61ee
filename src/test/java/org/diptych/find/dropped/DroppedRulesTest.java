package org.diptych.find.dropped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.find.Example;
import org.diptych.find.TwoTexts;
import org.junit.jupiter.api.Test;

class DroppedRulesTest {

    private static final String ORIGINAL =
            "The council voted for the tram on Monday night. The line will run from the station to the docks."
                    + " It should carry nine thousand passengers a day. The mayor thanked her officers.";

    @Test
    void a_sentence_without_an_answer_is_marked() {
        Example.of(
                        "The council voted for the tram on Monday night. The line will run from the station to"
                                + " the docks. ⟦Two swans were seen on the roof of the library.⟧ It should"
                                + " carry nine thousand passengers a day. The mayor thanked her officers.",
                        ORIGINAL)
                .under(Unanswered.sentences());
    }

    @Test
    void a_sentence_that_was_merged_into_its_neighbour_is_not() {
        Example.of(
                        "The council voted for the tram on Monday night. The line will run from the station to"
                                + " the docks and should carry nine thousand passengers a day. The mayor"
                                + " thanked her officers.",
                        ORIGINAL)
                .under(Unanswered.sentences());
    }

    @Test
    void nothing_is_dropped_between_unrelated_articles() {
        Example.of("Moss grows on the roof.", ORIGINAL).under(Unanswered.sentences());
    }

    @Test
    void a_heading_without_an_answer_is_marked_and_a_reworded_one_is_not() {
        Example.of("⟦A long night⟧\n" + ORIGINAL, ORIGINAL).under(Unanswered.headings());
        Example.of("A long night\n" + ORIGINAL, "Late vote\n" + ORIGINAL)
                .under(Unanswered.headings());
    }

    @Test
    void an_aside_in_brackets_is_marked_if_it_says_something_new() {
        Example.of(
                        "Trade reached a record of $250 billion ⟦(190 billion euros)⟧ in the year 2024.",
                        "Trade reached a record of $250 billion in the year 2024.")
                .under(new UnansweredAside());
        Example.of(
                        "The North Atlantic Treaty Organisation (NATO) met in Brussels on Monday.",
                        "The North Atlantic Treaty Organisation met in Brussels on Monday.")
                .under(new UnansweredAside());
    }

    @Test
    void an_aside_that_the_answer_has_in_other_dress_is_not_marked() {
        Example.of(
                        "The company paid a lot of money for it ($134 million) in the year 2024.",
                        "The company paid a lot of money for it ($134m) in the year 2024.")
                .under(new UnansweredAside());
    }

    @Test
    void a_clause_that_the_answer_has_not_is_marked() {
        assertThat(
                        clauses(
                                "The firm opened a second yard in Leith, because two tenders came in far"
                                        + " above the estimate.",
                                "A second yard was opened by the company in Leith."))
                .containsExactly(
                        "dropped.clause LEFT because two tenders came in far above the estimate");
    }

    @Test
    void a_clause_that_other_words_stand_for_is_not() {
        assertThat(
                        clauses(
                                "The firm opened a second yard in Leith, because two tenders came in far"
                                        + " above the estimate.",
                                "A second yard was opened by the company in Leith, since both offers had"
                                        + " cost more than planned."))
                .isEmpty();
    }

    @Test
    void a_clause_that_moved_is_not() {
        String clause = "because two tenders came in far above the estimate";
        assertThat(
                        clauses(
                                "The firm opened a second yard in Leith, " + clause + ".",
                                "A second yard was opened by the company in Leith. That happened "
                                        + clause
                                        + " of the city."))
                .isEmpty();
    }

    @Test
    void without_word_links_no_clause_is_judged() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        ORIGINAL.replace(
                                                "docks.", "docks, which nobody in the town likes."),
                                        ORIGINAL),
                                List.of(UnansweredPart.clauses())))
                .isEmpty();
    }

    private static List<String> clauses(String left, String right) {
        return TwoTexts.marked(
                TwoTexts.linked(ORIGINAL + " " + left, ORIGINAL + " " + right, "firm=company"),
                List.of(UnansweredPart.clauses(), UnansweredPart.sentences()));
    }
}
