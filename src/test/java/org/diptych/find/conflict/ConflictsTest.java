package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.find.Finding;
import org.diptych.find.Rule;
import org.diptych.find.TwoTexts;
import org.diptych.find.polarity.Antonyms;
import org.diptych.find.polarity.Denials;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void read_a_half_of_a_round_number_as_one_number() {
        String half = STORY.replace("Around 280 jobs", "Half a million jobs");
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(half, half.replace("Half a million", "500,000")),
                                Conflicts.rules()))
                .isEmpty();
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(half, half.replace("Half a million", "50,000")),
                                Conflicts.rules()))
                .containsExactlyInAnyOrder(
                        "conflict.number LEFT Half a million", "conflict.number RIGHT 50,000");
    }

    @Test
    void what_is_quoted_letter_for_letter_contradicts_nothing() {
        assertThat(
                        marked(
                                "“I put my hand on the wall and it was wet,” Ann Lee said. “In all my years that wall has"
                                        + " never been wet.”",
                                "“I put my hand on the wall and it was wet,” said Ann Lee, who has worked on that wall for"
                                        + " years."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The yard was built in the 1960s by a Dane. | The yard was built in the 1970s by a Dane. | 1960s
                    She finished third in the race. | She finished fourth in the race. | third
                    Sales rose in the first half of it. | Sales rose in the second half of it. | first
                    About half of the residents signed. | About a third of the residents signed. | half
                    One in five residents had signed. | One in four residents had signed. | One in five
                    Exports doubled in the spring. | Exports tripled in the spring. | doubled
                    Hundreds of people marched. | Thousands of people marched. | Hundreds of
                    Rates rose by two percentage points. | Rates rose by two percent. | two percentage points
                    The vote took place last week in Oslo. | The vote took place last month in Oslo. | last week
                    The man is in his fifties, she said. | The man is in his sixties, she said. | in his fifties
                    The council voted 12 to 11 to close it. | The council voted 11 to 12 to close it. | 12
                    Lind defeated Dahl in the final. | Dahl defeated Lind in the final. | Lind
                    Twelve people were killed in the fire. | Twelve people were injured in the fire. | killed
                    The court upheld the verdict. | The court overturned the verdict. | upheld
                    The coach, Tom Hardaker, spoke. | The coach, Tom Harrison, spoke. | Tom Hardaker
                    Nobody was injured in the fire. | Two people were injured in the fire. | Nobody was injured
                    Police made no arrests on Sunday. | Police made five arrests on Sunday. | no arrests
                    He failed to reach the shore. | He did reach the shore. | failed to reach
                    The firm may close its plant in May. | The firm will close its plant in May. | may
                    He was charged with murder in May. | He was convicted of murder in May. | was charged
                    The jury found him guilty of murder. | The jury found him guilty of theft. | murder
                    The court ordered them to pay. | The court urged them to pay. | ordered
                    Nearly all members voted for it. | Some members voted for it. | Nearly all
                    The second largest bank spoke. | The third largest bank spoke. | second largest
                    It broke his left arm in the fall. | It broke his right arm in the fall. | left arm
                    They won the semi-final on Sunday. | They won the final on Sunday. | semi-final
                    The motion was defeated in May. | The motion was carried in May. | defeated
                    It fell to 0.7 percent from 1.5 percent. | It fell to 1.5 percent from 0.7 percent. | 0.7 percent
                    """)
    void tell_apart_what_a_word_tells_apart(String one, String other, String marked) {
        assertThat(marked(STORY.strip() + "\n\n" + one, STORY.strip() + "\n\n" + other))
                .anyMatch(m -> m.endsWith(" LEFT " + marked));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    About half of the residents signed. | Some 50 per cent of the residents signed.
                    One in five residents had signed. | Twenty per cent of residents had signed.
                    The Kremlin said it would answer in time. | Moscow said it would answer in time.
                    The army of Burma denied the report. | The army of Myanmar denied the report.
                    Lind met Dahl in the final in June. | Dahl met Lind in the final in June.
                    Lind and Dahl spoke to the council. | Dahl and Lind spoke to the council.
                    She finished 3rd in the race. | She finished third in the race.
                    The captain, Aleksandr Ovanov, spoke. | The captain, Alexander Ovanov, spoke.
                    The minister Alexei Lavrentiev spoke. | The minister Alexei Lawrentjew spoke.
                    Nobody but Lind was injured in the fire. | Only Lind was injured in the fire.
                    There were nights when nobody slept there. | There were nights when person slept there.
                    He was the first to leave, she the second. | She was the second to leave, he the first.
                    Police arrested two men and released them. | Two men were arrested and then freed.
                    He failed to stop for the police. | He did not stop for the police.
                    In his fifties, he ran at first. | He ran at first, in his fifties.
                    The winner came in the 88th minute. | The winner came two minutes from time.
                    He was sent off in the 82nd. | He was sent off for a two-footed tackle.
                    A 9,000-name petition was read. | A two-vote majority was read.
                    Permission has yet to be granted. | It does not have permission yet.
                    It will not return before 2027. | It will be 2027 at the earliest before it returns.
                    She was the daughter of a watchmaker. | Her father was a watchmaker.
                    It fell to 0.7 percent from 1.5 percent. | It fell from 1.5 percent to 0.7 percent.
                    He was arrested and charged with murder. | He was charged with murder after his arrest.
                    """)
    void take_for_one_what_is_one(String one, String other) {
        assertThat(marked(STORY.strip() + "\n\n" + one, STORY.strip() + "\n\n" + other)).isEmpty();
    }

    @Test
    void mark_a_known_name_that_stands_in_the_place_of_another() {
        String story =
                "Tom Kallio was booked, and Jan Havlik scored. She lived in Graz and worked in Trieste.\n";
        assertThat(
                        marked(
                                story + "The keeper then brought down Havlik in the box once more.",
                                story
                                        + "The keeper then brought down Kallio in the box once more."))
                .contains("conflict.name LEFT Havlik", "conflict.name RIGHT Kallio");
        assertThat(
                        marked(
                                story + "Her archive of negatives goes to the city of Trieste.",
                                story + "Her archive of negatives goes to the city of Graz."))
                .contains("conflict.place LEFT Trieste", "conflict.place RIGHT Graz");
        assertThat(
                        marked(
                                story + "“The keeper was poor in the air,” said Havlik that night.",
                                story
                                        + "“The keeper was poor in the air,” said Kallio that night."))
                .isEmpty();
        assertThat(
                        marked(
                                story + "The keeper brought down Havlik and Kallio in the box.",
                                story + "The keeper brought down Kallio and Havlik in the box."))
                .isEmpty();
    }

    private static List<String> marked(String story, String copy) {
        return TwoTexts.marked(TwoTexts.aligned(story, copy), Conflicts.rules());
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on May 3-5|on 3-5 May",
                "on May 3–5, 2024|on 3 to 5 May 2024",
                "on May 3 and 4|on 3 and 4 May",
                "between May 3 and 5 last year|between 3 and 5 May last year",
                "for £5-6m|for £5m-£6m",
                "for between $5 and $6 million|for between $5 million and $6 million",
                "for $5 to $6 million|for $5 million to $6 million",
                "for 5-6 million pounds|for 5 million to 6 million pounds",
            })
    void stay_silent_on_a_range_in_other_dress(String one, String other) {
        String story = STORY.replace("on 12 September", one);
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(story, story.replace(one, other)),
                                Conflicts.rules()))
                .isEmpty();
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(story.replace(one, other), story),
                                Conflicts.rules()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on May 3-5|on 3-6 May|5|6 May",
                "on May 3-5|on 2-5 May|May 3|2",
                "on May 3 and 4|on 3 and 14 May|4|14 May",
                "for £5-6m|for £5m-£8m|6m|£8m",
                "for £5-6m|for £4m-£6m|£5|£4m",
                "for £5 and 6m boats|for £7 and 6m boats|£5|£7",
            })
    void mark_the_end_of_a_range_that_differs(String one, String other, String left, String right) {
        String story = STORY.replace("on 12 September", one);
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(story, story.replace(one, other)),
                                Conflicts.rules()))
                .extracting(row -> row.replaceFirst("conflict.(?:date|number) ", ""))
                .containsExactlyInAnyOrder("LEFT " + left, "RIGHT " + right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on 10 acres|on 4 hectares",
                "at 30 degrees Celsius|at 86 degrees Fahrenheit",
                "by 12 inches|by 30 centimetres",
                "with 500 gallons|with 1,900 litres",
                "at 14:30 GMT|at 15:30 CET",
                "at 2.30pm GMT|at 3.30pm CET",
                "for ₹1.5 crore|for ₹15 million",
            })
    void stay_silent_on_other_units(String one, String other) {
        String story = STORY.replace("on 12 September", one);
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(story, story.replace(one, other)),
                                Conflicts.rules()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at 9 a.m|at 9 p.m|9 a.m|9 p.m",
                "at 9pm|at 10pm|9pm|10pm",
                "at minus 5 degrees|at 5 degrees|minus 5|5",
                "on 10 acres|on 40 acres|10 acres|40 acres",
            })
    void mark_hours_and_measures(String one, String other, String left, String right) {
        String story = STORY.replace("on 12 September", one);
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(story, story.replace(one, other)),
                                Conflicts.rules()))
                .containsExactlyInAnyOrder(
                        "conflict.number LEFT " + left, "conflict.number RIGHT " + right);
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
                        "conflict.polarity.denial LEFT not asked",
                        "conflict.polarity.denial RIGHT asked");
    }

    @Test
    void know_a_not_that_has_lost_its_apostrophe() {
        String safe = "The old bridge isn’t safe, and they don’t know why.";
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(safe.replace("’", ""), safe), Conflicts.rules()))
                .isEmpty();
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        "The old bridge isnt safe.", "The old bridge is safe."),
                                Conflicts.rules()))
                .hasSize(2)
                .allMatch(m -> m.startsWith("conflict.polarity"));
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
                        "conflict.polarity.denial LEFT fell",
                        "conflict.polarity.denial RIGHT not fall");
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
    void mark_each_of_several_new_names_that_were_exchanged() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        "The architect, Shelly Karasin, met the minister, Tobias"
                                                + " Lindqvist, on the quay last month.",
                                        "The architect, Miriam Okafor, met the minister, Grigory"
                                                + " Sandahl, on the quay last month."),
                                Conflicts.rules()))
                .containsExactlyInAnyOrder(
                        "conflict.name LEFT Shelly Karasin",
                        "conflict.name RIGHT Miriam Okafor",
                        "conflict.name LEFT Tobias Lindqvist",
                        "conflict.name RIGHT Grigory Sandahl");
    }

    @Test
    void stay_silent_on_several_new_names_of_which_none_stands_for_another() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        "On the quay the architect met Tobias Lindqvist, and with him"
                                                + " Shelly Karasin, last month.",
                                        "Last month the architect, accompanied on the quay by Miriam"
                                                + " Okafor, met the port's Grigory Sandahl."),
                                Conflicts.rules()))
                .isEmpty();
    }

    @Test
    void tell_people_from_places_where_names_stand_for_each_other() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.linked(
                                        "At the opening the crowd heard from Shelly Karasin how the"
                                                + " bridge was built.",
                                        "At the opening the crowd heard how the bridge was built from"
                                                + " Miriam Okafor.",
                                        "Karasin=Okafor"),
                                Conflicts.rules()))
                .containsExactlyInAnyOrder(
                        "conflict.name LEFT Shelly Karasin", "conflict.name RIGHT Miriam Okafor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tom Haddow|Tim Haddow|name",
                "the spokesman|the spokeswoman|title",
                "June 2019|January 2019|date"
            })
    void tell_what_sort_of_fact_it_is(String one, String other, String fact) {
        String told = "Nobody in the old town had heard of %s before the floods came.";
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(told.formatted(one), told.formatted(other)),
                                Conflicts.rules()))
                .hasSize(2)
                .allMatch(m -> m.startsWith("conflict." + fact + " "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a net loss of €84m, against a profit of €112m,|a net profit of €84m, against a loss of €112m,|loss profit profit loss",
                "a fall of 6.4% on Monday|a 6.4% rise on Monday|fall rise",
                "shares 6.4% lower|shares up 6.4%|lower up"
            })
    void mark_contrary_words_for_one_number(String one, String other, String words) {
        String told = "The chipmaker reported %s and blamed the weather for it.";
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(told.formatted(one), told.formatted(other)),
                                Conflicts.rules()))
                .extracting(m -> m.substring(m.lastIndexOf(' ') + 1))
                .containsExactlyInAnyOrder(words.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was its first loss since 2016|It had last made a loss in 2016",
                "She ruled out closing the plant in Dresden|The plant in Dresden won't be closed, she said",
                "A profit of €112m turned into a loss of €84m|It made a loss of €84m after a profit of €112m",
                "Stocks at Volkswagen ran down|Stocks at VW ran down",
                "Sales shrank by 0.1% in April as higher taxes hit|Sales were shrinking by 0.1% in April as higher taxes hit",
                "Sales rose by 4% on lower prices|Sales were 4% higher on lower prices",
                "The party has not won a seat since 2010|The party last won a seat in 2010",
                "It was level after 71 minutes|It was level with 19 minutes left",
                "A walk of half an hour is enough|A daily walk is enough"
            })
    void stay_silent_on_what_says_the_same(String one, String other) {
        String told = "%s, and the works council of the chipmaker heard of it on Monday.";
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(told.formatted(one), told.formatted(other)),
                                Conflicts.rules()))
                .isEmpty();
    }

    @Test
    void stay_silent_on_a_given_name_spelt_in_two_ways() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        "Nobody in the old town had heard of Stephen Haddow.",
                                        "Nobody in the old town had heard of Steven Haddow."),
                                Conflicts.rules()))
                .isEmpty();
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
    void take_who_was_freed_for_no_denial() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        "The freed nationals are in good health and protected.",
                                        "The freed nationals are in good health and not protected."),
                                Conflicts.rules()))
                .containsExactlyInAnyOrder(
                        "conflict.polarity.denial LEFT protected",
                        "conflict.polarity.denial RIGHT not protected");
    }

    @Test
    void mark_what_is_denied_in_other_words() {
        assertThat(marked(STORY.replace("profits rose", "profits did not grow")))
                .containsExactlyInAnyOrder(
                        "conflict.polarity.denial LEFT rose",
                        "conflict.polarity.denial RIGHT not grow");
        String owner = STORY.replace("A first ship, bought", "A first ship with an owner, bought");
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        owner.replace("with an owner", "has an owner"),
                                        owner.replace("with an owner", "has no owner")),
                                Conflicts.rules()))
                .containsExactlyInAnyOrder(
                        "conflict.polarity.denial LEFT owner",
                        "conflict.polarity.denial RIGHT no owner");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The storm not just destroyed the harbour, but also flooded the town."
                        + "|The storm destroyed the harbour and also flooded the town.",
                "The storm did not only flood the town, it closed the school."
                        + "|The storm flooded the town and it closed the school.",
                "The judge will say whether or not the company must pay for the bridge."
                        + "|The judge will say whether the company must pay for the bridge.",
                "Hundreds, if not thousands of people came to the harbour on Friday."
                        + "|Hundreds, perhaps thousands of people came to the harbour on Friday.",
                "More often than not the river is high in the spring, the keeper said."
                        + "|Usually the river is high in the spring, the keeper said.",
                "The rescue would not have been possible without the help of the army."
                        + "|The rescue was made possible by the help of the army.",
            })
    void stay_silent_on_a_not_that_denies_nothing(String left, String right) {
        assertThat(TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules())).isEmpty();
        assertThat(TwoTexts.marked(TwoTexts.aligned(right, left), Conflicts.rules())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The storm has not destroyed the harbour.|The storm has destroyed the harbour.",
                "The storm has not just destroyed the harbour."
                        + "|The storm has just destroyed the harbour.",
                "The report on the harbour is simply not true.|The report on the harbour is true.",
                "The ministers did not leave without a deal on Friday."
                        + "|The ministers left without a deal on Friday.",
                "The wound heals in a week if not treated at home."
                        + "|The wound heals in a week if treated at home.",
                "The judge will say why the company must not pay for the bridge."
                        + "|The judge will say why the company must pay for the bridge.",
            })
    void mark_a_not_that_denies_what_the_other_side_says(String left, String right) {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.linked(left, right, "leave=left", "destroyed=destroyed"),
                                Conflicts.rules()))
                .hasSize(2)
                .allMatch(row -> row.startsWith("conflict.polarity.denial "));
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
    void stay_silent_on_nationalities_of_other_things() {
        String story = STORY + "\nOn Sunday Danish boats hit Oldhaven before dawn.\n";
        String copy = STORY + "\nOn Sunday Swedish captains left Oldhaven before dawn.\n";
        assertThat(TwoTexts.marked(TwoTexts.aligned(story, copy), Conflicts.rules())).isEmpty();
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        story, story.replace("Danish boats", "Swedish boats")),
                                Conflicts.rules()))
                .containsExactlyInAnyOrder(
                        "conflict.name LEFT Danish", "conflict.name RIGHT Swedish");
    }

    @Test
    void mark_nationalities_before_other_words_for_one_thing() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        "The split, which the American president described as needed,"
                                                + " has failed.",
                                        "The split, which the British chairman described as needed,"
                                                + " has failed."),
                                Conflicts.rules()))
                .containsExactlyInAnyOrder(
                        "conflict.name LEFT American", "conflict.name RIGHT British");
    }

    @Test
    void stay_silent_on_a_country_that_somebody_deals_with() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        "The talks were led by US Special Representative for Iran Brian"
                                                + " Hook on Monday.",
                                        "The talks were led by the US special envoy for Iran, Brian"
                                                + " Hook, on Monday."),
                                Conflicts.rules()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "The court declined to overturn the ruling. | The court did not overturn the ruling.",
                "He called for an end to the bombing of towns. | He called for towns not to be bombed.",
                "The ship comes in 2021-2022, they say. | The ship comes in 2021–22, they say.",
                "John bought the house from Mary in May. | Mary sold the house to John in May.",
                "The dollar rose against the euro. | The euro fell against the dollar.",
                "North Korea sent a letter to Laos. | A letter was sent to Laos by North Korea.",
                "Peru sent a note in May; a reply was sent to Peru. | Peru sent a note, and in May a reply"
                        + " was sent to Peru.",
                "These objections are legally questionable, she said. | These objections are not legal, she"
                        + " said.",
                "The new car dispenses with a steering wheel in front. | The new car does not have a"
                        + " steering wheel in front.",
                "They are simpler, for there is no guarantee that the people in it would be able to stop."
                        + " | They are simpler, for the people in it might not be able to stop.",
                "It was made by the artist Aurora in Oslo. | It was made by the singer Aurora in Oslo.",
                "All of the jobs will go to Kiel. | All the jobs will go to Kiel.",
                "They came with pull tabs rather than glue. | They came with tabs, rather than with glue.",
                "It sails from Ostend to Dover daily. | Daily it sails to Dover from Ostend.",
                "It is held by tabs and glue rather than glue and tabs. | It is held by glue rather than tabs.",
            })
    void stay_silent_where_both_say_one_thing(String left, String right) {
        assertThat(TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules())).isEmpty();
    }

    @Test
    void stay_silent_on_what_stands_for_it_with_an_accent_or_denied_too() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.linked(
                                        "In May the clerk Nääs wrote to the court from Lund.",
                                        "The clerk Naas wrote to the court from Lund in May.",
                                        "Nääs=Naas"),
                                Conflicts.rules()))
                .isEmpty();
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.linked(
                                        "It is not a military base and it never will be, he said.",
                                        "This is not a defence centre, and it will always be, he said.",
                                        "military=defence"),
                                Conflicts.rules()))
                .noneMatch(mark -> mark.contains("not a"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "The court agreed to hear it. | The court declined to hear it. | agreed | declined",
                "The club bought the field from the town. | The club sold the field to the town."
                        + " | bought | sold",
                "It is held by pull tabs rather than glue. | It is held by glue rather than pull tabs."
                        + " | pull tabs rather than glue | glue rather than pull tabs",
                "It sails from Ostend to Dover daily. | It sails from Dover to Ostend daily."
                        + " | Ostend to Dover | Dover to Ostend",
                "Around 280 jobs will go, all of them in Kiel. | Around 280 jobs will go, most of them in"
                        + " Kiel. | all of | most of",
                "North Korea has sent envoys. | Some envoys were sent to North Korea."
                        + " | North Korea has sent | sent to North Korea",
                "Spain is no longer the largest buyer. | Spain remains the largest buyer."
                        + " | no longer | remains",
                "Hours before the port's officials were anticipated to approve it, two of the coast's"
                        + " largest private ferry firms called off their merger on Monday. | Two of the"
                        + " coast's biggest ferry companies abandoned their merger on Monday, hours before"
                        + " experts in Gdansk were expected to block it. | approve | block",
            })
    void mark_what_was_turned_round(String left, String right, String one, String other) {
        assertThat(TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules()))
                .extracting(ConflictsTest::ofPolarity)
                .containsExactlyInAnyOrder(
                        "conflict.polarity LEFT " + one, "conflict.polarity RIGHT " + other);
    }

    @Test
    void mark_what_somebody_has_one_of() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        "All of the lighthouse keepers, her producer said on Wednesday, are"
                                                + " genuine, although one has since become an actor.",
                                        "According to her lawyer, all of the lighthouse keepers in it are"
                                                + " real, although one of them later took up acting."),
                                Conflicts.rules()))
                .containsExactlyInAnyOrder(
                        "conflict.title LEFT producer", "conflict.title RIGHT lawyer");
    }

    @Test
    void stay_silent_on_names_before_a_noun_whose_bearer_is_named() {
        String story =
                STORY
                        + "\nOn Sunday Wrexby beat Colwyn, and the Colwyn goalkeeper Rhys Pugh was in"
                        + " tears.\n";
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        story, story.replace("the Colwyn goal", "the Wrexby goal")),
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

    @ParameterizedTest
    @ValueSource(strings = {"denied", "denies", "deny", "denial", "refused", "unable"})
    void words_that_deny_are_known_by_their_beginnings(String word) {
        String text = "It " + word + " that.";
        Article article = TwoTexts.article(text);
        assertThat(Denials.isDenied(article, new Span(text.indexOf("that"), text.length() - 1)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "come,goes",
        "came,went",
        "here,there",
        "beginning,middle",
        "adult,juvenile",
        "answers,questions",
        "lent,borrowed"
    })
    void words_for_one_thing_from_two_points_of_view_are_no_contraries(String one, String other) {
        assertThat(Antonyms.areContrary(one, other)).isFalse();
        assertThat(Antonyms.areContrary("beginning", "end")).isTrue();
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

    @ParameterizedTest
    @CsvSource({
        "The German guide,his,her",
        "Norman the keeper,his,her",
        "Sherman the keeper,his,her",
        "The Queen of the hill,her,his",
        "The King of the hill,his,her"
    })
    void take_no_name_and_no_title_for_a_sex(String who, String one, String other) {
        String story = HER.replace("her", one).replace("The keeper", who);
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(story, story.replace(" " + one, " " + other)),
                                PRONOUNS))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fisherman", "chairman", "spokesman"})
    void know_a_man_by_the_end_of_the_word(String who) {
        String story = HER.replace("her", "his").replace("keeper", who);
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(story, story.replace(" his", " her")), PRONOUNS))
                .containsExactly("conflict.name.pronoun RIGHT her");
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

    /// A row without the way in which it is turned, which the tests of each way ask for.
    private static String ofPolarity(String row) {
        return row.replaceFirst("^conflict\\.polarity\\.\\w+", "conflict.polarity");
    }
}
