package org.diptych.find.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.diptych.find.TwoTexts;
import org.diptych.text.Article;
import org.diptych.text.Block;
import org.diptych.text.BlockKind;
import org.diptych.text.Segmenter;
import org.diptych.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuotationsTest {

    private static List<String> found(String text) {
        Article article = TwoTexts.article(text);
        return Quotations.of(article).stream().map(q -> article.at(q.span())).toList();
    }

    private static List<String> speakers(String text) {
        return Quotations.of(TwoTexts.article(text)).stream()
                .map(q -> String.valueOf(q.speaker()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It is late,”",
                "\"It is late,\"",
                "‘It is late,’",
                "'It is late,'",
                "« It is late »",
                "«It is late»",
                "»It is late«",
                "„It is late“",
                "„It is late”",
                "‚It is late‘",
                "‹It is late›",
                "”It is late”",
            })
    void finds_every_style_of_marks(String quotation) {
        assertThat(found("Then " + quotation + " said the keeper of the bridge."))
                .containsExactly(quotation);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "\u202f", ""})
    void finds_several_french_quotations_in_one_paragraph(String blank) {
        String text =
                "Le maire est inquiet. « Il est tard », a déclaré Anne Petit à la presse. « Rien ne presse », a dit Luc Roy."
                        + " Il a parlé d'« urgence » (« hors normes », dit-il).";
        assertThat(found(text.replace("« ", "«" + blank).replace(" »", blank + "»")))
                .extracting(q -> q.replace(blank.isEmpty() ? " " : blank, " "))
                .containsExactlyElementsOf(
                        Stream.of(
                                        "« Il est tard »",
                                        "« Rien ne presse »",
                                        "« urgence »",
                                        "« hors normes »")
                                .map(q ->
                                        blank.isEmpty()
                                                ? q.replace("« ", "«").replace(" »", "»")
                                                : q)
                                .toList());
    }

    @Test
    void finds_several_quotations_in_marks_that_point_inwards() {
        assertThat(
                        found(
                                "»Es ist spät«, sagte Anna Lehn. »Wir gehen«, rief Karl Moor, »sofort.« Sie sprach von »Eile« (»großer Eile«)."))
                .containsExactly(
                        "»Es ist spät«", "»Wir gehen«", "»sofort.«", "»Eile«", "»großer Eile«");
    }

    @Test
    void finds_corner_brackets_and_leaves_inner_ones_inside() {
        assertThat(found("他说「今天『很好』的天气」。")).containsExactly("「今天『很好』的天气」");
    }

    @Test
    void finds_badly_spaced_marks() {
        assertThat(found("They say \" yes \" and then \" no \" again."))
                .containsExactly("\" yes \"", "\" no \"");
        assertThat(found("He spoke of „ “the end” of it."))
                .singleElement()
                .asString()
                .contains("the end");
    }

    @Test
    void pairs_marks_that_are_turned_round() {
        assertThat(found("It stated that” China is working with Russia” on this."))
                .containsExactly("” China is working with Russia”");
        assertThat(found("On the call: ” We would rather wait. “"))
                .containsExactly("” We would rather wait. “");
    }

    @Test
    void takes_one_quotation_over_several_sentences() {
        assertThat(found("“Caps away to them. They were hungrier,” he said."))
                .containsExactly("“Caps away to them. They were hungrier,”");
    }

    @Test
    void joins_paragraphs_that_open_again_without_closing() {
        assertThat(found("“We waited for years.\n\n“Nobody came,” she said. “Nobody.”"))
                .containsExactly("“We waited for years.\n\n“Nobody came,”", "“Nobody.”");
    }

    @Test
    void leaves_apostrophes_and_inches_alone() {
        assertThat(found("The players’ union doesn’t want the dogs' home of the '90s.")).isEmpty();
        assertThat(found("Rock ’n’ roll isn't dead, 'tis said.")).isEmpty();
        assertThat(found("A 12\" pipe was laid.")).isEmpty();
    }

    @Test
    void keeps_an_apostrophe_inside_single_marks() {
        assertThat(found("‘It’s the players’ union that won,’ he said."))
                .containsExactly("‘It’s the players’ union that won,’");
    }

    @Test
    void counts_a_quotation_inside_another_as_part_of_it() {
        assertThat(found("“I told him ‘no way’ and left,” she said."))
                .containsExactly("“I told him ‘no way’ and left,”");
    }

    @Test
    void leaves_curly_marks_to_each_other_where_a_straight_one_is_lost() {
        assertThat(found("\"Then he slept. “Here he is,” she said."))
                .containsExactly("“Here he is,”");
        assertThat(found("\"Then he slept.\n\n“Here he is,” she said."))
                .containsExactly("“Here he is,”");
        assertThat(found("There was “no sign\" of it.")).containsExactly("“no sign\"");
        assertThat(found("\"He told me “no” and left,\" she said."))
                .containsExactly("\"He told me “no” and left,\"");
    }

    @Test
    void takes_paragraphs_that_are_set_apart_for_one_quotation() {
        Article article =
                Segmenter.article(
                        "test",
                        "en",
                        List.of(
                                new Block(BlockKind.PARAGRAPH, "Mara Gabuev wrote in her diary:"),
                                new Block(BlockKind.BLOCK_QUOTE, "We waited for years."),
                                new Block(BlockKind.BLOCK_QUOTE, "Nobody came."),
                                new Block(BlockKind.PARAGRAPH, "The diary was found in May."),
                                new Block(BlockKind.BLOCK_QUOTE, "“It is late,” said Ann Lee.")));
        List<Quotation> found = Quotations.of(article);
        assertThat(found)
                .extracting(q -> article.at(q.span()))
                .containsExactly("We waited for years.\n\nNobody came.", "“It is late,”");
        assertThat(found).extracting(Quotation::speaker).containsExactly("Mara Gabuev", "Ann Lee");
    }

    @Test
    void a_line_below_that_names_who_is_quoted_is_no_part_of_it() {
        Article article =
                Segmenter.article(
                        "test",
                        "en",
                        List.of(
                                new Block(BlockKind.BLOCK_QUOTE, "“We will rebuild the harbour.”"),
                                new Block(BlockKind.BLOCK_QUOTE, "— Mayor Ann Lee"),
                                new Block(BlockKind.BLOCK_QUOTE, "We waited for years."),
                                new Block(BlockKind.BLOCK_QUOTE, "– Mara Gabuev")));
        assertThat(Quotations.of(article))
                .extracting(q -> article.at(q.span()))
                .containsExactly("“We will rebuild the harbour.”", "We waited for years.");
    }

    @Test
    void names_the_speaker_within_french_and_spanish_marks() {
        Article french =
                TwoTexts.article(
                        "fr",
                        """
                        « Nous partons, a dit Jean Morel, dès demain. »

                        « Il est tard », a déclaré Anne Petit.

                        « Le pont est fermé, explique Luc Roy. Il rouvrira en mai. »\
                        """);
        assertThat(Quotations.of(french))
                .extracting(Quotation::speaker)
                .containsExactly("Jean Morel", "Anne Petit", "Luc Roy");
        Article spanish =
                TwoTexts.article("es", "«Nos vamos —dijo Ana Ruiz— mañana por la mañana.»");
        assertThat(Quotations.of(spanish))
                .extracting(Quotation::speaker)
                .containsExactly("Ana Ruiz");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | L'édile de Valmorel, Luc Amblard, a critiqué l'alerte. « Il est tard », a-t-il regretté. | Luc Amblard
                    fr | « Nous paierons », a promis son directeur général, Philippe Garnaud. | Philippe Garnaud
                    fr | « Il n'y a aucun risque », a assuré devant la presse la préfète, Hélène Darcourt. | Hélène Darcourt
                    fr | Le président de la région, Marc Quéméner, attend. « C'est bien », a-t-il dit. Yann Le Goff aussi. | Marc Quéméner
                    de | Seit drei Jahren Bürgermeisterin, verwies Anke Voss auf die Kosten. „Wir sparen“, sagte sie. | Anke Voss
                    de | „Es ist spät“, kritisierte der Vorsitzende des Verbandes, Jürgen Thalmeier. | Jürgen Thalmeier
                    de | „Es ist spät“, so Sabine Orlowski. | Sabine Orlowski
                    es | La delegada, Beatriz Llanos, negó los cargos. «Se actuó bien», afirmó. | Beatriz Llanos
                    es | El ministro de Economía, Fernando Aldana, pidió calma. «Es pronto», señaló en Bruselas. | Fernando Aldana
                    es | «Es pronto», advirtió su analista Hugo Peláez. | Hugo Peláez
                    de | Die Ärztin Eva Rost prüfte ihn. Ihr Bericht liegt vor. „Es ist spät“, sagt sie heute. | Ärztin Eva Rost
                    de | Heute meldete sich Eva Rost. Heute sagt sie: „Es ist spät.“ | Eva Rost
                    de | Im Hof stand Eva Rost. „Es ist spät“, sagte sie vor zweihundert Demonstranten. | Eva Rost
                    de | „Es ist spät“, gab Chefarzt Karl Moor zu bedenken. | Chefarzt Karl Moor
                    de | „Es ist spät“, sagte Rost. Die Ärztin Eva Rost blieb. | Rost
                    es | «Es pronto», declaró Hugo Peláez a la salida del juzgado. | Hugo Peláez
                    es | El presidente, Hugo Peláez, salió. «Es pronto», declaró a la salida del juzgado. | Hugo Peláez
                    es | «Es pronto», se limitó a decir el comisario Hugo Peláez. | Hugo Peláez
                    fr | « Il est tard », plaide l'adjudant Luc Lavigne. | Luc Lavigne
                    fr | La boulangère Nadia Ferhat attend. « Il est tard », prévient-elle. | Nadia Ferhat
                    it | «È tardi», ha replicato Anna Bonfanti. | Anna Bonfanti
                    it | Il veterinario Sandro Pellegrini sbuffa. «È tardi», ha osservato. | Sandro Pellegrini
                    ru | «Уже поздно», — заявил Игорь Белоусов. | Игорь Белоусов
                    """)
    void names_speakers_with_a_post_behind_a_pronoun_or_without_one(
            String language, String text, String speaker) {
        assertThat(Quotations.of(TwoTexts.article(language, text)))
                .extracting(Quotation::speaker)
                .containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    de | „Es ist spät“, sagte der Mediziner.
                    de | „Es ist spät“, riefen Demonstranten.
                    es | «Es pronto», declaró a la salida del juzgado.
                    it | «È tardi», ha detto il ministro.
                    """)
    void takes_no_noun_and_no_place_for_a_speaker(String language, String text) {
        assertThat(Quotations.of(TwoTexts.article(language, text)))
                .extracting(Quotation::speaker)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le pont, comment dire, est vieux.|false",
                "Il y a, précisément, deux ponts.|false",
                "Nous avons, confiance ou non, un pont.|false",
                "Il faut, assurances comprises, un pont.|false",
                "Le pont, explique Luc Roy, est vieux.|true",
                "Le pont, précise-t-il, est vieux.|true",
                "Le pont, commente Luc Roy, est vieux.|true",
                "Le pont, confiait le maire, est vieux.|true",
                "Le pont, rappelle Luc Roy, est vieux.|true",
                "Le pont, a répondu Luc Roy, est vieux.|true",
                "Le pont, lançait le maire, est vieux.|true"
            })
    void cuts_words_out_of_french_speech_only_for_a_verb_of_saying(String words, boolean cut) {
        Article article = TwoTexts.article("fr", words);
        assertThat(Incise.in(article, new Span(0, words.length())).isEmpty()).isNotEqualTo(cut);
    }

    @Test
    void carries_the_speaker_of_speech_that_lost_its_marks() {
        assertThat(speakers("It is late, said Ann Lee in a statement. “We will go home.”"))
                .containsExactly("Ann Lee");
    }

    @Test
    void takes_no_word_that_begins_a_sentence_for_a_name() {
        assertThat(
                        speakers(
                                "During a speech in the town, Ann Lee spoke of it, saying, “It is"
                                        + " late.”"))
                .containsExactly("Ann Lee");
    }

    @Test
    void finds_marks_in_headings() {
        assertThat(found("Mayor denies “secret deal”\n\nThe mayor spoke on Monday."))
                .containsExactly("“secret deal”");
    }

    @Test
    void names_the_speaker_before_behind_and_according_to() {
        assertThat(speakers("“It is late,” said Anna de Vries, who keeps the bridge."))
                .containsExactly("Anna de Vries");
        assertThat(speakers("Detective Gemma Rowe of the crime unit said: “They wanted a boat.”"))
                .containsExactly("Detective Gemma Rowe");
        assertThat(
                        speakers(
                                "It was, according to Councillor Eamon Greer, “come hell or high"
                                        + " water”."))
                .containsExactly("Councillor Eamon Greer");
    }

    @Test
    void carries_a_name_over_pronouns_and_to_the_next_quotation() {
        assertThat(
                        speakers(
                                "Eileen Trask, a widow, counted the berths. “There was no room,”"
                                        + " she said in court. “Not for half of them.”"))
                .containsExactly("Eileen Trask", "Eileen Trask");
    }

    /// Whom a pronoun stands for is told by the sentence before, be it by a surname alone.
    @Test
    void gives_a_pronoun_to_whom_the_sentence_before_tells_of() {
        assertThat(
                        speakers(
                                """
                                “It is our road,” said Miriam Okafor. Captain Tom Renwick was there.

                                Renwick said that he never doubted it. “The sea does not read,” he said.
                                """))
                .containsExactly("Miriam Okafor", "Captain Tom Renwick");
        assertThat(
                        speakers(
                                """
                                Ida Brand took pictures, and so did her son Luca Brand.

                                Brand gave up after Denis Carrow was killed. She was hurt. “I was early,” she said.
                                """))
                .containsExactly("Brand");
        assertThat(
                        speakers(
                                "Oskar Delin, the minister, was cross. “It floods the house,” he said. Ann Marsk"
                                        + " said she had not decided. “Ask me later,” she said."))
                .containsExactly("Oskar Delin", "Ann Marsk");
    }

    @Test
    void names_nobody_where_the_text_does_not() {
        assertThat(speakers("The report calls it “a grave mistake” in passing.")).hasSize(1);
        assertThat(speakers("A “grave mistake” was made.")).containsExactly("null");
    }

    @Test
    void names_speakers_however_the_text_gives_them_the_words() {
        assertThat(
                        speakers(
                                """
                                Secretary of State Ann Lee called it “a good day”.

                                “Why is that?” Lindt demanded.

                                Caddell continued:

                                “The issue is on their heads.”

                                “No sympathy at all.” ― Oscar Quintero

                                Said Ellis: “I don’t get the sense of it.”

                                Mara Gabuev, head of the Carnegie Centre, noted: “It began.”\
                                """))
                .containsExactly(
                        "Ann Lee", "Lindt", "Caddell", "Oscar Quintero", "Ellis", "Mara Gabuev");
    }

    @Test
    void names_nobody_of_whom_the_words_are_said() {
        assertThat(speakers("The vote was called “a disgrace” by Ann Lee."))
                .containsExactly("Ann Lee");
        assertThat(speakers("The vote was called “a disgrace” on Monday.")).containsExactly("null");
    }

    @Test
    void takes_nobody_from_the_next_sentence() {
        assertThat(speakers("Ann Lee called the vote “a disgrace”. Tom Ray told the meeting so."))
                .containsExactly("Ann Lee");
        assertThat(
                        speakers(
                                "Ann Lee proclaimed a goal of “Peace Through Strength.” She told Tom Ray so."))
                .containsExactly("Ann Lee");
    }

    @Test
    void takes_the_name_right_behind_the_verb() {
        assertThat(speakers("“It is late,” said O'Neill, who came after Bill Bratton."))
                .containsExactly("O'Neill");
        assertThat(speakers("“It is late,” said Solheims coach, Arvid Nygaard."))
                .containsExactly("Arvid Nygaard");
    }

    @Test
    void gives_a_pronoun_to_one_person_and_not_to_several() {
        assertThat(
                        speakers(
                                "Opponents called the vote “a disgrace”. Tom Ray, who runs a boatyard, told the"
                                        + " meeting so. “You are drowning the river,” he said."))
                .containsExactly("Opponents", "Tom Ray");
    }

    @Test
    void names_nobody_whose_name_stands_in_brackets() {
        assertThat(speakers("Sen. Claire McCaskill (D-Mo.) scolded him: “It is late.”"))
                .containsExactly("Sen. Claire McCaskill");
    }

    @Test
    void carries_a_description_to_the_name_that_bears_it() {
        assertThat(
                        speakers(
                                """
                                Mayor Ann Lee opened the bridge.

                                “It is late,” the mayor said.

                                “It is cold,” said the driver.\
                                """))
                .containsExactly("Ann Lee", "the driver");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "“I have two ships,” said Norrland Lines chief executive Ann Lee. | Ann Lee",
                "Harbour School head Tom Ray welcomed it, saying he “had forgotten the noise”. | Tom Ray",
                "Joint administrator Ann Lee praised them, saying she had “seen nothing like it”. | Ann Lee",
                "Meanwhile opposition leader Tom Ray wants Eva Holm to go, a move rejected by council leader"
                        + " Ann Lee, who quipped that “a sacking pours no concrete”. | Ann Lee",
                "Ann Lee, head of the 900-pupil Harbour School, recalled: “It was the noise.” | Ann Lee",
                "“It is no cure,” cautioned Professor Ann Lee, who led the study. | Professor Ann Lee",
            })
    void takes_no_place_of_work_for_who_works_there(String text, String speaker) {
        assertThat(speakers(text)).containsExactly(speaker);
    }

    @Test
    void gives_words_to_whom_the_sentence_or_the_paragraph_before_is_of() {
        assertThat(
                        speakers(
                                "“It is late,” said Tom Ray. Ann Lee, a baker, was blunter. “Go home,” she said."))
                .containsExactly("Tom Ray", "Ann Lee");
        assertThat(
                        speakers(
                                """
                                Every morning Ann Lee walks down to the harbour. In May she will be the last one.

                                “I remember them all,” she says at her kitchen table.\
                                """))
                .containsExactly("Ann Lee");
        assertThat(speakers("“It is late,” said Tom Ray. He met Ann Lee. “I was glad,” he said."))
                .containsExactly("Tom Ray", "Tom Ray");
    }
}
