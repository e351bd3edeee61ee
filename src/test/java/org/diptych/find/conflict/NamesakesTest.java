package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.align.Relation;
import org.diptych.find.TwoTexts;
import org.diptych.find.names.Roll;
import org.diptych.text.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two names with a word in common in sentences of two reports that answer each other.
final class NamesakesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor, Anselmo Brancato, denied that nothing had been done about the wall."
                        + " | Vittorio Brancato, the mayor, says that something was done about the wall."
                        + " | Anselmo Brancato | Vittorio Brancato",
                "She has asked the retired judge Peter Kowalik to meet both sides of the dispute."
                        + " | A former judge, Stephen Kowalik, is to see both sides of the dispute."
                        + " | Peter Kowalik | Stephen Kowalik",
                "A new clerk, Priya Solanki, rang the firm about an invoice that nobody knew."
                        + " | The clerk who had only just joined, Priya Menon, rang about an invoice."
                        + " | Priya Solanki | Priya Menon",
                "Des Tulloch, an officer of the dockers' union, said that the promise was empty."
                        + " | The union's Des Farrow said that the promise was an empty one."
                        + " | Des Tulloch | Des Farrow",
            })
    void are_one_person_if_they_are_told_to_be_the_same(
            String left, String right, String one, String other) {
        assertThat(found(left, right)).containsExactly(one + " ≠ " + other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Nobody says that they are one.
                "The noise was terrible all night, said Tomasz Kowalik, who lives near the harbour wall."
                        + " | The noise was terrible, said Tomasz Brancato, who owns a shop near the harbour wall.",
                // Short for one another.
                "The mayor, Robert Brancato, denied that nothing had been done about the wall."
                        + " | Bob Brancato, the mayor, says that something was done about the wall.",
                "The mayor, R. Brancato, denied that nothing had been done about the wall."
                        + " | Rino Brancato, the mayor, says that something was done about the wall.",
                // Spelt in two houses.
                "The mayor, Sergei Lomakin, denied that nothing had been done about the wall."
                        + " | Serhiy Lomakin, the mayor, says that something was done about the wall.",
                "The mayor, Oxana Hrycenko, denied that nothing had been done about the wall."
                        + " | Oxana Gritsenko, the mayor, says that something was done about the wall.",
                // Two surnames.
                "The mayor, Anna Brancato, denied that nothing had been done about the wall."
                        + " | Anna Brancato-Sole, the mayor, says that something was done about the wall.",
                // Two of a family, both known to one article.
                "The mayor, Anselmo Brancato, denied that nothing had been done about the wall."
                        + " | Vittorio Brancato, the mayor, says that something was done about the wall. Anselmo Brancato is his brother.",
                // Two places.
                "The deal was signed in the Bank of Kowalik by the mayor of the town on Monday."
                        + " | The deal was signed in the House of Kowalik by the mayor of the town on Monday.",
            })
    void may_be_two_or_one(String left, String right) {
        assertThat(found(left, right)).isEmpty();
    }

    private static List<String> found(String left, String right) {
        Aligned pair = TwoTexts.aligned(left, right);
        assertThat(pair.matches()).as(left).isNotEmpty();
        List<Link> loose =
                pair.sentences().stream()
                        .map(l ->
                                l instanceof Link.Matched m
                                        ? new Link.Matched(m.left(), m.right(), 0.4, m.moved())
                                        : l)
                        .toList();
        Aligned onOneTopic =
                new Aligned(
                        pair.articles(),
                        Relation.SAME_TOPIC,
                        pair.similarity(),
                        pair.paragraphs(),
                        loose,
                        pair.edits());
        return Namesakes.of(onOneTopic, Roll.of(onOneTopic))
                .map(c ->
                        pair.on(Side.LEFT).at(c.at().left())
                                + " ≠ "
                                + pair.on(Side.RIGHT).at(c.at().right()))
                .toList();
    }
}
