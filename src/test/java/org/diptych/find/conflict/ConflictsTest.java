package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.find.Finding;
import org.diptych.find.Rule;
import org.diptych.find.TwoTexts;
import org.junit.jupiter.api.Test;

final class ConflictsTest {

    private static final String STORY =
            """
            The Danish shipping group will close its office in Lisbon on Thursday, its chairman said.

            Around 280 jobs will go, and the group has not asked the government for help.

            Its president told reporters that profits rose by 12 per cent between May 2017 and August 2021.

            A first ship, bought from a rival, will sail north on 12 September with a crew of eleven.
            """;

    private static List<String> marked(String copy) {
        return TwoTexts.marked(TwoTexts.aligned(STORY, copy), Conflicts.rules());
    }

    @Test
    void stay_silent_on_the_same_text() {
        assertThat(marked(STORY)).isEmpty();
    }

    @Test
    void stay_silent_on_other_dress() {
        String copy =
                STORY.replace("The Danish shipping group", "The shipping group from Denmark")
                        .replace("12 per cent", "twelve percent")
                        .replace("on 12 September", "on September 12th")
                        .replace("eleven", "11")
                        .replace("has not asked", "hasn't asked");
        assertThat(marked(copy)).isEmpty();
    }

    @Test
    void stay_silent_on_another_order() {
        String copy =
                STORY.replace(
                        "between May 2017 and August 2021", "from August 2021 back to May 2017");
        assertThat(marked(copy)).isEmpty();
    }

    @Test
    void mark_numbers_on_both_sides() {
        assertThat(marked(STORY.replace("280 jobs", "820 jobs")))
                .containsExactlyInAnyOrder("conflict.number LEFT 280", "conflict.number RIGHT 820");
    }

    @Test
    void mark_dates_and_weekdays() {
        assertThat(marked(STORY.replace("12 September", "21 September")))
                .containsExactlyInAnyOrder(
                        "conflict.date LEFT 12 September", "conflict.date RIGHT 21 September");
        assertThat(marked(STORY.replace("Thursday", "Tuesday")))
                .containsExactlyInAnyOrder(
                        "conflict.date LEFT Thursday", "conflict.date RIGHT Tuesday");
        assertThat(marked(STORY.replace("August 2021", "August 2022")))
                .containsExactlyInAnyOrder(
                        "conflict.date LEFT August 2021", "conflict.date RIGHT August 2022");
    }

    @Test
    void mark_nationalities() {
        assertThat(marked(STORY.replace("Danish", "Swedish")))
                .containsExactlyInAnyOrder(
                        "conflict.name LEFT Danish", "conflict.name RIGHT Swedish");
    }

    @Test
    void mark_places() {
        assertThat(marked(STORY.replace("Lisbon", "Madrid")))
                .containsExactlyInAnyOrder(
                        "conflict.place LEFT Lisbon", "conflict.place RIGHT Madrid");
        assertThat(marked(STORY.replace("sail north", "sail south")))
                .containsExactlyInAnyOrder(
                        "conflict.place LEFT north", "conflict.place RIGHT south");
    }

    @Test
    void stay_silent_on_spellings_of_a_place() {
        assertThat(marked(STORY.replace("Lisbon", "Lisboa"))).isEmpty();
    }

    @Test
    void mark_offices() {
        assertThat(marked(STORY.replace("Its president", "Its governor")))
                .containsExactlyInAnyOrder(
                        "conflict.title LEFT president", "conflict.title RIGHT governor");
    }

    @Test
    void mark_the_contrary() {
        assertThat(marked(STORY.replace("profits rose", "profits fell")))
                .containsExactlyInAnyOrder(
                        "conflict.polarity LEFT rose", "conflict.polarity RIGHT fell");
    }

    @Test
    void mark_a_lost_not() {
        assertThat(marked(STORY.replace("has not asked", "has asked")))
                .containsExactlyInAnyOrder(
                        "conflict.polarity LEFT not asked", "conflict.polarity RIGHT asked");
    }

    @Test
    void stay_silent_on_another_way_to_deny() {
        assertThat(marked(STORY.replace("has not asked", "has nowhere asked"))).isEmpty();
        assertThat(marked(STORY.replace("has not asked", "refused to ask"))).isEmpty();
    }

