package org.diptych.find.dropped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.align.Relation;
import org.diptych.align.WordLink;
import org.diptych.find.Example;
import org.diptych.find.Finding;
import org.diptych.find.Rule;
import org.diptych.find.TwoTexts;
import org.diptych.text.Article;
import org.diptych.text.Block;
import org.diptych.text.BlockKind;
import org.diptych.text.Both;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DroppedRulesTest {

    private static final List<Rule> GAPS =
            List.of(Unanswered.sentences(), UnansweredPart.clauses(), new UnansweredAside());

    private static final String ORIGINAL =
            "The council voted for the tram on Monday night. The line will run from the station to the docks."
                    + " It should carry nine thousand passengers a day. The mayor thanked her officers.";

    @Test
    void a_sentence_without_an_answer_is_marked() {
        Example.of(
                        "The council voted for the tram on Monday night. The line will run from the station to"
                                + " the docks. ⟦Two swans were seen on the roof of the library.⟧ It should"
                                + " carry nine thousand passengers a day. The mayor thanked her officers.",
                        ORIGINAL)
                .under(Unanswered.sentences());
    }

    @Test
    void a_sentence_that_was_merged_into_its_neighbour_is_not() {
        Example.of(
                        "The council voted for the tram on Monday night. The line will run from the station to"
                                + " the docks and should carry nine thousand passengers a day. The mayor"
                                + " thanked her officers.",
                        ORIGINAL)
                .under(Unanswered.sentences());
    }

    @Test
    void nothing_is_dropped_between_unrelated_articles() {
        Example.of("Moss grows on the roof.", ORIGINAL).under(Unanswered.sentences());
    }

    @Test
    void a_line_that_a_paragraph_begins_with_is_there() {
        Example.of("Ruth Amsel\n" + ORIGINAL, "By Ruth Amsel, 12 March\n" + ORIGINAL)
                .under(Unanswered.headings());
        Example.of("⟦Ruth Amsel⟧\n" + ORIGINAL, ORIGINAL).under(Unanswered.headings());
    }

    @Test
    void a_heading_without_an_answer_is_marked_and_a_reworded_one_is_not() {
        Example.of("⟦A long night⟧\n" + ORIGINAL, ORIGINAL).under(Unanswered.headings());
        Example.of("A long night\n" + ORIGINAL, "Late vote\n" + ORIGINAL)
                .under(Unanswered.headings());
    }

    @Test
    void an_aside_in_brackets_is_marked_if_it_says_something_new() {
        Example.of(
                        "Trade reached a record of $250 billion ⟦(190 billion euros)⟧ in the year 2024.",
                        "Trade reached a record of $250 billion in the year 2024.")
                .under(new UnansweredAside());
        Example.of(
                        "The North Atlantic Treaty Organisation (NATO) met in Brussels on Monday.",
                        "The North Atlantic Treaty Organisation met in Brussels on Monday.")
                .under(new UnansweredAside());
    }

    @Test
    void an_aside_across_languages_is_missed_only_for_its_numbers() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.across(
                                        TwoTexts.article(
                                                "fr",
                                                "La maire (sans étiquette) a signé. Le pont (412 mètres de long) ferme."),
                                        TwoTexts.article(
                                                "en",
                                                "The mayor, an independent, signed. The bridge closes.")),
                                List.of(new UnansweredAside())))
                .containsExactly("dropped.clause.aside LEFT (412 mètres de long)");
    }

    @Test
    void an_aside_that_the_answer_has_in_other_dress_is_not_marked() {
        Example.of(
                        "The company paid a lot of money for it ($134 million) in the year 2024.",
                        "The company paid a lot of money for it ($134m) in the year 2024.")
                .under(new UnansweredAside());
    }

    @Test
    void a_clause_that_the_answer_has_not_is_marked() {
        assertThat(
                        clauses(
                                "The firm opened a second yard in Leith, because two tenders came in far"
                                        + " above the estimate.",
                                "A second yard was opened by the company in Leith."))
                .containsExactly(
                        "dropped.clause LEFT because two tenders came in far above the estimate");
    }

    @Test
    void a_clause_that_other_words_stand_for_is_not() {
        assertThat(
                        clauses(
                                "The firm opened a second yard in Leith, because two tenders came in far"
                                        + " above the estimate.",
                                "A second yard was opened by the company in Leith, since both offers had"
                                        + " cost more than planned."))
                .isEmpty();
    }

    @Test
    void a_clause_that_moved_is_not() {
        String clause = "because two tenders came in far above the estimate";
        assertThat(
                        clauses(
                                "The firm opened a second yard in Leith, " + clause + ".",
                                "A second yard was opened by the company in Leith. That happened "
                                        + clause
                                        + " of the city."))
                .isEmpty();
    }

    @Test
    void without_an_encoder_a_clause_is_marked_where_its_place_is_empty() {
        String right = ORIGINAL + " In return, the city keeps a golden share.";
        assertThat(
                        byLetters(
                                ORIGINAL
                                        + " In return, the city keeps a golden share, which allows it to"
                                        + " block any resale.",
                                right))
                .containsExactly("dropped.clause LEFT which allows it to block any resale");
    }

    @Test
    void without_an_encoder_a_clause_is_not_marked_if_anything_stands_there() {
        assertThat(
                        byLetters(
                                ORIGINAL
                                        + " In return, the city keeps a golden share, which allows it to"
                                        + " block any resale.",
                                ORIGINAL
                                        + " In return, the city keeps a golden share, and so no owner may"
                                        + " sell on."))
                .isEmpty();
    }

    @Test
    void short_forms_of_little_words_are_no_facts() {
        assertThat(
                        byLetters(
                                ORIGINAL
                                        + " There is another option, and it isn’t a fluffy choice.",
                                ORIGINAL + " There is another option."))
                .isEmpty();
    }

    @Test
    void what_a_sentence_says_behind_the_end_of_its_answer_is_marked() {
        assertThat(
                        byLetters(
                                ORIGINAL
                                        + " High envoys from Iran and Korea were not notably absent from the"
                                        + " celebrations downtown.",
                                ORIGINAL + " The high envoys of Korea and Iran."))
                .containsExactly(
                        "dropped.clause LEFT were not notably absent from the celebrations downtown");
    }

    @Test
    void clauses_that_stand_in_each_other_s_place_are_both_marked() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.linked(
                                        ORIGINAL
                                                + " The whirlpools by the old bridge at Saltstraumen can be"
                                                + " ten metres wide, and locals fish for coalfish there.",
                                        ORIGINAL
                                                + " The whirlpools by the old bridge at Saltstraumen can be"
                                                + " ten metres broad, and seals come to rest below.",
                                        "wide=broad"),
                                List.of(UnansweredPart.clauses())))
                .containsExactlyInAnyOrder(
                        "dropped.clause LEFT and locals fish for coalfish there",
                        "dropped.clause RIGHT and seals come to rest below");
    }

    @Test
    void a_quotation_is_not_answered_by_plain_words() {
        String before = "The council voted for the tram on Monday night. ";
        String after = " It should carry nine thousand passengers a day.";
        String quote = "“Nobody asked the ferrymen what they wanted.”";
        String plain = "Rain fell on the empty square outside.";
        assertThat(
                        TwoTexts.marked(
                                facing(before + quote + after, before + plain + after),
                                List.of(Unanswered.sentences())))
                .containsExactly("dropped.sentence LEFT " + quote);
    }

    @Test
    void nor_by_plain_words_that_its_neighbour_s_answer_has_too_many_of() {
        String quote = "“Nobody asked the ferrymen.”";
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        "The council voted for the tram. "
                                                + quote
                                                + " The mayor was glad.",
                                        "The council voted for the tram. The mayor was glad and walked"
                                                + " home along the empty quay in heavy rain."),
                                List.of(Unanswered.sentences())))
                .containsExactly("dropped.sentence LEFT " + quote);
    }

    @ParameterizedTest
    @EnumSource(value = Relation.class, mode = EnumSource.Mode.EXCLUDE, names = "VERSIONS")
    void only_versions_of_one_article_have_gaps(Relation relation) {
        String left = "The tram runs. Rain fell. It has (in 2024 and in 31 towns) a bell.";
        String right = "The tram runs. Snow fell. It has a bell.";
        assertThat(TwoTexts.marked(facing(left, right), GAPS)).isNotEmpty();
        assertThat(TwoTexts.marked(facing(left, right, relation), GAPS)).isEmpty();
    }

    @Test
    void a_long_sentence_is_missed_beside_another_if_what_they_mean_was_compared() {
        String left = "The tram runs. The youngest driver studies chess openings. It has a bell.";
        String right =
                "The tram runs. Passengers complained about crowded platforms. It has a bell.";
        List<WordLink> byMeaning = List.of(new WordLink(new Span(4, 8), new Span(9, 13), 0.6));
        assertThat(
                        TwoTexts.marked(
                                facing(left, right, Relation.VERSIONS, byMeaning),
                                List.of(Unanswered.sentences())))
                .containsExactly(
                        "dropped.sentence LEFT The youngest driver studies chess openings.",
                        "dropped.sentence RIGHT Passengers complained about crowded platforms.");
        assertThat(TwoTexts.marked(facing(left, right), List.of(Unanswered.sentences()))).isEmpty();
        String little = "The tram runs. She was about to go along below. It has a bell.";
        assertThat(
                        TwoTexts.marked(
                                facing(little, right, Relation.VERSIONS, byMeaning),
                                List.of(Unanswered.sentences())))
                .containsExactly(
                        "dropped.sentence RIGHT Passengers complained about crowded platforms.");
    }

    private static Aligned facing(String left, String right) {
        return facing(left, right, Relation.VERSIONS);
    }

    private static Aligned facing(String left, String right, Relation relation) {
        return facing(left, right, relation, List.of());
    }

    /// Two texts of three sentences, of which those in the middle answer nothing.
    private static Aligned facing(
            String left, String right, Relation relation, List<WordLink> words) {
        return new Aligned(
                new Both<>(TwoTexts.article(left), TwoTexts.article(right)),
                relation,
                1,
                List.of(new Link.Matched(List.of(0), List.of(0), 1, false)),
                List.of(
                        new Link.Matched(List.of(0), List.of(0), 1, false),
                        new Link.Alone(Side.LEFT, 1),
                        new Link.Alone(Side.RIGHT, 1),
                        new Link.Matched(List.of(2), List.of(2), 1, false)),
                List.of(List.of(), List.of(), List.of(), List.of()),
                List.of(words, List.of(), List.of(), List.of()));
    }

    /// Two texts, each in words of its own, of which one has a sentence in the middle that answers nothing.
    private static Aligned free(String left, String right) {
        return new Aligned(
                new Both<>(TwoTexts.article(left), TwoTexts.article(right)),
                Relation.VERSIONS,
                0.3,
                List.of(new Link.Matched(List.of(0), List.of(0), 0.3, false)),
                List.of(
                        new Link.Matched(List.of(0), List.of(0), 0.3, false),
                        new Link.Alone(Side.LEFT, 1),
                        new Link.Matched(List.of(2), List.of(1), 0.3, false)),
                List.of(List.of(), List.of(), List.of()),
                List.of(
                        List.of(new WordLink(new Span(0, 3), new Span(0, 1), 0.6)),
                        List.of(),
                        List.of()));
    }

    @Test
    void in_a_free_paraphrase_a_short_sentence_is_marked_if_no_word_of_it_stands_over_there() {
        String left = "The tram is standing here again. She never played chess. All walked home.";
        assertThat(
                        TwoTexts.marked(
                                free(left, "A streetcar runs. Everybody strolled back."),
                                List.of(Unanswered.sentences())))
                .containsExactly("dropped.sentence LEFT She never played chess.");
        assertThat(
                        TwoTexts.marked(
                                free(left, "A played out streetcar runs. Everybody strolled back."),
                                List.of(Unanswered.sentences())))
                .isEmpty();
    }

    @Test
    void a_quotation_without_an_answer_is_told_from_a_sentence() {
        Aligned pair =
                TwoTexts.aligned(
                        ORIGINAL.replace(
                                "It should",
                                "“Nobody asked the ferrymen what they wanted.” It should"),
                        ORIGINAL);
        assertThat(Unanswered.sentences().check(pair))
                .singleElement()
                .isInstanceOfSatisfying(
                        Finding.Dropped.class,
                        d -> assertThat(d.what()).isEqualTo(Finding.Gap.QUOTE));
    }

    @Test
    void a_sentence_that_its_neighbour_s_answer_begins_with_is_not_marked() {
        String left =
                "The council voted for the tram on Monday night. Not that everything is rosy. The roof over"
                        + " the hall leaks when it rains. The mayor thanked her officers.";
        String right =
                "The council voted for the tram on Monday night. All is not well, though: the roof over the"
                        + " hall leaks when it rains. The mayor thanked her officers.";
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.linked(left, right, "council=tram"),
                                List.of(Unanswered.sentences())))
                .isEmpty();
    }

    @Test
    void an_aside_with_a_time_in_other_dress_is_known() {
        Example.of(
                        "It happened at 12:25 local time (1:25 PM MSK) near the highest peak.",
                        "It happened at 12:25 local time (13:25 MSK) near the highest peak.")
                .under(new UnansweredAside());
    }

    @Test
    void an_aside_whose_number_has_its_unit_glued_on_over_there_is_known() {
        Example.of(
                        "Damage came to 1.4 billion kronor ($134 million) in the year 2024.",
                        "Damage came to 1.4bn kronor, or $134m, in the year 2024.")
                .under(new UnansweredAside());
    }

    @Test
    void a_date_line_and_who_says_it_are_no_facts() {
        String clause = ", because two tenders came in far above the estimate";
        assertThat(
                        clauses(
                                "\nPORTO, Portugal (Northwire) — The firm opened a second yard in Leith"
                                        + clause
                                        + ".",
                                "\nA second yard was opened by the company in Leith."))
                .containsExactly("dropped.clause LEFT " + clause.substring(2));
        assertThat(
                        clauses(
                                "“The firm opened a second yard in Leith,” the 19-year-old goalkeeper said"
                                        + " afterwards.",
                                "“A second yard was opened by the company in Leith.”"))
                .isEmpty();
        assertThat(
                        clauses(
                                "“The firm opened a second yard in Leith,” the goalkeeper said at a crowded news conference"
                                        + " afterwards.",
                                "“A second yard was opened by the company in Leith.”"))
                .isEmpty();
        assertThat(
                        clauses(
                                "Speaking to several reporters afterwards, the firm opened a second yard in Leith.",
                                "A second yard was opened by the company in Leith."))
                .isEmpty();
    }

    private static List<String> byLetters(String left, String right) {
        return TwoTexts.marked(TwoTexts.aligned(left, right), List.of(UnansweredPart.clauses()));
    }

    private static List<String> clauses(String left, String right) {
        return TwoTexts.marked(
                TwoTexts.linked(ORIGINAL + " " + left, ORIGINAL + " " + right, "firm=company"),
                List.of(UnansweredPart.clauses(), UnansweredPart.sentences()));
    }

    @Test
    void words_that_were_cut_out_of_a_sentence_are_marked() {
        Example.of(
                        "The lease, ⟦which was drawn up by Holmgaard and⟧ signed on the quay, will end in May.",
                        "The lease, signed on the quay, will end in May.")
                .under(new CutOut());
        Example.of(
                        "The plan was adopted in June by 29 votes to 26, ⟦with four abstentions⟧.",
                        "The plan was adopted in June by 29 votes to 26.")
                .under(new CutOut());
    }

    @Test
    void trims_and_what_was_reworded_are_no_cuts() {
        Example.of(
                        "The plan was adopted in June by 29 votes to 26 after all.",
                        "The plan was adopted in June by 29 votes to 26.")
                .under(new CutOut());
        Example.of(
                        "The plan, on which four members did not vote, was adopted in June.",
                        "The plan was adopted in June, with four members abstaining from the vote.")
                .under(new CutOut());
    }

    @Test
    void a_caption_that_only_one_side_has_is_no_gap_and_a_paragraph_is() {
        String one = "The council voted on Tuesday to close the northern route.";
        String two = "Officials said that it would save two million euros a year.";
        String said = "The old ferry leaves the harbour of Skerry for the last time.";
        Article copy =
                paragraphs(
                        new Block(BlockKind.PARAGRAPH, one), new Block(BlockKind.PARAGRAPH, two));
        for (BlockKind kind : List.of(BlockKind.CAPTION, BlockKind.PARAGRAPH)) {
            Article page =
                    paragraphs(
                            new Block(BlockKind.PARAGRAPH, one),
                            new Block(kind, said),
                            new Block(BlockKind.PARAGRAPH, two));
            assertThat(Unanswered.sentences().check(TwoTexts.aligned(page, copy)))
                    .hasSize(kind == BlockKind.CAPTION ? 0 : 1);
        }
    }

    private static Article paragraphs(Block... blocks) {
        return Segmenter.article("test", "en", List.of(blocks));
    }
}
