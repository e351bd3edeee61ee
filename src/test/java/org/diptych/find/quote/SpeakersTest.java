package org.diptych.find.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.find.TwoTexts;
import org.diptych.text.Article;
import org.diptych.text.Block;
import org.diptych.text.BlockKind;
import org.diptych.text.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpeakersTest {

    private static List<String> speakers(Article article) {
        return Quotations.of(article).stream().map(q -> String.valueOf(q.speaker())).toList();
    }

    private static List<String> speakers(String text) {
        return speakers(TwoTexts.article(text.replace(" / ", "\n\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "From Port Aldan, Tom Ray, who heads the owner, Norr Lines, was cross. “It is late,” he said. | Tom Ray",
                "Among them was Ann Lee. When her boat sank near Crow Point in 2018, she asked for help. “It was"
                        + " late,” she said. | Ann Lee",
                "Nothing is decided, said Ann Lee, the treasurer. Asked about a bid from Van Holt of Ghent, she would"
                        + " not answer. “It is late,” she said. | Ann Lee",
                "Norr Lines' head of building, Tom Ray, denied it. “It is late,” he said. / Norr sails on. | Tom Ray",
                "At Norr Securities, Ann Lee was calm. “It is late,” she told clients. | Ann Lee",
                "Labour Front wants a vote, and Labour is strong, wrote Ann Lee. “It is late,” she said. | Ann Lee",
            })
    void takes_no_place_and_no_firm_for_she(String text, String speaker) {
        assertThat(speakers(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "Eva Holm’s campaign manager Tom Ray said as much, arguing that she “went too far”. | Tom Ray",
                "“It is late,” Holm's former campaign strategist said. | Holm's former campaign strategist",
                "“It is late,” Eva Holm’s lawyer said. | Eva Holm’s lawyer",
                "Tom Ray, a lawyer, sued. “It is late,” Holm's lawyer said. | Tom Ray",
                "“It is late,” Holm's ruling said. | null",
            })
    void takes_nobody_for_those_whose_people_speak(String text, String speaker) {
        assertThat(speakers(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "Eva Holm, a nurse, wept. / Nothing was done, said a former nurse who gave no name because she feared for her"
                        + " job. “It is late,” she said. | a former nurse",
                "Eva Holm wept. / One juror, a teacher who asked that her name be withheld, said Holm was lucky. “It is"
                        + " late,” she said. | One juror",
                "Eva Holm wept. / Until then they could not agree about Holm, one of them, a retired teacher, said on Friday."
                        + " “It is late,” she said. | a retired teacher",
                "Eva Holm, a nurse, said she had been called in. “He said to me, ‘It is late,’” she told them. / Holm did not"
                        + " name him. | Eva Holm",
            })
    void gives_a_pronoun_to_who_has_no_name_and_says_something(String text, String speaker) {
        assertThat(speakers(text)).first().isEqualTo(speaker);
    }

    @Test
    void sees_who_said_words_that_lost_their_marks() {
        assertThat(
                        speakers(
                                "Eva Holm said no. / There is a rift between this White House and the army, Ray, a"
                                        + " general, said on Friday. “It is late.”"))
                .containsExactly("Ray");
    }

    @Test
    void gives_a_pronoun_to_who_says_something_before_whom_it_is_said_of() {
        assertThat(
                        speakers(
                                "Eva Holm was out. / Holm had been warned twice, said Ann Lee, who is in charge of the"
                                        + " tests, and nobody was spared. “It is late,” she said."))
                .containsExactly("Ann Lee");
        assertThat(
                        speakers(
                                "Eva Holm was out. / Holm had been warned twice, Ann Lee said on Friday. “It is late,”"
                                        + " she said."))
                .containsExactly("Ann Lee");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "Eva Holm died there. / Mr Ray's widow, Ann, who was hurt, wept. / “It was late,” she said. | Ann",
                "“It was late,” said a co-author, Tom Ray of Aldan. | Tom Ray",
                "“It was late,” said a Danish diplomat in Aldan, who gave no name. | a Danish diplomat",
                "Governor Eva Holm gave a loan. Senator Tom Ray accused Holm of haste. “It was late,” he said. | Senator Tom Ray",
                "Tom Ray spoke. It was over, he said. / Eva Holm's plan needs him. / Tom Ray stood up. / “It was late,”"
                        + " she said. | she",
                "Mr Ray paid for it. / Tom Ray stood up. / “It was late,” she said. | she",
                "Mr Ray paid for it. / Tom Ray stood up. / “It was late,” he said. | Tom Ray",
            })
    void knows_men_women_and_kin_by_what_the_article_says_of_them(String text, String speaker) {
        assertThat(speakers(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "How it broke was explained by Ann Lee: a seal was worn. “It was cheap,” she said. | Ann Lee",
                "The house passed in 2016 to Ann Lee. She let it. “It was cheap,” she said. | Ann Lee",
                "For Ann Lee, 66, the wait was long. She learned of it last week. “It was late,” she said. | Ann Lee",
            })
    void gives_a_pronoun_to_the_only_one_who_is_named_whatever_is_told(
            String text, String speaker) {
        assertThat(speakers("Tom Ray met Eva Holm there. / " + text)).containsExactly(speaker);
    }

    @Test
    void gives_a_pronoun_to_whoever_is_called_by_what_they_are() {
        assertThat(
                        speakers(
                                "Its chief, Tom Ray, denied it. / But a former engineer of the yard, who asked not to be"
                                        + " named, said that all had known. “It leaked,” he said."))
                .containsExactly("a former engineer of the yard");
        assertThat(
                        speakers(
                                "Prime Minister Ann Lee lost a vote. / Eva Holm wants another one. / The prime"
                                        + " minister, in power for a year, ruled out going. “It is early,” she said."))
                .containsExactly("Ann Lee");
        // "He" is Tom Ray, and not the marshal.
        assertThat(
                        speakers(
                                "Tom Ray said he was sorry. A marshal fell ill. “It is our fault,” he said."))
                .containsExactly("Tom Ray");
    }

    @Test
    void takes_the_name_behind_what_somebody_is_called_before_another_of_that_post() {
        String before = "The transport minister, Eva Holm, came on Monday. / ";
        assertThat(speakers(before + "“It is late,” said the minister of the church, Ann Lee."))
                .containsExactly("Ann Lee");
        assertThat(speakers(before + "“It is late,” said the minister of the church."))
                .containsExactly("the minister of the church");
        assertThat(speakers(before + "“It is late,” said the minister."))
                .containsExactly("Eva Holm");
    }

    @Test
    void names_nobody_for_a_post_that_two_have_or_for_one_of_several() {
        assertThat(
                        speakers(
                                "Mayor Eva Holm of Aldan met Mayor Ann Lee of Ghent. / “It is late,” the mayor said."))
                .containsExactly("the mayor");
        assertThat(speakers("Mayor Eva Holm came. / “It is late,” a mayor said."))
                .containsExactly("a mayor");
        assertThat(speakers("Vice President Eva Holm came. / “It is late,” the president said."))
                .containsExactly("the president");
    }

    @Test
    void lets_no_pronoun_reach_over_a_heading() {
        Article article =
                Segmenter.article(
                        "test",
                        "en",
                        List.of(
                                new Block(
                                        BlockKind.PARAGRAPH,
                                        "Hans Moor remembers. “They were polite,” he said."),
                                new Block(BlockKind.HEADING, "The keeper"),
                                new Block(BlockKind.PARAGRAPH, "Anton Berg was there every day."),
                                new Block(BlockKind.PARAGRAPH, "He wrote letters. Few survive."),
                                new Block(BlockKind.PARAGRAPH, "“I am no wise man,” he wrote."),
                                new Block(BlockKind.HEADING, "The end"),
                                new Block(BlockKind.PARAGRAPH, "“It is late,” he said.")));
        assertThat(speakers(article)).containsExactly("Hans Moor", "Anton Berg", "he");
    }

    @Test
    void takes_it_for_no_person() {
        assertThat(speakers("Ann Lee kept a book. “Told the wife,” it says."))
                .containsExactly("it");
        assertThat(
                        speakers(
                                "Tom Ray came. He measured it with a rule, wrote “3 mm, left” in a book."))
                .containsExactly("Tom Ray");
    }

    @Test
    void takes_nobody_who_says_something_else_in_the_next_sentence() {
        assertThat(
                        speakers(
                                "Ann Lee was told to forget it. “I was new,” she said. “So I went home.” Her fears were"
                                        + " passed on within a day, Norr Lines claimed."))
                .containsExactly("Ann Lee", "Ann Lee");
        assertThat(
                        speakers(
                                "Ann Lee saw it. / “I went home,” she said. “I was new.” The oak is of a tree that was"
                                        + " felled in 1652, tests found, while a picture revealed more."))
                .containsExactly("Ann Lee", "Ann Lee");
        assertThat(speakers("Eva Holm came. / “It is late.” Ann Lee said on Monday."))
                .containsExactly("Ann Lee");
    }

    @Test
    void takes_nobody_by_whom_something_was_done() {
        assertThat(
                        speakers(
                                "Tom Ray denied it, saying that the entry was put right “in good faith” by a clerk who"
                                        + " saw a wrong date off Port Aldan."))
                .containsExactly("Tom Ray");
        assertThat(speakers("The vote was called “a disgrace” by Ann Lee."))
                .containsExactly("Ann Lee");
    }

    @Test
    void gives_no_he_to_whoever_was_she() {
        assertThat(speakers("Ann Lee was cross. “It is late,” she said. / “It is early,” he said."))
                .containsExactly("Ann Lee", "he");
    }

    @Test
    void knows_who_else_may_be_meant() {
        assertThat(possible("Ann Lee was cross. “It is late,” she said."))
                .containsExactly(List.of("Ann Lee"));
        assertThat(possible("Ann Lee met Eva Holm in Ghent. “It is late,” she said."))
                .containsExactly(List.of("Ann Lee", "Eva Holm"));
        assertThat(possible("Ann Lee met Eva Holm. “It is late,” Holm said."))
                .containsExactly(List.of("Holm"));
        assertThat(
                        possible(
                                "Ann Lee was cross. / It rained on the bridge. “It is late,” she said."))
                .containsExactly(List.of());
    }

    private static List<List<String>> possible(String text) {
        return Quotations.of(TwoTexts.article(text.replace(" / ", "\n\n"))).stream()
                .map(Quotation::possible)
                .toList();
    }
}
