package org.diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.diptych.Pairs;
import org.diptych.find.Finding;
import org.diptych.find.quote.Outcome;
import org.diptych.find.quote.QuoteEntry;
import org.diptych.find.quote.Said;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a careful reader found by hand in the two parade pairs, and Diptych must.
class ParadeTest {

    /// An article full of quotations beside one of the same topic.
    private static final Comparison TOPIC = compared("parade-004-000");

    /// Two machine renderings of one article.
    private static final Comparison VERSIONS = compared("parade-000-001");

    private static Comparison compared(String pair) {
        return Comparer.lexical().compare(Pairs.articles(pair), Optional.empty(), Progress.UNHEARD);
    }

    @Test
    void every_quotation_is_in_the_ledger_with_its_speaker() {
        assertThat(
                        TOPIC.ledgers().quotes().stream()
                                .flatMap(e -> e.said().left().stream())
                                .map(Said::speaker)
                                .map(String::valueOf))
                .containsExactly(
                        "Putin",
                        "Putin",
                        "Xi",
                        "Xi",
                        "null", // a heading
                        "Antony Blinken",
                        "NATO Secretary-General Mark Rutte",
                        "NATO Secretary-General Mark Rutte",
                        "Josep Borrell",
                        "Josep Borrell",
                        "Japanese Prime Minister Shigeru Ishiba",
                        "Dr. Elena Suponina",
                        "Dr. Elena Suponina",
                        "Alexander Gabuev",
                        "Bonnie Glaser",
                        "Bonnie Glaser",
                        "Russian Defense Minister Sergei Shoigu",
                        "Vasily Kashin",
                        "Vasily Kashin",
                        "Francis Fukuyama",
                        "Francis Fukuyama",
                        "Daniel Yergin",
                        "Russia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U.S. Secretary of State Antony Blinken",
                "The European Union's foreign policy chief Josep Borrell",
                "Russian Defense Minister Sergei Shoigu",
            })
    void whoever_was_out_of_office_is_marked(String speaker) {
        assertThat(marked(TOPIC, "quote.anachronism")).contains(speaker);
    }

    @ParameterizedTest
    @CsvSource({
        "conflict.date, Thursday, May 9",
        "conflict.number, $240 billion, $ 250 billion",
    })
    void what_contradicts_the_other_article_is_marked(String rule, String here, String there) {
        assertThat(TOPIC.findings())
                .anySatisfy(f -> {
                    assertThat(f.mark().rule()).isEqualTo(rule);
                    assertThat(at(TOPIC, f.mark().at())).contains(here);
                    assertThat(Optional.ofNullable(f.mark().counterpart()).map(p -> at(TOPIC, p)))
                            .hasValueSatisfying(words -> assertThat(words).contains(there));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limits",
                "enhancing the cooperation of their techniques",
                "personally control all aspects",
                "China is working with Russia",
                "unite",
            })
    void quotations_that_lost_their_marks_are_known(String quotation) {
        List<QuoteEntry> entries =
                VERSIONS.ledgers().quotes().stream()
                        .filter(e ->
                                e.said().right().stream()
                                        .anyMatch(s ->
                                                VERSIONS.pair()
                                                        .on(Side.RIGHT)
                                                        .at(s.span())
                                                        .contains(quotation)))
                        .toList();
        assertThat(entries).anySatisfy(e -> assertThat(e.outcome()).isEqualTo(Outcome.MARKS_LOST));
    }

    private static List<String> marked(Comparison comparison, String rule) {
        return comparison.findings().stream()
                .map(Finding::mark)
                .filter(m -> m.rule().equals(rule))
                .map(m -> at(comparison, m.at()))
                .toList();
    }

    private static String at(Comparison comparison, Place place) {
        return comparison.pair().on(place.side()).at(place.span());
    }
}