    @Test
    void mark_facts_that_word_links_lay_beside_each_other() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.linked(
                                        "Little else is known of the film, a Chilean work that"
                                                + " brought the town of Arica fame at last.",
                                        "Of the film little else is known: fame came at last to"
                                                + " the town of Tacna through this Peruvian work.",
                                        "Chilean=Peruvian",
                                        "Arica=Tacna"),
                                Conflicts.rules()))
                .containsExactlyInAnyOrder(
                        "conflict.name LEFT Chilean",
                        "conflict.name RIGHT Peruvian",
                        "conflict.place LEFT Arica",
                        "conflict.place RIGHT Tacna");
    }

    @Test
    void stay_silent_where_contrary_prepositions_or_spellings_stand_for_each_other() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.linked(
                                        "Rain fell on Trincomalee before the boats left the town.",
                                        "The boats left the town after the rain on Trinquemalay.",
                                        "before=after",
                                        "Trincomalee=Trinquemalay"),
                                Conflicts.rules()))
                .isEmpty();
    }

    @Test
    void do_not_take_an_age_for_a_time_or_a_range_for_a_sum() {
        String story = STORY + "\nIt went on for between one and three years with a boy aged 13.";
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        story,
                                        story.replace("one and three", "one to three")
                                                .replace("boy aged 13", "13-year-old boy")),
                                Conflicts.rules()))
                .isEmpty();
    }

    @Test
    void mark_a_verb_that_is_denied_on_one_side_in_another_form() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.linked(
                                        "On Monday the price of crude oil fell by 26 cents in"
                                                + " London.",
                                        "The price of crude oil in London did not fall by 26 cents"
                                                + " on Monday.",
                                        "fell=fall"),
                                Conflicts.rules()))
                .containsExactlyInAnyOrder(
                        "conflict.polarity LEFT fell", "conflict.polarity RIGHT not fall");
    }

    @Test
    void stay_silent_where_a_contrary_is_denied() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.linked(
                                        "The talks in the old town have not succeeded this week.",
                                        "This week the talks in the old town have failed.",
                                        "succeeded=failed"),
                                Conflicts.rules()))
                .isEmpty();
    }

    @Test
    void mark_two_new_names_in_one_place() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        "The agency reports that Grigory Karasin believes in the"
                                                + " growth of the harbour.",
                                        "As the agency reports, Tobias Lindqvist believes in the"
                                                + " growth of the harbour."),
                                Conflicts.rules()))
                .containsExactlyInAnyOrder(
                        "conflict.name LEFT Grigory Karasin",
                        "conflict.name RIGHT Tobias Lindqvist");
    }

    @Test
    void mark_contraries_that_only_a_dictionary_knows() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        STORY.replace("first ship", "military ship"),
                                        STORY.replace("first ship", "civilian ship")),
                                Conflicts.rules()))
                .containsExactlyInAnyOrder(
                        "conflict.polarity LEFT military", "conflict.polarity RIGHT civilian");
    }

    @Test
    void stay_silent_on_contraries_of_which_one_is_denied_or_both_stand_elsewhere() {
        String story = STORY.replace("first ship", "ship that is private");
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        story, story.replace("is private", "is not public")),
                                Conflicts.rules()))
                .isEmpty();
        String both = STORY.replace("first ship", "private ship on a public quay");
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        both,
                                        both.replace(
                                                "private ship on a public quay",
                                                "ship, private, on a quay that is public")),
                                Conflicts.rules()))
                .isEmpty();
    }

    @Test
    void mark_what_is_denied_in_other_words() {
        assertThat(marked(STORY.replace("profits rose", "profits did not grow")))
                .containsExactlyInAnyOrder(
                        "conflict.polarity LEFT rose", "conflict.polarity RIGHT not grow");
        String owner = STORY.replace("A first ship, bought", "A first ship with an owner, bought");
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        owner.replace("with an owner", "has an owner"),
                                        owner.replace("with an owner", "has no owner")),
                                Conflicts.rules()))
                .containsExactlyInAnyOrder(
                        "conflict.polarity LEFT owner", "conflict.polarity RIGHT no owner");
    }

    @Test
    void stay_silent_where_a_not_is_taken_back() {
        String story = STORY.replace("will go", "will not end until May");
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        story, story.replace("will not end until", "will end in")),
                                Conflicts.rules()))
                .isEmpty();
    }

    @Test
    void stay_silent_where_another_language_denies_twice() {
        assertThat(
                        marked(
                                STORY.replace(
                                        "has not asked the government",
                                        "has asked neither the government")))
                .isEmpty();
    }

    @Test
    void mark_two_nationalities_that_are_given_to_one_name() {
        String story = STORY + "\nThe Austrian firm Alpenquell will mend the quay in March.\n";
        String copy =
                STORY + "\nIn March the quay will be mended by Alpenquell, a Swiss company.\n";
        assertThat(TwoTexts.marked(TwoTexts.aligned(story, copy), Conflicts.rules()))
                .contains("conflict.name LEFT Austrian", "conflict.name RIGHT Swiss");
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(story, copy.replace("Swiss", "Austrian")),
                                Conflicts.rules()))
                .isEmpty();
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(story, copy.replace("Swiss", "European")),
                                Conflicts.rules()))
                .isEmpty();
    }

    @Test
    void mark_names_that_were_put_in_each_others_place() {
        String story =
                STORY + "\nOn Sunday Wrexby beat Colwyn, and the Colwyn goalkeeper was in tears.\n";
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        story, story.replace("the Colwyn goal", "the Wrexby goal")),
                                Conflicts.rules()))
                .contains("conflict.name LEFT Colwyn", "conflict.name RIGHT Wrexby");
    }

    @Test
    void stay_silent_on_a_date_that_the_other_side_tells_a_sentence_later() {
        String story =
                STORY
                        + "\nThe mayor wants June 3 to become a day of boats every year, a proposal that"
                        + " goes to a council vote on July 14.\n";
        String copy =
                STORY
                        + "\nThe mayor has proposed a day of boats every year on June 3. The council will"
                        + " vote on it at its meeting on July 14.\n";
        assertThat(TwoTexts.marked(TwoTexts.aligned(story, copy), Conflicts.rules())).isEmpty();
    }

    @Test
    void mark_bounds_that_are_opposed() {
        String story = STORY.replace("Around 280 jobs", "More than 280 jobs");
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(story, story.replace("More than", "Fewer than")),
                                Conflicts.rules()))
                .contains(
                        "conflict.polarity LEFT More than 280",
                        "conflict.polarity RIGHT Fewer than 280");
    }

    @Test
    void mark_a_number_only_where_its_bound_does_not_hold() {
        assertThat(marked(STORY.replace("Around 280", "More than 270"))).isEmpty();
        assertThat(marked(STORY.replace("Around 280", "More than 300")))
                .containsExactlyInAnyOrder("conflict.number LEFT 280", "conflict.number RIGHT 300");
    }

    private static final List<Rule> PRONOUNS = List.of(new Pronouns());

    private static final String HER =
            "The keeper lost her way on the old bridge in the dark of that night.";

    @Test
    void mark_a_man_who_is_a_woman_over_there_on_both_sides() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.linked(HER, HER.replace("her", "his"), "her=his"),
                                PRONOUNS))
                .containsExactlyInAnyOrder(
                        "conflict.name.pronoun LEFT her", "conflict.name.pronoun RIGHT his");
    }

    @Test
    void mark_a_pronoun_on_the_side_that_contradicts_itself() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        HER + " Then she went home, and she slept.",
                                        HER + " Then she went home, and he slept."),
                                PRONOUNS))
                .containsExactly("conflict.name.pronoun RIGHT he");
        String woman = HER.replace("The keeper", "The woman");
        assertThat(TwoTexts.marked(TwoTexts.aligned(woman, woman.replace("her", "his")), PRONOUNS))
                .containsExactly("conflict.name.pronoun RIGHT his");
        assertThat(
                        new Pronouns()
                                .check(TwoTexts.aligned(woman, woman.replace("her", "his")))
                                .toList())
                .allMatch(Finding.Garbled.class::isInstance);
    }

    @Test
    void leave_pronouns_alone_where_both_sides_speak_of_both_sexes() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.linked(
                                        HER.replace("dark", "dark with him"),
                                        HER.replace("her", "his").replace("dark", "dark with her"),
                                        "her=his"),
                                PRONOUNS))
                .isEmpty();
    }
}
