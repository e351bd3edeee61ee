package org.diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.align.Aligned;
import org.diptych.align.Aligner;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding;
import org.diptych.find.conflict.FactEntry;
import org.diptych.find.conflict.Standing;
import org.diptych.find.quote.Manner;
import org.diptych.find.quote.Outcome;
import org.diptych.find.quote.QuoteEntry;
import org.diptych.find.quote.Said;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The ledgers as people read them.
class TextLedgersTest {

    private static final Comparison TRAMS =
            Planted.in("The tram left at 6.15.", "The tram left at 6.15.").comparison();

    /// Nobody has held the wording or the names of two languages against each other.
    @Test
    void of_two_languages_each_name_is_its_sides_and_the_wording_is_said_to_be_unchecked() {
        assertThat(speakers(Outcome.TRANSLATED, "ليلى منصور", "Samer al-Khatib"))
                .isEqualTo("left “ليلى منصور” · right “Samer al-Khatib”");
        assertThat(speakers(Outcome.TRANSLATED, null, "Liu Fang"))
                .isEqualTo("left: no speaker recognised · right “Liu Fang”");
        assertThat(speakers(Outcome.TRANSLATED, null, null)).isEmpty();
        assertThat(Planted.WORDING.of(Outcome.TRANSLATED)).contains("wording not checked");
    }

    @Test
    void of_one_language_a_name_is_said_once() {
        assertThat(speakers(Outcome.ALTERED, "Maria Dorn", "Maria Dorn")).isEqualTo("Maria Dorn");
        assertThat(speakers(Outcome.MISATTRIBUTED, "Reyes", "Ashworth"))
                .isEqualTo("Reyes / Ashworth");
    }

    /// What is wrong stands first.
    @Test
    void conflicts_stand_before_what_one_side_states_and_that_before_what_agrees() {
        Comparison comparison =
                Planted.in(
                                "The tram left at 6.15 with 43 people. Ann Lee drove.",
                                "The tram left at 6.15 with 34 people. Somebody drove.")
                        .conflict(Side.LEFT, "43", "34")
                        .comparison();
        assertThat(new TextLedgers(Planted.WORDING, comparison).facts())
                .extracting(line -> line.words().replaceAll("[:“].*", ""))
                .containsExactly("conflicting number", "name on one side only", "agreeing number");
    }

    @Test
    void a_fact_that_is_counted_as_another_kind_is_said_to_be() {
        String left = "The tram left at 6.15 with 43 people.";
        String right = left.replace("43", "34");
        Comparison garbled =
                Planted.in(left, right)
                        .garbled(Side.RIGHT, "34", Finding.Garble.MEANING, "43")
                        .comparison();
        List<FactEntry> rows =
                garbled.ledgers().facts().stream()
                        .filter(f -> f.standing() == Standing.CONFLICTING)
                        .toList();
        assertThat(new TextLedgers(Planted.WORDING, garbled).factsElsewhere().isPresent())
                .isEqualTo(!rows.isEmpty());
        Comparison told = Planted.in(left, right).conflict(Side.LEFT, "43", "34").comparison();
        assertThat(new TextLedgers(Planted.WORDING, told).factsElsewhere()).isEmpty();
    }

    /// Nobody has read the numerals of another script, nor its names: that they are not there is not known.
    @Test
    void what_could_not_be_read_on_the_other_side_is_not_said_to_stand_on_one_only() {
        Both<Article> articles =
                new Both<>(
                        Segmenter.article("a", "ar", "قتل سبعة أشخاص في صفرون."),
                        Segmenter.article(
                                "b", "en", "Seventeen people died in Safroun on 12 May."));
        Aligned pair = Aligner.standard().align(articles);
        assertThat(alone(pair, Finding.Fact.NUMBER, "Seventeen"))
                .isEqualTo("number, not compared with the other text: x");
        assertThat(alone(pair, Finding.Fact.NAME, "Safroun")).startsWith("name, not compared");
        assertThat(alone(pair, Finding.Fact.DATE, "12 May")).startsWith("date on one side only");
        Aligned french =
                Aligner.standard()
                        .align(
                                new Both<>(
                                        Segmenter.article("a", "fr", "Sept personnes sont mortes."),
                                        articles.right()));
        assertThat(alone(french, Finding.Fact.NAME, "Safroun")).startsWith("name on one side only");
        assertThat(alone(french, Finding.Fact.NUMBER, "Seventeen"))
                .startsWith("number, not compared");
        Aligned english =
                Aligner.standard()
                        .align(
                                new Both<>(
                                        Segmenter.article("a", "en", "People died in May."),
                                        articles.right()));
        assertThat(alone(english, Finding.Fact.NUMBER, "Seventeen"))
                .startsWith("number on one side only");
    }

    private static String alone(Aligned pair, Finding.Fact fact, String words) {
        int at = pair.on(Side.RIGHT).text().indexOf(words);
        return Planted.WORDING.fact(
                new FactEntry(
                        fact,
                        new Both<>(List.of(), List.of(new Span(at, at + words.length()))),
                        Standing.ALONE,
                        List.of()),
                pair,
                "x");
    }

    private static String speakers(Outcome outcome, @Nullable String left, @Nullable String right) {
        return new TextLedgers(Planted.WORDING, TRAMS)
                .speakers(
                        new QuoteEntry(
                                new Both<>(List.of(said(left)), List.of(said(right))),
                                outcome,
                                List.of(),
                                List.of()));
    }

    private static Said said(@Nullable String speaker) {
        Span span = new Span(0, 8);
        return new Said(span, span, Manner.SPEECH, speaker, null);
    }
}
