package org.diptych.find.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.align.Link;
import org.diptych.align.Relation;
import org.diptych.compare.Settling;
import org.diptych.find.Finding;
import org.diptych.find.TwoTexts;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuoteLedgerTest {

    private static final String BEGINNING =
            "The bridge over the harbour was closed on Friday morning after a crack was found. ";
    private static final String END =
            " Buses take the long way round through the old town until the repair is done.";

    @Test
    void the_same_words_in_another_house_style_are_verbatim() {
        assertThat(
                        rows(
                                "“We colour it [the bridge] red – always,” said Ann Lee.",
                                "'We color it red - always', said Ann Lee."))
                .containsExactly(
                        "VERBATIM Ann Lee “We colour it [the bridge] red – always,”"
                                + " | Ann Lee 'We color it red - always'");
    }

    @ParameterizedTest
    @CsvSource({
        "travelled, traveled",
        "'30,000 euros', '€30,000'",
        "cancelled, canceled",
        "labelling, labeling",
        "fuelled, fueled",
        "dialled, dialed",
        "pencilled, penciled",
        "travellers, travelers",
        "organised, organized",
        "realise, realize",
        "emphasised, emphasized"
    })
    void one_word_in_the_spelling_of_two_shores_is_one(String one, String other) {
        assertThat(rows("“We %s it all,” said Ann Lee.", one, other))
                .allMatch(row -> row.startsWith("VERBATIM"));
    }

    @ParameterizedTest
    @CsvSource({
        "filled, filed",
        "stalled, staled",
        "polled, poled",
        "refilled, refiled",
        "pilling, piling",
        "fillers, filers",
        "prised, prized"
    })
    void two_words_that_are_spelt_nearly_alike_are_two(String one, String other) {
        assertThat(rows("“We %s it all,” said Ann Lee.", one, other))
                .allMatch(row -> row.startsWith("ALTERED"));
    }

    private static List<String> rows(String sentence, String one, String other) {
        return rows(sentence.formatted(one), sentence.formatted(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "“This is the most important decision of our time,” said Ann Lee. | Ann Lee called it “the most important"
                        + " decision of our time”.",
                "“This is a dreadful day and I will not pretend otherwise,” said Ann Lee. | Ann Lee spoke of “a dreadful"
                        + " day”.",
                "“It is no excuse. It is an explanation, and it was owed years ago,” said Ann Lee. | “It is no excuse. It is"
                        + " an explanation...” said Ann Lee.",
                "“Nobody can promise that,” said Ann Lee. “What we can say is that the risk is lower in the winter.” |"
                        + " “Nobody can promise that ... the risk is lower in the winter,” said Ann Lee.",
                "“It was late. We all went home in the rain,” said Ann Lee. | “It was late,” said Ann Lee.",
            })
    void what_is_quoted_in_part_and_seen_to_be_is_verbatim(String left, String right) {
        assertThat(rows(left, right)).allMatch(row -> row.startsWith("VERBATIM"));
        assertThat(TwoTexts.settled(pair(left, right), QuoteRules.all())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "“The bridge is quite safe for now,” said Ann Lee. | “The bridge is quite safe,” said Ann Lee.",
                "“We will never open it again,” said Ann Lee. | “We will open it again,” said Ann Lee.",
            })
    void what_was_cut_within_a_sentence_is_altered(String left, String right) {
        assertThat(rows(left, right)).allMatch(row -> row.startsWith("ALTERED"));
    }

    @Test
    void what_a_copy_quotes_beyond_its_original_is_told_and_what_it_leaves_out_is_not() {
        Aligned pair =
                pair(
                        "“It was very late,” said Ann Lee.",
                        "“It was very late. We all went home in the rain and never came back,” said Ann Lee.");
        List<Finding> found = QuoteRules.all().stream().flatMap(r -> r.check(pair)).toList();
        List<Finding> settled = Settling.settle(found, Optional.of(Side.LEFT));
        assertThat(settled)
                .extracting(f -> f.mark().rule() + " " + f.mark().at().side())
                .containsExactly("quote.altered.longer RIGHT");
        assertThat(ledger(pair, Optional.of(Side.LEFT), settled))
                .extracting(QuoteEntry::outcome)
                .containsExactly(Outcome.ALTERED);
        assertThat(Settling.settle(found, Optional.of(Side.RIGHT))).isEmpty();
        assertThat(Settling.settle(found, Optional.empty())).isEmpty();
    }

    @Test
    void few_words_of_a_quotation_in_another_place_are_borne_out() {
        String left =
                "Two of them were against it. “There were raised voices, and a chair fell over,” the person said.";
        String right =
                "Two of them were against it, and there had been “raised voices”. A chair, the person added, fell over.";
        assertThat(rows(left, right)).hasSize(1).allMatch(row -> row.startsWith("VERBATIM"));
        assertThat(TwoTexts.settled(pair(left, right), QuoteRules.all())).isEmpty();
    }

    @Test
    void words_that_tell_who_says_a_quotation_are_no_other_one() {
        assertThat(
                        rows(
                                "“I put my hand on it and it was wet,” Ann Lee said. “In thirty-one years it has never been"
                                        + " wet.”",
                                "“I put my hand on it and it was wet,” said Ann Lee, who has spent 31 years working there.",
                                Optional.of(Side.LEFT)))
                .extracting(row -> row.split(" ", 2)[0])
                .containsExactly("VERBATIM", "DROPPED");
    }

    @Test
    void other_words_are_altered_and_the_edits_say_where() {
        Aligned pair =
                pair("“We will never open it,” said Ann Lee.", "“We will open it,” said Ann Lee.");
        QuoteEntry entry = ledger(pair, Optional.empty(), List.of()).getFirst();
        assertThat(entry.outcome()).isEqualTo(Outcome.ALTERED);
        assertThat(entry.edits().stream().filter(e -> !(e instanceof Edit.Same)))
                .singleElement()
                .satisfies(e ->
                        assertThat(e.on(Side.LEFT).map(pair.on(Side.LEFT)::at)).contains("never"));
    }

    @Test
    void a_quotation_knows_the_words_that_name_its_speaker() {
        Aligned pair = pair("“It is late,” the mayor, Ann Lee, said.", "It rained.");
        Said said = ledger(pair, Optional.empty(), List.of()).getFirst().said().left().getFirst();
        assertThat(said.speaker()).isEqualTo("Ann Lee");
        assertThat(pair.on(Side.LEFT).at(Optional.ofNullable(said.attribution()).orElseThrow()))
                .isEqualTo("Ann Lee, said");
    }

    @Test
    void speech_that_lost_its_marks_is_told_from_words_that_were_given_some() {
        assertThat(
                        rows(
                                "“The crack is old and deep,” said Ann Lee.",
                                "The crack is old and deep, said Ann Lee."))
                .containsExactly(
                        "MARKS_LOST Ann Lee “The crack is old and deep,” | null The crack is old and deep");
        assertThat(
                        rows(
                                "Ann Lee called the crack “old and rather deep” on Friday, as the “mayor” knew.",
                                "Ann Lee called the crack old and rather deep on Friday, as the “mayor” knew."))
                .anyMatch(row -> row.startsWith("MARKS_ADDED Ann Lee “old and rather deep”"));
    }

    @Test
    void the_same_words_of_somebody_else_are_misattributed() {
        assertThat(
                        rows(
                                "“The crack is old and deep,” said Ann Lee.",
                                "“The crack is old and deep,” said Joseph Kind."))
                .containsExactly(
                        "MISATTRIBUTED Ann Lee “The crack is old and deep,”"
                                + " | Joseph Kind “The crack is old and deep,”");
    }

    @Test
    void one_quotation_broken_by_its_speaker_is_one_row_and_still_verbatim() {
        assertThat(
                        rows(
                                "“The crack,” said Ann Lee, “is old and deep.”",
                                "“The crack is old and deep,” said Ann Lee."))
                .containsExactly(
                        "VERBATIM Ann Lee “The crack,” + Ann Lee “is old and deep.”"
                                + " | Ann Lee “The crack is old and deep,”");
    }

    @Test
    void two_quotations_of_two_paragraphs_made_one_are_spliced() {
        assertThat(
                        rows(
                                "“The crack is old and deep,” said Ann Lee.\n\nShe went home and"
                                        + " came back.\n\n“The city has no money for a repair,” she said.",
                                "“The crack is old and deep. The city has no money for a repair,”"
                                        + " said Ann Lee.\n\nShe went home and came back."))
                .singleElement()
                .asString()
                .startsWith("SPLICED");
    }

    @Test
    void what_nothing_carries_is_unsupported_unless_one_side_is_the_original() {
        String with = "“We were never asked about any of this,” said Ann Lee.";
        assertThat(rows(with, "It rained.", Optional.empty()))
                .first()
                .asString()
                .startsWith("DROPPED");
        assertThat(rows(with, "It rained.", Optional.of(Side.LEFT)))
                .first()
                .asString()
                .startsWith("DROPPED");
        assertThat(rows(with, "It rained.", Optional.of(Side.RIGHT)))
                .first()
                .asString()
                .startsWith("FABRICATED");
    }

    @Test
    void quotations_in_two_languages_that_answer_each_other_are_translated() {
        Aligned pair =
                TwoTexts.aligned(
                        TwoTexts.article(BEGINNING + "“Yes,” said Ann Lee in 2024."),
                        TwoTexts.article(
                                "de",
                                "Die Brücke wurde am Freitag gesperrt. „Ja“, sagte Ann Lee 2024."));
        List<String> rows = rows(pair, Optional.empty());
        assertThat(rows).noneMatch(r -> r.startsWith("UNSUPPORTED"));
    }

    @Test
    void a_translation_given_to_somebody_else_of_the_original_is_misattributed() {
        assertThat(rows(translated("Ann Lee"), Optional.empty()))
                .anyMatch(r -> r.startsWith("TRANSLATED"));
        assertThat(rows(translated("Bo Dahl"), Optional.empty()))
                .anyMatch(r -> r.startsWith("MISATTRIBUTED"));
        // Perhaps the same man, in another spelling.
        assertThat(rows(translated("Enn Lih"), Optional.empty()))
                .anyMatch(r -> r.startsWith("TRANSLATED"));
    }

    private static Aligned translated(String speaker) {
        Article english =
                TwoTexts.article(
                        BEGINNING
                                + "“We pay 300 euros in 2024,” said Ann Lee. Bo Dahl left in 2020.");
        Article german =
                TwoTexts.article(
                        "de",
                        "Die Brücke wurde am Freitag gesperrt. „Wir zahlen 2024 300 Euro“, sagte %s. Bo Dahl ging 2020."
                                .formatted(speaker));
        return new Aligned(
                new Both<>(english, german),
                Relation.VERSIONS,
                1,
                List.of(new Link.Matched(List.of(0), List.of(0), 1, false)),
                List.of(
                        new Link.Matched(List.of(0), List.of(0), 1, false),
                        new Link.Matched(List.of(1), List.of(1), 1, false),
                        new Link.Matched(List.of(2), List.of(2), 1, false)),
                List.of(List.of(), List.of(), List.of()),
                List.of(List.of(), List.of(), List.of()));
    }

    @Test
    void rows_stand_as_the_left_article_is_read_though_one_of_them_is_said_again_later() {
        String filler = " It rained on the old bridge for the whole of that windy winter.";
        Aligned pair =
                pair(
                        "“The crack is old and deep,” said Ann Lee."
                                + filler
                                + " “Nobody has ever paid for it,” said Bo Dahl."
                                + filler
                                + " “The crack is old and deep,” said Ann Lee."
                                + " “We shall mend it in spring,” said Cy Orr.",
                        "“The crack is old and deep,” said Ann Lee."
                                + filler
                                + filler
                                + " “We shall mend it in spring,” said Cy Orr."
                                + " “It was always so,” said Di Poe.");
        assertThat(rows(pair, Optional.empty()))
                .satisfiesExactly(
                        row -> assertThat(row).contains("old and deep"),
                        row -> assertThat(row).contains("ever paid"),
                        row -> assertThat(row).contains("in spring"),
                        row -> assertThat(row).contains("always so"));
    }

    @Test
    void a_quotation_of_the_right_stands_where_its_plain_words_stand_on_the_left() {
        assertThat(
                        rows(
                                "The crack is old and rather deep, said Ann Lee on Friday."
                                        + " “We shall mend it in spring,” said Cy Orr.",
                                "“We shall mend it in spring,” said Cy Orr."
                                        + " “The crack is old and rather deep,” said Ann Lee on Friday."))
                .satisfiesExactly(
                        row -> assertThat(row).contains("old and rather deep"),
                        row -> assertThat(row).contains("in spring"));
    }

    @Test
    void alone_a_quotation_has_nothing_to_be_checked_against() {
        assertThat(
                        ledger(
                                TwoTexts.alone(BEGINNING + "“It is late,” said Ann Lee."),
                                Optional.empty(),
                                List.of()))
                .singleElement()
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.UNCHECKED));
    }

    @Test
    void an_entry_holds_what_is_marked_on_its_words() {
        Aligned pair =
                pair("“We will never open it,” said Ann Lee.", "“We will open it,” said Ann Lee.");
        List<Finding> findings =
                Settling.settle(
                        QuoteRules.all().stream().flatMap(r -> r.check(pair)).toList(),
                        Optional.empty());
        assertThat(findings).hasSize(2);
        assertThat(ledger(pair, Optional.empty(), findings))
                .singleElement()
                .satisfies(e -> assertThat(e.findings()).isEqualTo(findings));
    }

    @Test
    void what_is_said_again_far_away_is_laid_beside_one_of_its_kind_and_not_beside_all_between() {
        String far =
                " It rained on the old bridge for the whole of that long and windy winter."
                        .repeat(4);
        Aligned pair =
                pair(
                        "“No limits at all,” said Ann Lee."
                                + far
                                + " “No limits at all,” said Ann Lee.",
                        "“No limits at all ...” said Ann Lee." + far);
        assertThat(ledger(pair, Optional.empty(), List.of()))
                .allSatisfy(e ->
                        assertThat(e.edits())
                                .allMatch(edit ->
                                        pair.on(Side.LEFT)
                                                        .at(edit.on(Side.LEFT).orElseThrow())
                                                        .length()
                                                < 40));
    }

    private static List<QuoteEntry> ledger(
            Aligned pair, Optional<Side> original, List<Finding> findings) {
        return QuoteLedger.of(pair, original, findings, Answers.of(pair));
    }

    private static List<String> rows(String left, String right) {
        return rows(left, right, Optional.empty());
    }

    private static List<String> rows(String left, String right, Optional<Side> original) {
        return rows(pair(left, right), original);
    }

    private static List<String> rows(Aligned pair, Optional<Side> original) {
        return ledger(pair, original, List.of()).stream()
                .map(e ->
                        e.outcome()
                                + " "
                                + said(pair, Side.LEFT, e)
                                + " | "
                                + said(pair, Side.RIGHT, e))
                .toList();
    }

    private static String said(Aligned pair, Side side, QuoteEntry entry) {
        return entry.said().on(side).stream()
                .map(s -> s.speaker() + " " + pair.on(side).at(s.span()))
                .collect(Collectors.joining(" + "));
    }

    private static Aligned pair(String left, String right) {
        return TwoTexts.aligned(BEGINNING + left + END, BEGINNING + right + END);
    }
}
