package org.diptych.find.garbled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.diptych.align.Aligned;
import org.diptych.find.Example;
import org.diptych.find.Finding;
import org.diptych.find.TwoTexts;
import org.diptych.present.Wording;
import org.junit.jupiter.api.Test;

/// What each habit marks, between ⟦ and ⟧, and what it leaves alone.
class GarbledRulesTest {

    @Test
    void lost_letters_fires_on_words_without_their_accents() {
        Example.of(
                        "In the village of ⟦Lvberg⟧ nobody asked ⟦Sin⟧ Hughes.",
                        "In the village of Lövberg nobody asked Siân Hughes.")
                .under(new LostLetters());
        Example.of("She flew to ⟦Budape?t⟧ on Monday.", "She flew to Budapest on Monday.")
                .under(new LostLetters());
    }

    @Test
    void lost_letters_gives_the_word_that_fits_a_hole() {
        assertThat(readings("She flew to Budape?t on Monday.", "She flew to Budapest on Monday."))
                .containsExactly("Budapest");
        assertThat(readings("They don?t like it at all.", "They don’t like it at all."))
                .containsExactly("don’t");
        assertThat(
                        readings(
                                "Play at the Olympiad in Budape?te.",
                                "Play at the Olympiad in Budapest."))
                .containsExactly("Budapest");
    }

    private static List<String> readings(String copy, String original) {
        return new LostLetters()
                .check(Example.aligned(copy, original))
                .map(f -> String.valueOf(((Finding.Garbled) f).reading()))
                .toList();
    }

    @Test
    void lost_letters_fires_on_a_character_that_could_not_be_read_whatever_the_other_side_has() {
        Example.of("The mayor of ⟦K\uFFFDln⟧ was there too.", "The mayor was there too.")
                .under(new LostLetters());
        Aligned pair = Example.aligned("The mayor of K\uFFFDln was there.", "The mayor was there.");
        Finding lost = new LostLetters().check(pair).findFirst().orElseThrow();
        assertThat(new Wording(Locale.ENGLISH).why(lost, pair.articles()))
                .isEqualTo(
                        "“K\uFFFDln” has lost letters, and the other text has no word that would tell which.");
    }

    @Test
    void lost_letters_stays_silent_on_question_marks_that_no_word_fits() {
        Example.of(
                        "Read more at marlow.org/index.php?id=3 on the old bridge.",
                        "Read more about the old bridge and its pages.")
                .under(new LostLetters());
        Example.of("It is on the page?ref list.", "It is on the pages list.")
                .under(new LostLetters());
    }

    @Test
    void lost_letters_stays_silent_on_english_words_elsewhere() {
        Example.of(
                        "The rise was steep. They met in Luleå.",
                        "The risé was steep. They met in Luleå, at the rise.")
                .under(new LostLetters());
    }

