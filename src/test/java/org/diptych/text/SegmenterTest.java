package org.diptych.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SegmenterTest {

    @Test
    void sentences_end_at_stops_and_closing_marks() {
        assertRow("He left. “I am tired.” She stayed!", "He left.|“I am tired.”|She stayed!");
        assertRow("Is it? It is.  Well.", "Is it?|It is.|Well.");
    }

    @Test
    void abbreviations_initials_and_decimals_end_nothing() {
        assertRow(
                "Mr. Smith paid $3.5 million to J. K. Rowling. Dr. No came.",
                "Mr. Smith paid $3.5 million to J. K. Rowling.|Dr. No came.");
        assertRow(
                "It grew 2.5 per cent, e.g. in Ghana. Then it fell.",
                "It grew 2.5 per cent, e.g. in Ghana.|Then it fell.");
    }

    @Test
    void initials_end_a_sentence_only_before_a_word_that_opens_one() {
        assertRow(
                "It was signed by U.S. President Joe Biden. J.K. Rowling wrote it in the U.S. The book sold.",
                "It was signed by U.S. President Joe Biden.|J.K. Rowling wrote it in the U.S.|The book sold.");
        assertThat(row("Lo dijo EE. UU. Trump calló. El plan sigue.", "es"))
                .isEqualTo("Lo dijo EE. UU.|Trump calló.|El plan sigue.");
        assertThat(row("قال د. محمد إن الجسر مغلق. وصل القطار.", "ar"))
                .isEqualTo("قال د. محمد إن الجسر مغلق.|وصل القطار.");
    }

    @Test
    void what_is_cut_short_before_a_number_or_a_noun_ends_nothing() {
        assertRow(
                "It happened at No. 10 Downing Street. The answer was no. Warner Bros. Discovery paid.",
                "It happened at No. 10 Downing Street.|The answer was no.|Warner Bros. Discovery paid.");
        assertThat(row("Es kostet 3,2 Mrd. Euro nach Art. 5 Abs. 1 Satz zwei. Das ist viel.", "de"))
                .isEqualTo("Es kostet 3,2 Mrd. Euro nach Art. 5 Abs. 1 Satz zwei.|Das ist viel.");
    }

    @Test
    void an_hour_goes_on_with_its_day_or_its_zone() {
        assertRow(
                "They walked out at 7 a.m. Thursday after talks broke down. Ships wait.",
                "They walked out at 7 a.m. Thursday after talks broke down.|Ships wait.");
        assertRow(
                "It starts at 9 p.m. Eastern time on May 3. Doors open at 6:30 p.m. Oct. 9 is a Friday.",
                "It starts at 9 p.m. Eastern time on May 3.|Doors open at 6:30 p.m.|Oct. 9 is a Friday.");
    }

    @Test
    void an_hour_ends_a_sentence_before_whatever_begins_one() {
        assertRow(
                "The bar shut at 3 a.m. Police cleared the square.",
                "The bar shut at 3 a.m.|Police cleared the square.");
        assertRow(
                "Stalls open at 7 a.m. Thursday is market day. May was here at 9 p.m. May left.",
                "Stalls open at 7 a.m.|Thursday is market day.|May was here at 9 p.m.|May left.");
        assertRow(
                "He rang at 8 a.m. Eastern Europe was asleep.",
                "He rang at 8 a.m.|Eastern Europe was asleep.");
    }

    @Test
    void a_pronoun_ends_a_sentence_before_a_number() {
        assertThat(row("«Поздно», — сказал он. 12 мая мост закроют.", "ru"))
                .isEqualTo("«Поздно», — сказал он.|12 мая мост закроют.");
        assertThat(row("Мост длиной 12 км. 3 мая его закроют.", "ru"))
                .isEqualTo("Мост длиной 12 км. 3 мая его закроют.");
    }

    @Test
    void two_question_marks_within_chinese_words_end_nothing() {
        assertThat(row("消防??也进不来。他走了。", "zh")).isEqualTo("消防??也进不来。|他走了。");
        assertThat(row("真的吗?? 我不信。", "zh")).isEqualTo("真的吗??|我不信。");
    }

    @Test
    void the_number_of_an_item_belongs_to_its_words() {
        assertRow(
                "1. The law was written in a hurry. It shows.",
                "1. The law was written in a hurry.|It shows.");
        assertRow(
                "(a) The law was late. B. It was short.", "(a) The law was late.|B. It was short.");
    }

    @Test
    void a_date_at_the_end_ends_a_sentence_in_english_and_none_in_german() {
        assertRow("It was April 28. This was late.", "It was April 28.|This was late.");
        assertThat(row("Es war am 9. Mai. Dann kam er.", "de"))
                .isEqualTo("Es war am 9. Mai.|Dann kam er.");
    }

    @Test
    void a_quotation_goes_on_in_lower_case() {
        assertRow("“Sit!” she said. He sat.", "“Sit!” she said.|He sat.");
    }

    @Test
    void no_and_me_are_words() {
        assertRow("The answer is no. Ask me. Well.", "The answer is no.|Ask me.|Well.");
    }

    @Test
    void a_mark_that_stands_apart_belongs_to_the_sentence_before() {
        assertRow("We are open to everyone. “", "We are open to everyone. “");
    }

    @Test
    void a_heading_is_one_sentence_without_a_stop() {
        Article article =
                Segmenter.article(
                        "a",
                        "en",
                        "A long night\n\nThe council met. It voted.\n# Next? Yes. Now\n");
        assertThat(article.paragraphs().stream().map(Paragraph::isHeading))
                .containsExactly(true, false, true);
        assertThat(article.sentences()).hasSize(4);
    }

    @Test
    void chinese_and_arabic_have_sentences_too() {
        assertThat(row("他来了。她走了！真的吗？", "zh")).isEqualTo("他来了。|她走了！|真的吗？");
        assertThat(row("ذهب إلى البيت. هل وصل؟ نعم.", "ar"))
                .isEqualTo("ذهب إلى البيت.|هل وصل؟|نعم.");
    }

    @Test
    void quotation_marks_go_with_what_they_quote() {
        assertThat(row("他从未怀疑过。“大海不看预算，”他说。“我老了。”", "zh")).isEqualTo("他从未怀疑过。|“大海不看预算，”他说。|“我老了。”");
        assertThat(row("« Nous l’avons fait. » Les élus rient.", "fr"))
                .isEqualTo("« Nous l’avons fait. »|Les élus rient.");
        assertThat(row("„Das geht.“ Er lachte. »Gut so.« Sie auch.", "de"))
                .isEqualTo("„Das geht.“|Er lachte.|»Gut so.«|Sie auch.");
    }

    @Test
    void a_sentence_may_begin_with_a_number_or_have_lost_its_capital() {
        assertRow(
                "It helps against the virus. 60 bottles were given.",
                "It helps against the virus.|60 bottles were given.");
        assertRow("He is shot from behind. not once.", "He is shot from behind.|not once.");
        assertRow(
                "They paid approx. 60 pounds, Sept. 3 included.",
                "They paid approx. 60 pounds, Sept. 3 included.");
    }

    @Test
    void paragraphs_are_lines_without_the_blanks_at_their_ends() {
        Article article = Segmenter.article("a", "en", "  One line here.\u00A0\n\n\t\nTwo. \n");
        assertThat(article.paragraphs().stream().map(p -> article.at(p.span())))
                .containsExactly("One line here.", "Two.");
        assertThat(Segmenter.article("a", "en", " \n\n").paragraphs()).isEmpty();
    }

    @Test
    void tokens_are_words_numbers_and_marks() {
        Article article = Segmenter.article("a", "en", "Xi’s 1,200 well-known men paid $5.");
        assertThat(article.tokens().stream().map(article::at).toList())
                .isEqualTo(
                        List.of(
                                "Xi’s", "1,200", "well", "-", "known", "men", "paid", "$", "5",
                                "."));
    }

    @Test
    void a_paragraph_of_a_hundred_thousand_characters_is_cut_into_its_sentences() {
        String text = "The cat sat on the mat and looked at it. ".repeat(2500);
        assertThat(Segmenter.article("a", "en", text).sentences()).hasSize(2500);
    }

    @Test
    void what_no_stop_ends_is_cut_between_words() {
        String text = "and so on ".repeat(3000).strip();
        Article article = Segmenter.article("a", "en", text);
        assertThat(article.sentences()).hasSize(3);
        assertThat(
                        article.sentences().stream()
                                .map(s -> article.at(s.span()))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(text);
        String unspaced = "𠀀".repeat(10_000);
        Article han = Segmenter.article("a", "zh", unspaced);
        assertThat(
                        han.sentences().stream()
                                .map(s -> han.at(s.span()))
                                .collect(Collectors.joining()))
                .isEqualTo(unspaced);
    }

    private static void assertRow(String text, String sentences) {
        assertThat(row(text, "en")).isEqualTo(sentences);
    }

    private static String row(String text, String language) {
        Article article = Segmenter.article("a", language, text);
        return article.sentences().stream()
                .map(s -> article.at(s.span()))
                .collect(Collectors.joining("|"));
    }
}
