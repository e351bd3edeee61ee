package org.diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.diptych.Pairs;
import org.diptych.align.Relation;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;

/// A summary, as an assistant writes it, beside the article that it is of: what it says differently is marked, and
/// what it leaves out is not.
class SummaryTest {

    private static final Article SOURCE = Pairs.articles("07-phantom-berths").left();

    private static final String SUMMARY =
            """
            • Martin Kessell, 57, a former harbour master, was jailed for four years and three months for \
            selling more than 60 berths that did not exist.
            • He took deposits of £468,000 between May 2017 and August 2022.
            • The fraud came to light when Eileen Trask, a 73-year-old widow, compared the plan with the \
            length of the quay.
            • "You looked people in the face, in a small town, for five years," prosecutor Tobias Lund told \
            him.
            • Judge Rosalind Achebe called it "a fraud of great imagination and cruelty".
            • Only £19,000 has been recovered.
            """;

    private static final Comparison COMPARED = compared(SUMMARY);

    private static Comparison compared(String summary) {
        return Comparer.lexical()
                .compare(
                        new Both<>(SOURCE, Segmenter.article("summary", "en", summary)),
                        Optional.empty(),
                        Progress.UNHEARD);
    }

    @Test
    void it_is_known_for_one_and_nothing_is_missed_in_it() {
        assertThat(COMPARED.pair().summary()).contains(Side.RIGHT);
        assertThat(COMPARED.findings()).noneMatch(f -> f.kind() == Kind.DROPPED);
    }

    @Test
    void its_quotations_are_held_against_the_article() {
        assertThat(marked(Kind.QUOTE))
                .containsExactlyInAnyOrder(
                        "quote.misattributed “You looked people in the face, in a small town, for five"
                                + " years.”",
                        "quote.altered “It was a fraud of some imagination and considerable cruelty,”");
    }

    @Test
    void its_numbers_are_held_against_the_article() {
        assertThat(marked(Kind.CONFLICT)).containsExactly("conflict.number £486,000");
    }

    @Test
    void one_sentence_that_no_other_answers_is_not_unrelated() {
        assertThat(
                        compared(
                                        "A Porthdale court heard how a former harbour master with a betting"
                                                + " habit took boat owners' deposits for a marina extension"
                                                + " that was never built.")
                                .pair()
                                .relation())
                .isEqualTo(Relation.SAME_TOPIC);
    }

    private static List<String> marked(Kind kind) {
        return COMPARED.findings().stream()
                .filter(f -> f.kind() == kind && f.mark().at().side() == Side.LEFT)
                .map(SummaryTest::told)
                .toList();
    }

    private static String told(Finding finding) {
        return finding.mark().rule() + " " + SOURCE.at(finding.mark().at().span());
    }
}
