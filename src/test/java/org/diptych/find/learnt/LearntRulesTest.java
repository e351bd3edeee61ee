package org.diptych.find.learnt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Aligner;
import org.diptych.compare.Rules;
import org.diptych.encode.ListTagger;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Garbled;
import org.diptych.find.Rule;
import org.diptych.find.TwoTexts;
import org.diptych.find.learnt.Weighing.Consideration;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;

class LearntRulesTest {

    private static final String PLAIN =
            "The minister said that it was a bargaining chip in the talks.";
    private static final String SPUN =
            "The minister said that it was a negotiation currency in the talks.";

    /// Believes the tagger and looks at nothing else.
    private static final Weighing CREDULOUS =
            new Weighing(
                    List.of(
                            new Consideration(
                                    Stream.concat(
                                                    Stream.of(1.0),
                                                    Collections.nCopies(
                                                            Clue.values().length - 1, 0.0)
                                                            .stream())
                                            .toList(),
                                    0,
                                    4)));

    @Test
    void words_side_by_side_are_one_finding_with_what_stands_in_their_place() {
        assertThat(found(TwoTexts.aligned(PLAIN, SPUN), Garble.TORTURED, "negotiation", "currency"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.mark().at().span().in(SPUN)).isEqualTo("negotiation currency");
                    assertThat(((Garbled) f).reading()).isEqualTo("bargaining chip");
                    assertThat(f.mark().rule()).isEqualTo("garbled.read.tortured");
                    assertThat(f.mark().confidence()).isBetween(0.9, 1.0);
                });
    }

    @Test
    void what_the_tagger_passes_over_is_not_marked() {
        assertThat(found(TwoTexts.aligned(PLAIN, SPUN), Garble.TORTURED)).isEmpty();
    }

    @Test
    void a_mark_at_the_end_of_a_run_does_not_belong_to_it() {
        String ended = "It was, he said, a negotiation currency.";
        assertThat(found(alone(ended), Garble.TORTURED, "currency"))
                .singleElement()
                .satisfies(f -> assertThat(f.mark().at().span().in(ended)).isEqualTo("currency"));
    }

    @Test
    void nothing_is_meant_where_nothing_answers() {
        assertThat(found(alone(SPUN), Garble.TORTURED, "currency"))
                .singleElement()
                .satisfies(f -> assertThat(((Garbled) f).reading()).isNull());
    }

    @Test
    void a_mark_answers_no_word() {
        Aligned pair =
                TwoTexts.aligned(
                        "The mayor stood up, thanked them and left.",
                        "The mayor stood up state thanked them and left.");
        assertThat(found(pair, Garble.TORTURED, "state"))
                .singleElement()
                .satisfies(f -> assertThat(f.mark().counterpart()).isNull());
    }

    @Test
    void nobody_means_what_is_garbled_itself() {
        assertThat(
                        found(
                                TwoTexts.aligned(PLAIN, SPUN),
                                Garble.TORTURED,
                                "negotiation",
                                "currency",
                                "chip"))
                .hasSize(2)
                .allSatisfy(f -> {
                    assertThat(((Garbled) f).reading()).isNull();
                    assertThat(f.mark().counterpart()).isNotNull();
                });
    }

    @Test
    void what_both_sides_have_beside_what_a_rule_has_marked_is_no_finding_of_its_own() {
        Aligned pair =
                TwoTexts.aligned(
                        "He went to the island’s doctor on Monday.",
                        "He went to the islands doctor on Monday.");
        assertThat(Rules.wording().stream().flatMap(r -> r.check(pair))).isNotEmpty();
        assertThat(found(pair, Garble.UNGRAMMATICAL, "doctor"))
                .allMatch(f -> f.mark().at().side() == Side.LEFT);
    }

    @Test
    void a_name_that_the_answer_has_letter_for_letter_was_not_garbled() {
        String named = "The patrol of the Coast Guard Service came back on Monday.";
        Aligned pair =
                TwoTexts.aligned(
                        "The Coast Guard Service said that the patrol came back on Monday.", named);
        assertThat(found(pair, Garble.MISTRANSLATED, "Coast", "Guard", "Service")).isEmpty();
        assertThat(found(alone(named), Garble.MISTRANSLATED, "Coast", "Guard", "Service"))
                .isNotEmpty();
    }

    @Test
    void a_meaning_is_turned_only_where_there_is_another_to_hold_it_against() {
        assertThat(found(alone(SPUN), Garble.MEANING, "currency"))
                .singleElement()
                .satisfies(f -> assertThat(((Garbled) f).how()).isEqualTo(Garble.MISTRANSLATED));
    }

    @Test
    void what_a_rule_has_marked_is_left_to_the_rule() {
        Aligned pair = alone("He was glad that the the talks went on.");
        List<Rule> surface = Rules.wording();
        assertThat(surface.stream().flatMap(r -> r.check(pair))).isNotEmpty();
        assertThat(found(pair, Garble.UNGRAMMATICAL, "the")).isEmpty();
    }

    @Test
    void small_words_beside_what_a_rule_has_marked_are_no_finding_of_their_own() {
        String doubled = "He was glad of the the talks.";
        assertThat(found(alone(doubled), Garble.UNGRAMMATICAL, "of")).isEmpty();
        assertThat(found(alone(doubled), Garble.UNGRAMMATICAL, "of", "glad"))
                .singleElement()
                .satisfies(f -> assertThat(f.mark().at().span().in(doubled)).isEqualTo("glad of"));
        assertThat(found(alone("He was glad of the talks."), Garble.UNGRAMMATICAL, "of"))
                .hasSize(1);
    }

    private static Aligned alone(String text) {
        return Aligner.standard().align(new Both<>(TwoTexts.article(text), Article.nothing()));
    }

    private static List<Finding> found(Aligned pair, Garble how, String... garbled) {
        return LearntRules.all(new ListTagger(Set.of(garbled), how), CREDULOUS, Rules.wording())
                .stream()
                .flatMap(rule -> rule.check(pair))
                .toList();
    }
}
