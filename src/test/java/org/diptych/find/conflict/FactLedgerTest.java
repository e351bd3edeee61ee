package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.align.Relation;
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
    void numbers_far_from_each_other_agree_only_if_they_are_about_as_much_of_one_thing() {
        assertThat(
                        rows(
                                "The foam in the northern hall cost less than a million to replace."
                                        + " Nobody in the town had slept since the fire began."
                                        + " The mayor thanked everybody who had come to help.",
                                "Nobody in the town had slept since the fire began."
                                        + " The mayor thanked everybody who had come to help."
                                        + " On Sunday a choir of 6,000 children sang behind the church."))
                .contains("ALONE NUMBER a million | ", "ALONE NUMBER  | 6,000");
    }

    @Test
    void a_few_of_one_thing_are_not_as_many_of_another() {
        assertThat(
                        rows(
                                "A jury convicted him of eleven counts of fraud on a grey morning in May."
                                        + " Nobody in the town had slept since the fire began.",
                                "Nobody in the town had slept since the fire began."
                                        + " Behind the church stood eleven goats that nobody wanted."))
                .contains("ALONE NUMBER eleven | ", "ALONE NUMBER  | eleven");
    }

    @Test
    void a_contested_figure_that_is_not_marked_stands_alone_on_either_side() {
        Aligned pair =
                TwoTexts.aligned(
                        "The police said that about £600,000 had been found in the villa.",
                        "Police have traced around £60,000 in the villa.");
        Aligned onOneTopic =
                new Aligned(
                        pair.articles(),
                        Relation.SAME_TOPIC,
                        pair.similarity(),
                        pair.paragraphs(),
                        pair.sentences().stream().map(FactLedgerTest::loosely).toList(),
                        pair.edits());
        assertThat(rows(onOneTopic))
                .contains("ALONE NUMBER £600,000 | ", "ALONE NUMBER  | £60,000");
    }

    private static Link loosely(Link link) {
        return link instanceof Link.Matched m
                ? new Link.Matched(m.left(), m.right(), 0.3, m.moved())
                : link;
    }

    @Test
    void articles_that_have_nothing_to_do_with_each_other_have_no_common_ledger() {
        assertThat(
                        rows(
                                "The bridge is 400 metres long, and ships pass under it at night.",
                                "Whoever bakes bread knows that 3 eggs have no place in the dough."))
                .isEmpty();
    }

    @Test
    void names_in_german_stand_beside_those_of_other_languages() {
        assertThat(
                        rows(
                                "de",
                                "Am Montag traf Olaf Scholz in Berlin den Präsidenten, und Scholz gab ihm"
                                        + " die Hand. Ende August fährt Anna Weber nach Hause.",
                                "en",
                                "On Monday, Olaf Scholz met the president in Berlin, and Scholz shook his"
                                        + " hand."))
                .contains(
                        "AGREEING NAME Olaf Scholz + Scholz | Olaf Scholz + Scholz",
                        "AGREEING PLACE Berlin | Berlin",
                        "ALONE NAME Anna Weber | ")
                .noneMatch(row -> row.contains("August") && row.contains("NAME"));
    }

    @Test
    void names_in_chinese_stand_with_their_last_parts() {
        assertThat(
                        rows(
                                "zh",
                                "弗拉基米尔·普京在莫斯科发表讲话。普京说，会议将于星期四举行。",
                                "zh",
                                "弗拉基米尔·普京在莫斯科发表了讲话。会议将于星期四举行。"))
                .contains("AGREEING NAME 弗拉基米尔·普京 + 普京 | 弗拉基米尔·普京");
    }

    @Test
    void names_stand_with_every_mention_however_they_are_written() {
        assertThat(
                        rows(
                                "French President Emmanuel Macron met Sergei Shoigu in Moscow. Macron spoke to"
                                        + " the United Nations, and Shoigu left for Gyumri.",
                                "President Macron met Sergey Shoygu in Moscow. He spoke to the UN, and Mr"
                                        + " Shoygu left for home with Zhao Leji."))
                .contains(
                        "AGREEING NAME Emmanuel Macron + Macron | Macron",
                        "AGREEING NAME Sergei Shoigu + Shoigu | Sergey Shoygu + Shoygu",
                        "AGREEING PLACE Moscow | Moscow",
                        "AGREEING NAME United Nations | UN",
                        "ALONE NAME Gyumri | ",
                        "ALONE NAME  | Zhao Leji");
    }

    @Test
    void a_word_is_no_name_for_beginning_a_sentence_or_standing_in_a_headline() {
        assertThat(
                        names(
                                "Great Plans for Old Bridges\n\nYesterday the keeper opened it. Nobody saw"
                                        + " the Secretary of State.",
                                "Great Plans for Old Bridges\n\nYesterday the keeper opened it. Everybody"
                                        + " saw Secretary of State Ann Lee."))
                .containsExactly("ALONE NAME  | Ann Lee");
    }

    @Test
    void somebody_only_here_in_the_place_of_somebody_only_there_is_a_conflict() {
        assertThat(
                        names(
                                "The island's doctor, Miriam Okafor, told the meeting on the quay that"
                                        + " nobody would be left to visit.",
                                "The island's doctor, Miriam Okonjo, told the meeting on the quay that"
                                        + " nobody would be left to visit."))
                .containsExactly("CONFLICTING NAME Miriam Okafor | Miriam Okonjo");
    }

    private static List<String> names(String left, String right) {
        return rows(left, right).stream().filter(r -> r.contains(" NAME ")).toList();
    }

    private static List<String> rows(String left, String right) {
        return rows(TwoTexts.aligned(left, right));
    }

    private static List<String> rows(String language, String left, String other, String right) {
        return rows(
                TwoTexts.aligned(TwoTexts.article(language, left), TwoTexts.article(other, right)));
    }

    private static List<String> rows(Aligned pair) {
        return FactLedger.of(FactGrounds.of(pair), List.of()).stream()
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
