package org.diptych.find.dropped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.Rule;
import org.diptych.find.TwoTexts;
import org.diptych.find.quote.QuoteRules;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;

/// What a summary leaves out, and what it adds.
final class SummaryTest {

    private static final List<Rule> GAPS =
            List.of(
                    Unanswered.sentences(),
                    Unanswered.headings(),
                    UnansweredPart.clauses(),
                    new UnansweredAside());

    private static final List<String> ARTICLE =
            List.of(
                    "The harbour council of Skarvik voted on Monday night to build a second lock for 61 million crowns.",
                    "Fishermen had blocked the entrance with eleven boats since the early morning.",
                    "The old lock dates from 1911 and has been repaired nineteen times since the war.",
                    "Ships must wait for six hours on average before they can enter the inner basin.",
                    "A study by the University of Halden found that the delay costs the port nine million a year.",
                    "Its author grew up two streets from the quay and still sails an old pilot cutter.",
                    "The mayor, Ragna Holt, said that the work would begin in April and last for three years.",
                    "She was booed by a group of pensioners who fear for the swimming place behind the mole.",
                    "During that time the fish market will move to a tent beside the railway station.",
                    "Traders there have paid the same rent since a handshake in the summer of 1987.",
                    "The opposition had asked for a bridge instead, which would have cost a third of the money.",
                    "Its leader left the hall before the vote and was later seen feeding the gulls.",
                    "The lock will be named after the engineer who drew the first one at the age of 24.");

    /// A part of the article, all of it word for word.
    private static String taken(int... sentences) {
        return IntStream.of(sentences).mapToObj(ARTICLE::get).collect(Collectors.joining(" "));
    }

    private static Aligned aligned(String copy) {
        return TwoTexts.aligned(String.join(" ", ARTICLE), copy);
    }

    @Test
    void what_was_picked_from_the_whole_is_a_summary_that_leaves_out_on_purpose() {
        Aligned pair = aligned(taken(0, 4, 6, 12));
        assertThat(pair.relation()).isEqualTo(Relation.VERSIONS);
        assertThat(pair.summary()).contains(Side.RIGHT);
        assertThat(TwoTexts.marked(pair, GAPS)).isEmpty();
    }

    @Test
    void what_a_summary_adds_is_marked() {
        String added = "Two swans were seen on the roof of the public library in March.";
        assertThat(TwoTexts.marked(aligned(taken(0, 4, 6, 12) + " " + added), GAPS))
                .containsExactly("dropped.sentence RIGHT " + added);
    }

    @Test
    void a_summary_may_quote_a_part_of_what_was_said() {
        String said =
                "“This is the best offer in the history of this mine,” said the owner, Howard Imrie.";
        String part = "“This is the best offer in the history,” said the owner, Howard Imrie.";
        String article = String.join(" ", ARTICLE);
        Aligned summary = TwoTexts.aligned(said + " " + article, part + " " + taken(0, 4, 6));
        assertThat(summary.summary()).contains(Side.RIGHT);
        assertThat(TwoTexts.marked(summary, QuoteRules.all())).isEmpty();
        Aligned copy = TwoTexts.aligned(said + " " + article, part + " " + article);
        assertThat(TwoTexts.marked(copy, QuoteRules.all()))
                .anyMatch(row -> row.startsWith("quote.altered LEFT"));
    }

    @Test
    void a_copy_that_breaks_off_is_none() {
        Aligned pair = aligned(taken(0, 1, 2, 3));
        assertThat(pair.summary()).isEmpty();
        assertThat(TwoTexts.marked(pair, GAPS)).hasSize(ARTICLE.size() - 4);
    }

    @Test
    void nor_is_a_copy_that_lacks_less_than_half() {
        assertThat(aligned(taken(0, 1, 2, 4, 5, 6, 8, 9, 10, 12)).summary()).isEmpty();
    }
}