    @Test
    void untranslated_fires_on_a_word_that_was_left_in_the_language_of_the_original() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.across(
                                        TwoTexts.article(
                                                "pt", "Uma retroescavadeira abriu a calçada."),
                                        TwoTexts.article(
                                                "en", "A retroescavadeira opened the pavement.")),
                                List.of(new Untranslated())))
                .containsExactly("garbled.untranslated RIGHT retroescavadeira");
    }

    @Test
    void untranslated_stays_silent_on_words_that_are_kept_on_purpose() {
        for (String kept :
                List.of(
                        "They danced the “forrozinho” on the quay.",
                        "They danced the forrozinho, a slow dance, on the quay.",
                        "They danced a step called forrozinho on the quay.",
                        "They danced the forrozinho (a slow dance) on the quay.",
                        "The forrozinho is slow, and the forrozinho is old.",
                        "They danced the Forrozinho on the quay.")) {
            assertThat(
                            TwoTexts.marked(
                                    TwoTexts.across(
                                            TwoTexts.article(
                                                    "pt", "Dançaram o forrozinho no cais."),
                                            TwoTexts.article("en", kept)),
                                    List.of(new Untranslated())))
                    .as(kept)
                    .isEmpty();
        }
    }

    @Test
    void lost_letters_holds_nothing_but_names_against_another_language() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.across(
                                        TwoTexts.article(
                                                "pt", "Já no Mar do Norte, até Lövberg protestou."),
                                        TwoTexts.article(
                                                "en",
                                                "At sea, at that time, the j was lost, and Lvberg protested.")),
                                List.of(new LostLetters())))
                .containsExactly("garbled.encoding.letters RIGHT Lvberg");
    }

    @Test
    void lost_sign_knows_the_currencies_of_the_world_by_their_names() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.across(
                                        TwoTexts.article("pt", "A obra custa R$ 18,2 milhões."),
                                        TwoTexts.article(
                                                "en", "The works cost 18.2 million reais.")),
                                List.of(new LostSign())))
                .isEmpty();
        Example.of("It cost 3 million dinars.", "It cost $3 million.").under(new LostSign());
    }

    @Test
    void lost_sign_fires_on_money_without_a_currency() {
        Example.of(
                        "The line will cost ⟦118 million⟧ in all.",
                        "The line will cost £118 million in all.")
                .under(new LostSign());
        Example.of(
                        "Trade reached $250 billion (⟦190 billion⟧) in 2024.",
                        "Trade reached $250 billion in 2024.")
                .under(new LostSign());
    }

    @Test
    void lost_sign_stays_silent_on_currencies_in_words() {
        Example.of(
                        "The line will cost 118 million pounds in all.",
                        "The line will cost £118 million in all.")
                .under(new LostSign());
        Example.of("It carries 250 people.", "It carries 250 people.").under(new LostSign());
    }

    @Test
    void lost_sign_reads_a_range_of_money_as_one() {
        Example.of("The line will cost £5-6m in all.", "The line will cost £5m-£6m in all.")
                .under(new LostSign());
        Example.of("It cost $5 million to 6 million.", "It cost $5 million to $6 million.")
                .under(new LostSign());
        Example.of("It cost 5-6 million dollars.", "It cost $5-6 million.").under(new LostSign());
        Example.of("The line will cost ⟦5⟧-⟦6m⟧ in all.", "The line will cost £5m-£6m in all.")
                .under(new LostSign());
    }

    @Test
    void mojibake_fires_on_utf8_read_as_windows_1252() {
        Example.of("He ⟦donâ€™t⟧ like ⟦FranÃ§ois⟧.", "He don’t like François.")
                .under(new Mojibake());
    }

    @Test
    void mojibake_stays_silent_on_real_accents() {
        Example.of("Ângela ate pão in São Paulo.", "Ângela ate bread in São Paulo.")
                .under(new Mojibake());
    }

    @Test
    void stray_space_fires_on_blanks_where_english_has_none() {
        Example.of(
                        "It was a ⟦large -scale⟧ attack, he said⟦ ,⟧ and all ⟦of]the ]⟧ rest.",
                        "It was a large-scale attack, he said, and all of [the] rest.")
                .under(new StraySpace());
        Example.of("It rose ⟦60 %⟧ in a year.", "It rose 60% in a year.").under(new StraySpace());
    }

    @Test
    void stray_space_fires_on_brackets_about_a_word_that_lost_its_blank() {
        Example.of("He wants all ⟦of[the] ⟧rest.", "He wants all of the rest.")
                .under(new StraySpace());
        Example.of("He wants all of [⟦the]rest⟧ now.", "He wants all of the rest now.")
                .under(new StraySpace());
    }

    @Test
    void stray_space_stays_silent_on_brackets_within_a_word() {
        Example.of("“[T]he bridge is ours,” he said.", "“The bridge is ours,” he said.")
                .under(new StraySpace());
        Example.of("He want[s] to re[build] it.", "He wants to rebuild it.")
                .under(new StraySpace());
    }

    @Test
    void stray_space_stays_silent_on_dashes_and_shared_style() {
        Example.of("It was late - very late.", "It was late – very late.").under(new StraySpace());
        Example.of("It rose 60 % in a year.", "It went up 60 % in a year.").under(new StraySpace());
    }

    @Test
    void glued_words_fires_on_words_without_a_blank() {
        Example.of(
                        "The signing of ⟦aMutual⟧ pact in June ⟦2025respectively⟧ was ⟦heldback⟧.",
                        "The signing of a mutual pact in June 2025 respectively was held back.")
                .under(new GluedWords());
    }

    @Test
    void glued_words_stays_silent_on_names_and_units() {
        Example.of(
                        "McDonald sold 40km of YouTube cable in the 1990s.",
                        "The man sold forty kilometres of cable.")
                .under(new GluedWords());
    }

    @Test
    void shouting_stays_silent_in_a_dateline_of_several_words() {
        Example.of(
                        "PORT ELLISK, 14 October — The ferry ran aground off Port Ellisk.",
                        "The ferry ran aground off Port Ellisk on 14 October, off Port Ellisk.")
                .under(new Shouting());
        Example.of(
                        "The ferry ran aground off ⟦ELLISK⟧ at noon. It left Ellisk at ten.",
                        "The ferry ran aground off Ellisk at noon. It left Ellisk at ten.")
                .under(new Shouting());
    }

    @Test
    void lost_apostrophe_fires_on_possessives() {
        Example.of(
                        "On ⟦Russias⟧ Victory Day the ⟦countrys⟧ leader spoke.",
                        "On Russia’s Victory Day the country’s leader spoke.")
                .under(new LostApostrophe());
    }

    @Test
    void lost_apostrophe_fires_on_short_forms_and_gives_the_other_sides_word() {
        assertThat(
                        new LostApostrophe()
                                .check(
                                        Example.aligned(
                                                "It isnt safe, and theyre going to Chinas coast.",
                                                "It isn’t safe, and they’re going to China’s coast."))
                                .map(f -> String.valueOf(((Finding.Garbled) f).reading())))
                .containsExactly("isn’t", "they’re", "China’s");
    }

    @Test
    void lost_apostrophe_fires_before_a_noun_on_a_name_that_owns_something_elsewhere() {
        Example.of(
                        "He is ⟦Vietnams⟧ chief negotiator. The river is wide.",
                        "The river is wide. It is Vietnam’s longest.")
                .under(new LostApostrophe());
        Example.of("⟦Wijesekaras⟧ wins a short respite.", "A respite is what Wijesekara has.")
                .under(new LostApostrophe());
    }

    @Test
    void lost_apostrophe_stays_silent_on_plurals() {
        Example.of("The Obamas flew home.", "Barack and Michelle Obama flew home.")
                .under(new LostApostrophe());
        Example.of("Two Toyotas stood outside.", "Two Toyota cars stood outside.")
                .under(new LostApostrophe());
        Example.of(
                        "The Obamas flew home. Two Toyotas stood outside. Old Toyotas rust.",
                        "Toyota’s cars sell well. Michelle Obama’s book does too.")
                .under(new LostApostrophe());
        Example.of("Two Russians spoke to the Browns.", "A Russian spoke to Brown and his wife.")
                .under(new LostApostrophe());
        Example.of(
                        "Riders are banned if they miss tests within 12 months.",
                        "Riders are banned if they miss next month's championships.")
                .under(new LostApostrophe());
    }

    @Test
    void stray_capital_fires_inside_a_sentence() {
        Example.of(
                        "Troops took part ⟦In⟧ the parade, which was ⟦Directed⟧ by a general.",
                        "Troops took part in the parade, which was led by a general.")
                .under(new StrayCapital());
    }

    @Test
    void stray_capital_stays_silent_on_names_titles_and_quotations() {
        Example.of(
                        "He said: “In the end, Prime Minister Mark May won at the Old Bailey.”",
                        "In the end, he said, it was won by the prime minister in court.")
                .under(new StrayCapital());
    }

    @Test
    void shouting_fires_on_names_and_acronyms_that_the_text_writes_in_two_ways() {
        Example.of(
                        "Then ⟦XI⟧ spoke to the ⟦Brics⟧ group. Of the BRICS, Xi said little.",
                        "Then Xi spoke to the BRICS group. Of the BRICS, Xi said little.")
                .under(new Shouting());
        Example.of(
                        "For ⟦MODIS⟧ party it was a defeat, and Modi knew it.",
                        "For Modi’s party it was a defeat, and Modi knew it.")
                .under(new Shouting());
    }

    @Test
    void shouting_fires_on_a_known_name_in_its_place() {
        Example.of(
                        "Modi knew it. It was a defeat for Narendra ⟦MODI⟧.",
                        "Modi knew it. It was a defeat for Narendra Modi.")
                .under(new Shouting());
        Example.of(
                        "The treaty says that ⟦BAKU⟧ will not sign.",
                        "The treaty says that Baku will not sign.")
                .under(new Shouting());
    }

    @Test
    void shouting_stays_silent_on_acronyms_that_are_words_elsewhere() {
        String who = "The World Health Organization praised the school. Who was surprised?";
        Example.of("The WHO praised the school.", who).under(new Shouting());
        Example.of(
                        "The US and its IT firms agreed. It was a surprise.",
                        "America and its computer firms agreed. Us? It was a surprise.")
                .under(new Shouting());
    }

    @Test
    void shouting_stays_silent_on_acronyms_as_another_house_writes_them() {
        Example.of("He met Nato, Fifa and Unicef.", "He met NATO, FIFA and UNICEF.")
                .under(new Shouting());
        Example.of("He met NATO, FIFA and UNICEF.", "He met Nato, Fifa and Unicef.")
                .under(new Shouting());
    }

    @Test
    void shouting_stays_silent_on_acronyms_and_date_lines() {
        Example.of("TACOMA — The UN and NATO met.", "Tacoma: the UN and NATO met.")
                .under(new Shouting());
    }

    @Test
    void lost_capital_fires_on_names_in_small_letters() {
        Example.of("A ⟦norwegian⟧ nurse won on ⟦wednesday⟧.", "A Norwegian nurse won on Wednesday.")
                .under(new LostCapital());
    }

    @Test
    void lost_capital_stays_silent_on_house_style() {
        Example.of("The prime minister may march.", "The Prime Minister may march.")
                .under(new LostCapital());
    }

    @Test
    void lost_sign_stays_silent_on_the_second_sum_of_a_sentence() {
        Example.of(
                        "It made a loss of 84 million euros after a profit of 112 million last year.",
                        "It made a loss of €84m after a profit of €112m last year.")
                .under(new LostSign());
    }

    @Test
    void cut_off_fires_where_the_article_ends_in_the_middle() {
        Example.of(
                        "A similar rule had been drafted by the agency and was dropped in 2009, when it was put on the shelf"
                                + " because it was judged ⟦too exp⟧",
                        "A similar rule had been drafted by the agency and was dropped in 2009, when it was put on the shelf"
                                + " because it was judged too expensive.")
                .under(new CutOff());
    }

    @Test
    void cut_off_tells_how_the_other_side_goes_on() {
        assertThat(
                        counterpart(
                                "Whatever it decides, the case is expected to end up in court, and the ore, which has"
                                        + " waited in the hill for 1.8 billion ye",
                                "Whatever it decides, the case is expected to end up in court, and the ore, which has"
                                        + " waited in the hill for 1.8 billion years, will wait a little longer."))
                .isEqualTo("billion years, will wait a little longer");
        assertThat(
                        counterpart(
                                "The cooperat of the towns is over.",
                                "The cooperation of the towns is over."))
                .isEqualTo("cooperation");
    }

    private static String counterpart(String copy, String original) {
        Aligned pair = Example.aligned(copy, original);
        return new CutOff()
                .check(pair)
                .map(f -> Objects.requireNonNull(f.mark().counterpart()))
                .map(there -> pair.on(there.side()).at(there.span()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void cut_off_fires_on_the_stump_of_a_word_and_not_on_half_of_a_compound() {
        Example.of("The ⟦cooperat⟧ of the towns is over.", "The cooperation of the towns is over.")
                .under(new CutOff());
        Example.of(
                        "The co-operation of the towns is over.",
                        "The cooperation of the towns is over.")
                .under(new CutOff());
    }

    @Test
    void cut_off_stays_silent_on_a_heading_at_the_end() {
        Example.of("It was dropped in 2009.\nRead more", "It was dropped in 2009.")
                .under(new CutOff());
    }

    @Test
    void scanned_fires_on_letters_that_look_alike() {
        Example.of(
                        "After ⟦arnortisation⟧ it said that it would ⟦dose⟧ the works at Lille.",
                        "After amortisation it said that it would close the works at Lille.")
                .under(new Scanned());
        Example.of(
                        "Prowse Foods sold its mill. Shares in ⟦Prowsc⟧ rose.",
                        "Prowse Foods sold its mill. Shares in Prowse rose.")
                .under(new Scanned());
    }

    @Test
    void scanned_stays_silent_on_words_and_names_that_only_look_alike() {
        Example.of(
                        "They would dose the sheep with modem drugs, said Clara Corn.",
                        "They would close the pens with modern gates, said Dara Com.")
                .under(new Scanned());
        Example.of("Voters in Chemov stayed at home.", "Voters in Chernov stayed at home.")
                .under(new Scanned());
    }

    @Test
    void untranslated_fires_on_foreign_words() {
        Example.of(
                        "The debate stopped when a ⟦manifestant⟧ threw a bag of flour.",
                        "The debate stopped when a protester threw a bag of flour.")
                .under(new Untranslated());
    }

    @Test
    void untranslated_stays_silent_on_words_both_sides_have_and_on_new_compounds() {
        Example.of(
                        "The debate on the bratwurst was livestreamed by a protester.",
                        "The debate on the bratwurst was filmed by a protester.")
                .under(new Untranslated());
        Example.of(
                        "The loanee scored twice on Saturday against his own old club.",
                        "The player scored twice on Saturday against his own old club.")
                .under(new Untranslated());
    }

    @Test
    void boilerplate_fires_on_what_belongs_to_the_page() {
        Example.of(
                        "The bay is full of otters.\n⟦Post a comment⟧\n⟦2 hours ago⟧\n⟦Filed under: World, Asia⟧",
                        "The bay is full of otters.")
                .under(new Boilerplate());
    }

    @Test
    void boilerplate_fires_where_a_line_or_sentence_tells_the_reader_what_to_do() {
        Example.of(
                        """
                        The bay is full of otters. ⟦Share this article with friends.⟧
                        ⟦Subscribe to our newsletter for more.⟧
                        ⟦This article was first published by The Courier.⟧\
                        """,
                        "The bay is full of otters.")
                .under(new Boilerplate());
    }

    @Test
    void boilerplate_stays_silent_on_prose() {
        Example.of("Many residents share this view.", "Many residents think so.")
                .under(new Boilerplate());
        Example.of(
                        "More than 5,000 people subscribe to the newsletter of the museum, the report says.",
                        "The museum has 5,000 readers.")
                .under(new Boilerplate());
        Example.of(
                        "He knew that this article was published in 1998. Those who click here to vote lose.",
                        "He knew it.")
                .under(new Boilerplate());
        Example.of(
                        "Two hours ago she would not comment, and shared the fish.",
                        "She did not comment.")
                .under(new Boilerplate());
    }

    @Test
    void doubled_words_fires_on_words_said_twice() {
        Example.of(
                        "They oversee a dozen ⟦machines machines⟧ apiece. It is still ⟦in use in 31 countries in use"
                                + " in 31 countries⟧.",
                        "They oversee a dozen machines apiece. It is still in use in 31 countries.")
                .under(new DoubledWords());
    }

    @Test
    void doubled_words_stays_silent_on_good_english_and_on_rhetoric() {
        Example.of(
                        "I know that that is very very late, and that he had had enough.",
                        "I know it is late.")
                .under(new DoubledWords());
        Example.of(
                        "A queue caused by scarcity is a scandal; a queue caused by plenty is a pleasure.",
                        "Queues caused by want shame us; those caused by plenty please.")
                .under(new DoubledWords());
    }

    @Test
    void calque_fires_on_foreign_ways_of_counting() {
        Example.of(
                        "Russias large -scale makers made ⟦1.9 billion of dollars⟧ and lost ⟦28 millions⟧.",
                        "Russia’s large-scale makers made $1.9 billion and lost 28m.")
                .under(new Calque(new Damage()));
    }

    @Test
    void calque_stays_silent_on_english_ones() {
        Example.of(
                        "Russias large -scale makers lost millions of dollars and 28 million people.",
                        "Russia’s large-scale makers lost a lot.")
                .under(new Calque(new Damage()));
    }

    @Test
    void broken_form_fires_on_verbs_and_articles_that_do_not_go_together() {
        Example.of(
                        "The mug ⟦cannot got⟧ on a plane, and the bell ⟦was be⟧ stolen by ⟦an powerful⟧ man.",
                        "The cup cannot get on a plane, and the bell was stolen by a powerful man.")
                .under(new BrokenForm());
    }

    @Test
    void broken_form_fires_on_a_verb_that_the_other_side_has_as_it_should_be() {
        Example.of("Islanders ⟦will pays⟧ no more.", "Islanders will pay no more.")
                .under(new BrokenForm());
        Example.of("Her will names two heirs.", "She will name two heirs.").under(new BrokenForm());
    }

    @Test
    void broken_form_fires_on_a_past_behind_did_not_however_that_is_written() {
        Example.of(
                        "He ⟦did not went⟧ home. She ⟦didn't went⟧ home. They ⟦didn’t knew⟧ it.",
                        "He stayed. She stayed too. They were asleep.")
                .under(new BrokenForm());
        Example.of("She ⟦doesn't knew⟧ it. They ⟦don’t went⟧.", "She forgot. They slept.")
                .under(new BrokenForm());
        Example.of(
                        "She didn't go, and it doesn't cost much. They don’t put it there. He did the work."
                                + " Those who didn’t went home.",
                        "She stayed. They were asleep.")
                .under(new BrokenForm());
    }

    @Test
    void broken_form_stays_silent_on_odd_but_good_english() {
        Example.of(
                        "What it is is an hour of a union man who could put up with a one-eyed unicorn.",
                        "It is an hour.")
                .under(new BrokenForm());
    }

    @Test
    void pronouns_and_odd_phrases_count_only_in_a_damaged_article() {
        String original =
                "The ministry said that it had used a bargaining chip in Russia’s large-scale talks.";
        Example.of(
                        "The ministry said that ⟦she⟧ had used a bargaining chip in Russias large -scale talks.",
                        original)
                .under(new WrongPronoun(new Damage()));
        Example.of(
                        "The ministry said that it had used a ⟦negotiation currency⟧ in Russias large -scale talks.",
                        original)
                .under(new OddPhrase(new Damage()));
        Example.of(
                        "The ministry said that she had used a negotiation currency in Russia’s large-scale talks.",
                        original)
                .under(new OddPhrase(new Damage()));
    }
}
