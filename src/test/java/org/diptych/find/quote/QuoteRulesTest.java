package org.diptych.find.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.align.Link;
import org.diptych.align.Relation;
import org.diptych.compare.Settling;
import org.diptych.find.Finding;
import org.diptych.find.Rule;
import org.diptych.find.TwoTexts;
import org.diptych.find.conflict.Conflicts;
import org.diptych.text.Article;
import org.diptych.text.Block;
import org.diptych.text.BlockKind;
import org.diptych.text.Both;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuoteRulesTest {

    private static final String STORY =
            """
            The council voted on Tuesday to build a tram line across the old town.

            “We cannot afford to wait for another ten years,” said Philippa Dunmore, who leads the council.

            Shopkeepers along the route fear for their trade while the street is dug up.

            “They promised me six weeks and it took seven months,” said Aldo Ferri, a baker.

            Work will begin in March and last until the autumn of next year.
            """;

    private static List<String> marked(String left, String right) {
        return TwoTexts.settled(TwoTexts.aligned(left, right), QuoteRules.all());
    }

    @Test
    void stay_silent_on_the_same_text() {
        assertThat(marked(STORY, STORY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A former nurse, who gave no name, said it was late. “It went up the line and vanished,” she said.",
                "“It went up the line and vanished,” said one engineer.",
            })
    void see_that_a_named_person_is_given_what_nobody_is_named_for(String anonymous) {
        String story =
                "Ann Lee, who runs the port, told the inquiry on Monday what she had seen there.\n\n";
        String copy = story + "“It went up the line and vanished,” said Lee.";
        assertThat(marked(story + anonymous, copy))
                .containsExactly("quote.misattributed RIGHT “It went up the line and vanished,”");
        assertThat(marked(copy, story + anonymous))
                .containsExactly("quote.misattributed LEFT “It went up the line and vanished,”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee, an engineer, told the inquiry on Monday what she had seen there.",
                "The inquiry was told on Monday what she had seen there.",
            })
    void stay_silent_where_nobody_else_may_be_meant_by_one_who_is_not_named(String story) {
        assertThat(
                        marked(
                                story
                                        + "\n\n“It went up the line and vanished,” said one engineer.",
                                story + "\n\n“It went up the line and vanished,” said Ann Lee."))
                .isEmpty();
    }

    @Test
    void stay_silent_where_she_may_be_either_on_both_sides() {
        String story =
                "Ida Brand took pictures for the paper. Denis Carrow wrote for it in those years.\n";
        String said = " “People say that I was brave in those days,” she said.";
        assertThat(
                        marked(
                                story
                                        + "Brand gave up when Carrow was killed. She was hurt."
                                        + said,
                                story + "A mine killed Denis Carrow; Brand too was hurt." + said))
                .noneMatch(m -> m.contains("misattributed"));
        assertThat(
                        marked(
                                story + "Ida Brand gave up in the year after that." + said,
                                story + "Denis Carrow gave up in the year after that." + said))
                .anyMatch(m -> m.contains("misattributed"));
    }

    @Test
    void a_number_beyond_all_numbers_stays_words() {
        String quoted = "He said: “It took one" + " hundred".repeat(160) + " men to build it.”";
        String fewer = quoted.replaceFirst(" hundred", "");
        assertThat(marked(quoted, fewer)).isNotEmpty();
    }

    @Test
    void stay_silent_on_house_style() {
        String copy =
                STORY.replace(
                                "“We cannot afford to wait for",
                                "'We cannot afford to wait [any longer] for")
                        .replace("years,” said", "years', said");
        assertThat(marked(STORY, copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The U.S. will pay for the old bridge | The US will pay for the old bridge",
                "It opens at 9 a.m. in the old school | It opens at 9 am in the old school",
                "We cannot wait for ten days or more | We cannot wait for 10 days or more",
                "It cost two hundred and fifty crowns | It cost 250 crowns",
                "It's a lie and we don't know why | It is a lie and we do not know why",
                "They sold twenty-five boats last year | They sold 25 boats last year",
                "We need 2.5 million crowns by May | We need 2,500,000 crowns by May",
                "We need £3m for the old bridge | We need £3 million for the old bridge",
                "It rose by 20 per cent in a year | It rose by 20 percent in a year",
                "It rose by 20 per cent in a year | It rose by 20% in a year",
                "It rose by twenty percent in a year | It rose by 20% in a year",
                "Without co-operation we are lost here | Without cooperation we are lost here",
                "It is a pre-war house of long-term value | It is a prewar house of long term value",
                "[T]he bridge belongs to all of us here | The bridge belongs to all of us here",
                "He want[s] to keep the bridge for us | He wants to keep the bridge for us",
                "He want[s] to keep the bridge for us | He want to keep the bridge for us",
            })
    void stay_silent_on_how_a_house_spells_and_counts(String one, String other) {
        String left = STORY.replace("They promised me six weeks and it took seven months", one);
        String right = STORY.replace("They promised me six weeks and it took seven months", other);
        assertThat(marked(left, right)).isEmpty();
        assertThat(marked(right, left)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The U.S. will pay for the old bridge | The UK will pay for the old bridge",
                "We cannot wait for ten days or more | We cannot wait for 12 days or more",
                "It cost two hundred and fifty crowns | It cost 205 crowns",
                "They sold twenty-five boats last year | They sold 20 boats and five last year",
                "We need £3m for the old bridge | We need £3 for the old bridge",
                "It rose by 20 per cent in a year | It rose by 20 points in a year",
                "It rose by 20% in a year for us all | It rose by 20 in a year for us all",
                "Without co-operation we are lost here | Without operations we are lost here",
                "[T]he bridge belongs to all of us here | A bridge belongs to all of us here",
            })
    void mark_what_is_no_mere_spelling(String one, String other) {
        String left = STORY.replace("They promised me six weeks and it took seven months", one);
        String right = STORY.replace("They promised me six weeks and it took seven months", other);
        assertThat(marked(left, right))
                .containsExactlyInAnyOrder(
                        "quote.altered LEFT “" + one + ",”",
                        "quote.altered RIGHT “" + other + ",”");
    }

    @Test
    void find_words_within_a_longer_quotation_only_from_word_to_word() {
        String left =
                STORY.replace(
                        "“They promised me",
                        "It is an “over-age old town”, he said. “They promised me");
        String right = left.replace("“over-age old town”", "“cover-age old town”");
        assertThat(marked(left, left.replace("over-age", "overage"))).isEmpty();
        assertThat(marked(left, right)).isNotEmpty();
    }

    @Test
    void stay_silent_on_a_quotation_that_is_cut_or_broken_by_its_speaker() {
        String cut = STORY.replace("six weeks and it took", "six weeks … it took");
        String broken = STORY.replace("six weeks and it", "six weeks,” said Aldo Ferri, “and it");
        assertThat(marked(STORY, cut)).isEmpty();
        assertThat(marked(STORY, broken)).isEmpty();
    }

    @Test
    void stay_silent_on_a_quotation_that_was_left_out() {
        String copy = STORY.replaceAll("“They promised.*\n\n", "");
        assertThat(marked(STORY, copy)).isEmpty();
    }

    @Test
    void mark_altered_words_on_both_sides() {
        String copy = STORY.replace("another ten years", "another hundred winters");
        assertThat(marked(STORY, copy))
                .containsExactlyInAnyOrder(
                        "quote.altered LEFT “We cannot afford to wait for another ten years,”",
                        "quote.altered RIGHT “We cannot afford to wait for another hundred winters,”");
    }

    @Test
    void mark_a_quotation_that_was_put_in_place_of_another() {
        String copy =
                STORY.replace(
                        "They promised me six weeks and it took seven months",
                        "Nobody here remembers whose grandfather planted these chestnut trees");
        assertThat(marked(STORY, copy))
                .containsExactlyInAnyOrder(
                        "quote.unsupported LEFT “They promised me six weeks and it took seven months,”",
                        "quote.unsupported RIGHT “Nobody here remembers whose grandfather planted these"
                                + " chestnut trees,”");
    }

    @Test
    void mark_words_that_lost_their_marks() {
        String copy = STORY.replaceAll("[“”]", "");
        assertThat(marked(STORY, copy))
                .containsExactlyInAnyOrder(
                        "quote.marks-lost RIGHT We cannot afford to wait for another ten years",
                        "quote.marks-lost RIGHT They promised me six weeks and it took seven months");
    }

    @Test
    void stay_silent_on_words_that_are_reported() {
        String spoken =
                "A nurse warned him. “He said that he had been doing this since before I was born,” she told the"
                        + " hearing.";
        String reported =
                "A nurse warned him. According to her, he replied that he had been doing this since before she"
                        + " was born.";
        assertThat(marked(STORY + spoken, STORY + reported)).isEmpty();
        assertThat(marked(STORY + spoken, STORY + spoken.replaceAll("[“”]", ""))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said more than six hundred pumps had been used to try the new software before it was sold.",
                "The head of sales, Tom Ray, said the software had been tried on more than six hundred pumps.",
                "Ray claimed that over six hundred pumps had tested the software before it was sold.",
            })
    void stay_silent_on_what_somebody_is_told_to_have_said(String reported) {
        String spoken =
                "“The software was tested on more than six hundred pumps before it was sold,” said Tom Ray, the"
                        + " head of sales.";
        assertThat(marked(STORY + spoken, STORY + reported)).isEmpty();
        String bare =
                "The software was tested on more than six hundred pumps before it was sold, said Tom Ray.";
        assertThat(marked(STORY + spoken, STORY + bare)).anyMatch(m -> m.contains("marks-lost"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "“We have no doses to spare,” Ann Lee said. “Most of them change their minds once they have had the chance to"
                        + " ask.” | “We have no doses to spare,” Ann Lee said, adding that most changed their minds after being"
                        + " given the chance to ask.",
                "“She was also the only person who could make the director apologise,” Ann Lee said. | Mrs Holm was also the"
                        + " only person who could get the director to apologise, Ann Lee said.",
            })
    void stay_silent_on_what_a_writer_tells_in_words_of_his_own(String spoken, String told) {
        assertThat(marked(STORY + spoken, STORY + told)).isEmpty();
    }

    @Test
    void what_is_quoted_within_a_quotation_is_no_part_of_it() {
        String spoken =
                "“Mostly he promotes ignorance and ‘oh so much’ hate, and that is a real disgrace.” ― Ann Lee";
        assertThat(marked(STORY + spoken, STORY + spoken.replaceAll("[“”]", "")))
                .anyMatch(m -> m.startsWith("quote.marks-lost RIGHT Mostly he promotes"));
    }

    @Test
    void one_word_does_not_answer_a_whole_quotation() {
        assertThat(
                        marked(
                                STORY + "Her death was confirmed by her son.",
                                STORY + "“Her stories will live for ever,” her son said."))
                .noneMatch(m -> m.contains("marks"));
    }

    @Test
    void stay_silent_on_a_verb_that_is_put_back_in_time() {
        String spoken = "“The pier will close in June for the rest of the year,” said Ann Lee.";
        assertThat(
                        marked(
                                STORY + spoken,
                                STORY
                                        + "The pier would be closed in June for the rest of the year, Ann Lee"
                                        + " said."))
                .isEmpty();
        assertThat(
                        marked(
                                STORY + spoken,
                                STORY
                                        + "The pier will be shut in June for the rest of the year, Ann Lee said."))
                .isNotEmpty();
    }

    @Test
    void mark_what_was_only_reported_in_a_copy_whose_original_is_named() {
        Aligned pair =
                TwoTexts.aligned(
                        STORY
                                + "She added that planned surgery would go on but that some operations could be"
                                + " put off.",
                        STORY
                                + "“Planned surgery will go on, but we may have to put some operations off,” she"
                                + " added.");
        List<Finding> found = QuoteRules.all().stream().flatMap(rule -> rule.check(pair)).toList();
        assertThat(Settling.settle(found, Optional.empty())).isEmpty();
        assertThat(Settling.settle(found, Optional.of(Side.RIGHT))).isEmpty();
        assertThat(Settling.settle(found, Optional.of(Side.LEFT)))
                .extracting(f -> f.mark().rule())
                .containsExactly("quote.marks-added.reported");
    }

    @Test
    void stay_silent_on_the_accents_of_names_only() {
        String left = STORY.replace("They promised me", "Horáčková and Brûlé promised me");
        assertThat(marked(left, left.replace("Horáčková and Brûlé", "Horackova and Brule")))
                .isEmpty();
        String word = STORY.replace("for another ten years", "for another résumé");
        assertThat(marked(word, word.replace("résumé", "resume"))).isNotEmpty();
    }

    @Test
    void bear_out_what_another_report_quotes_a_part_of() {
        String one =
                "The strike began on Monday at six.\n\n“You betrayed every one of them, and you did it with a"
                        + " spreadsheet and a smile,” said Ann Lee, the judge.\n\n“We are not saying no. We are"
                        + " saying not yet,” said Tom Ray of the union.\n\nBuses stood still all day.";
        String other =
                "Thousands walked to work in the rain this week.\n\n“You betrayed every one of them,” Ann Lee"
                        + " told the man.\n\nFor the union Tom Ray spoke of patience. “We are saying not yet,” he"
                        + " said.";
        Aligned pair = TwoTexts.aligned(one, other);
        Aligned topic =
                new Aligned(
                        pair.articles(),
                        Relation.SAME_TOPIC,
                        pair.similarity(),
                        pair.paragraphs(),
                        pair.sentences(),
                        pair.edits(),
                        pair.words());
        assertThat(TwoTexts.settled(topic, QuoteRules.all())).isEmpty();
    }

    @Test
    void tell_one_wrong_speaker_once() {
        String left =
                STORY
                        + "The manager, Dave Penhaligon, had seen it once. “If that is my player, I am livid as well,”"
                        + " he said. “I thought it was a fair challenge in the end.”\n\nKieran Walsh scored twice.";
        String right =
                STORY
                        + "The captain, Kieran Walsh, had seen it once. “If that is my player, I am livid as well,” he"
                        + " said. “I thought it was a fair challenge in the end.”\n\nWalsh scored twice.";
        List<Rule> rules =
                Stream.concat(QuoteRules.all().stream(), Conflicts.rules().stream()).toList();
        assertThat(TwoTexts.settled(TwoTexts.aligned(left, right), rules))
                .filteredOn(m -> m.contains("misattributed") || m.startsWith("conflict.name"))
                .containsExactlyInAnyOrder(
                        "quote.misattributed LEFT “If that is my player, I am livid as well,”",
                        "quote.misattributed RIGHT “If that is my player, I am livid as well,”");
    }

    @Test
    void tell_who_speaks_apart_by_what_the_article_calls_the_other() {
        String story =
                STORY
                        + "The head of the union, Keith Brandreth, said that officers hesitated. It was fear, he"
                        + " claimed. Dr Olivia Marsh, a criminologist, said there was no sign of it. “Crime rose in"
                        + " the other towns as well,” she said.";
        assertThat(marked(story, story.replace("as well,” she", "as well,” Brandreth")))
                .anyMatch(m -> m.contains("misattributed"));
        assertThat(marked(story, story.replace("as well,” she", "as well,” Marsh"))).isEmpty();
    }

    @Test
    void take_no_words_within_the_marks_of_more_for_words_without_any() {
        String more =
                STORY.replace(
                        "said Aldo Ferri, a baker.",
                        "said Aldo Ferri, a baker. “They told us we were heroes of the town. Heroes have"
                                + " mortgages.”");
        String less =
                STORY.replace(
                        "said Aldo Ferri, a baker.",
                        "said Aldo Ferri, a baker. “Heroes have mortgages.”");
        assertThat(marked(more, less)).noneMatch(m -> m.contains("marks-lost"));
    }

    @Test
    void stay_silent_on_a_pronoun_whose_bearer_may_have_come_in_unseen() {
        String before =
                "“The lane is safe,” said Doris Lind, the mayor, on Tuesday.\n\nAnna Berg, who runs a bakery,"
                        + " disagrees.\n\n“Nobody asked any of us about the lane at all,” ";
        assertThat(marked(before + "she said.", before + "Berg said.")).isEmpty();
    }

    @Test
    void mark_reworded_words_that_lost_their_marks() {
        String copy =
                STORY.replaceAll("[“”]", "")
                        .replace("We cannot afford to wait", "We can not permit us to wait");
        assertThat(marked(STORY, copy))
                .contains(
                        "quote.marks-lost RIGHT We can not permit us to wait for another ten years");
    }

    @Test
    void mark_marks_about_the_writers_own_words() {
        String copy = STORY.replace("fear for their trade", "“fear for their trade”");
        assertThat(marked(STORY, copy))
                .containsExactly("quote.marks-added RIGHT “fear for their trade”");
    }

    @Test
    void mark_a_made_up_quotation_beside_an_altered_one() {
        String copy =
                STORY.replace("another ten years", "another hundred winters")
                        .replace(
                                "Work will begin",
                                "“This line will change how we all live,” Philippa Dunmore added.\n\nWork will begin");
        assertThat(marked(STORY, copy))
                .contains("quote.unsupported RIGHT “This line will change how we all live,”");
    }

    @Test
    void mark_the_same_words_from_another_mouth() {
        String copy = STORY.replace("said Aldo Ferri, a baker", "said Marta Oduya, a teacher");
        assertThat(marked(STORY, copy))
                .containsExactlyInAnyOrder(
                        "quote.misattributed LEFT “They promised me six weeks and it took seven months,”",
                        "quote.misattributed RIGHT “They promised me six weeks and it took seven months,”");
    }

    private static final String BRIDGE =
            """
            %s came to see the bridge on Friday.

            “It will be open before the winter,” %s.

            Work on the old piers began in March.
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prime Minister Keir Starmer|said the Prime Minister|Starmer said",
                "Keir Starmer, the Prime Minister,|the Prime Minister said|Starmer said",
                "Pope Leo XIV|said the Pope|Leo XIV said",
                "Mayor Ann Lee|the Mayor told the council|Ann Lee said",
                "Two engineers|said the Mayor|Ann Lee said",
                "Two engineers|said the White House|White House spokeswoman Karoline Leavitt said",
                "Two engineers|the White House said|said Karoline Leavitt",
            })
    void take_no_title_and_no_house_for_somebody_else(String who, String one, String other) {
        assertThat(marked(BRIDGE.formatted(who, one), BRIDGE.formatted(who, other))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prime Minister Keir Starmer|said the Prime Minister|Ann Lee said",
                "Mayor Ann Lee|the Mayor told the council|Keir Starmer said",
                "Stephen King|said King|Ann Lee said",
                "Two engineers|said Karoline Leavitt|Ann Lee said",
            })
    void mark_the_words_of_a_title_from_another_mouth(String who, String one, String other) {
        assertThat(marked(BRIDGE.formatted(who, one), BRIDGE.formatted(who, other)))
                .containsExactlyInAnyOrder(
                        "quote.misattributed LEFT “It will be open before the winter,”",
                        "quote.misattributed RIGHT “It will be open before the winter,”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee met Eva Holm, who|she said|Eva Holm said",
                "Ann Lee of Norr Lines had word from Port Aldan and|she said|Ann Lee said",
                "Anneliese Brûlé|Brûlé said|Brule said",
                "Anders Højgaard|he said|Hojgaard said",
                "Rasmus Lind|he said|she said",
            })
    void stay_silent_where_both_may_give_the_words_to_one(String who, String one, String other) {
        assertThat(marked(told(who, one), told(who, other))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee|she said|Eva Holm said",
                "Halfdan Roe|Roe told reporters|Holm told reporters",
                "Rasmus Lind, who once met Ann Lee,|he said|she said",
                "Ida Brand met Eva Holm, who|she said|Ann Lee said",
            })
    void mark_words_that_no_reader_would_give_to_both(String who, String one, String other) {
        assertThat(marked(told(who, one), told(who, other)))
                .containsExactlyInAnyOrder(
                        "quote.misattributed LEFT “It will be open before the winter,”",
                        "quote.misattributed RIGHT “It will be open before the winter,”");
    }

    private static String told(String who, String said) {
        return """
        Work on the old piers began in March.

        %s came to see the bridge on Friday. “It will be open before the winter,” %s.

        The town has waited for ten years.
        """
                .formatted(who, said);
    }

    @Test
    void tell_who_else_is_given_words_that_were_altered_or_not() {
        assertThat(
                        misquoted(
                                told("Two engineers", "said Ann Lee"),
                                told("Two engineers", "said Eva Holm")))
                .containsExactlyInAnyOrder(
                        "MISATTRIBUTED CRITICAL Ann Lee Eva Holm",
                        "MISATTRIBUTED CRITICAL Eva Holm Ann Lee");
        assertThat(
                        misquoted(
                                told("Two engineers", "said Ann Lee"),
                                told("Two engineers", "said Eva Holm").replace("before", "after")))
                .containsExactlyInAnyOrder(
                        "ALTERED CRITICAL Ann Lee Eva Holm", "ALTERED CRITICAL Eva Holm Ann Lee");
        assertThat(
                        misquoted(
                                told("Two engineers", "said Ann Lee"),
                                told("Two engineers", "said Lee").replace("before", "after")))
                .containsExactlyInAnyOrder("ALTERED MAJOR Ann Lee null", "ALTERED MAJOR Lee null");
        String two = "Rasmus Lind, who once met Ann Lee,";
        assertThat(misquoted(told(two, "he said"), told(two, "she said")))
                .containsExactlyInAnyOrder(
                        "MISATTRIBUTED CRITICAL he she", "MISATTRIBUTED CRITICAL she he");
    }

    private static List<String> misquoted(String left, String right) {
        Aligned pair = TwoTexts.aligned(left, right);
        return QuoteRules.all().stream()
                .flatMap(rule -> rule.check(pair))
                .map(Finding.Misquoted.class::cast)
                .map(q ->
                        "%s %s %s %s"
                                .formatted(
                                        q.fault(), q.mark().severity(), q.speaker(), q.elsewhere()))
                .toList();
    }

    @Test
    void mark_a_quotation_that_was_put_in_the_place_of_another_of_the_speaker() {
        String copy =
                STORY.replace(
                        "“They promised me six weeks and it took seven months,” said Aldo Ferri, a"
                                + " baker.",
                        "“Were a judge to open such records for public scrutiny, voters would inject"
                                + " themselves into politics by weighing what facts matter,” Ferri said.");
        assertThat(marked(STORY, copy))
                .contains(
                        "quote.unsupported RIGHT “Were a judge to open such records for public"
                                + " scrutiny, voters would inject themselves into politics by weighing"
                                + " what facts matter,”");
    }

    @Test
    void mark_a_long_quotation_in_the_place_of_a_short_one() {
        String story = STORY + "\nAsked what it was, Ferri said, “Not going to go into that.”\n";
        String put =
                "“Were a judge to open such records for public scrutiny, voters would inject themselves"
                        + " into politics by weighing what facts matter.”";
        assertThat(marked(story, story.replace("“Not going to go into that.”", put)))
                .contains("quote.unsupported RIGHT " + put);
        assertThat(
                        marked(
                                story,
                                story.replace(
                                        "into that.”", "into any of that, not now and not ever.”")))
                .contains(
                        "quote.altered RIGHT “Not going to go into any of that, not now and not ever.”");
    }

    @Test
    void stay_silent_on_a_quotation_that_only_one_format_sets_apart() {
        Article apart =
                Segmenter.article(
                        "test",
                        "en",
                        List.of(
                                new Block(BlockKind.PARAGRAPH, "The council voted on Tuesday."),
                                new Block(
                                        BlockKind.BLOCK_QUOTE,
                                        "We cannot afford to wait for another ten years."),
                                new Block(BlockKind.PARAGRAPH, "Work will begin in March.")));
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(apart, TwoTexts.article(apart.text())),
                                QuoteRules.all()))
                .isEmpty();
    }

    @Test
    void take_no_title_for_a_part_of_a_name() {
        String left = STORY.replace("said Aldo Ferri, a baker", "said Rep. Aldo Ferri");
        String right = STORY.replace("said Aldo Ferri, a baker", "said Committee Republicans");
        assertThat(marked(left, right)).hasSize(2);
    }

    @Test
    void stay_silent_on_words_that_name_the_speaker_within_the_marks() {
        String left =
                """
                Le vieux pont du port a été fermé lundi par la ville de Brest.

                « Nous partons, a dit Jean Morel, dès demain matin avec tous nos bateaux. »

                Le port n’a pas vu autant de neige depuis la dernière guerre.
                """;
        String right =
                left.replace(
                        "« Nous partons, a dit Jean Morel, dès demain matin avec tous nos bateaux. »",
                        "« Nous partons dès demain matin avec tous nos bateaux », a dit Jean Morel.");
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(
                                        TwoTexts.article("fr", left),
                                        TwoTexts.article("fr", right)),
                                QuoteRules.all()))
                .isEmpty();
    }

    @Test
    void stay_silent_where_spanish_leaves_out_who_speaks_and_nobody_is_told_of_beside_it() {
        String story =
                "La Audiencia Provincial de Torrecana absolvió a Gonzalo Iturbe.\n\n%s\n\nLos vecinos se reunieron después.";
        Article left =
                TwoTexts.article(
                        "es",
                        story.formatted(
                                "No se probó nada. «He perdido nueve años de mi vida», declaró."));
        Article right =
                TwoTexts.article(
                        "es",
                        story.formatted(
                                "No se probó nada. «He perdido nueve años de mi vida», declaró Gonzalo Iturbe."));
        assertThat(TwoTexts.marked(TwoTexts.aligned(left, right), QuoteRules.all())).isEmpty();
    }

    @Test
    void mark_what_a_translation_has_made_up_and_only_against_its_original() {
        Aligned pair = translated("« Il est tard », a dit Anne Petit.");
        List<Finding> found = QuoteRules.all().stream().flatMap(r -> r.check(pair)).toList();
        assertThat(Settling.settle(found, Optional.of(Side.LEFT)))
                .singleElement()
                .extracting(f -> ((Finding.Misquoted) f).fault())
                .isEqualTo(Finding.Fault.FABRICATED);
        assertThat(Settling.settle(found, Optional.empty())).isEmpty();
    }

    @Test
    void stay_silent_where_a_translation_may_have_put_a_quotation_elsewhere() {
        assertThat(
                        TwoTexts.marked(
                                translated("« Nous irons tous au port », a dit Anne Petit."),
                                QuoteRules.all()))
                .isEmpty();
    }

    /// Of two sentences the first answers the first, the second ones stand alone.
    private static Aligned translated(String second) {
        Article left = TwoTexts.article("fr", "Le pont est fermé depuis lundi matin.\n\n" + second);
        Article right =
                TwoTexts.article(
                        "en",
                        "The bridge has been closed since Monday.\n\n“We will all sleep on the bridge,” said Anne Petit.");
        boolean both = second.contains("port");
        Link one = new Link.Matched(List.of(0), List.of(0), 0.6, false);
        Link here = new Link.Alone(Side.LEFT, 1);
        Link there = new Link.Alone(Side.RIGHT, 1);
        List<Link> links =
                both
                        ? List.of(one, here, there)
                        : List.of(new Link.Matched(List.of(0, 1), List.of(0), 0.6, false), there);
        return new Aligned(
                new Both<>(left, right),
                Relation.VERSIONS,
                0.6,
                links,
                links,
                links.stream().map(_ -> List.<Edit>of()).toList());
    }

    @Test
    void stay_silent_when_a_speaker_is_named_in_short() {
        String copy = STORY.replace("said Aldo Ferri, a baker", "Mr Ferri told this newspaper");
        assertThat(marked(STORY, copy)).isEmpty();
    }

    @Test
    void stay_silent_on_a_translated_title() {
        String left = STORY.replace("a tram line", "a tram line called “Linea Verde”");
        String right = STORY.replace("a tram line", "a tram line called “Green Line”");
        assertThat(marked(left, right)).isEmpty();
    }

    @Test
    void mirror_when_the_sides_are_changed_over() {
        String copy =
                STORY.replace("another ten years", "another hundred winters")
                        .replace(
                                "“They promised me six weeks and it took",
                                "They promised me weeks and it took");
        assertThat(marked(copy, STORY))
                .containsExactlyInAnyOrderElementsOf(
                        marked(STORY, copy).stream().map(QuoteRulesTest::mirrored).toList());
    }

    private static String mirrored(String row) {
        return row.contains(" LEFT ")
                ? row.replace(" LEFT ", " RIGHT ")
                : row.replace(" RIGHT ", " LEFT ");
    }

    @Test
    void give_the_quotation_as_counterpart_and_the_speaker() {
        Aligned pair = TwoTexts.aligned(STORY, STORY.replaceAll("[“”]", ""));
        List<Finding> lost = new LostMarks().check(pair).toList();
        assertThat(lost).hasSize(2);
        assertThat(lost).extracting(f -> f.mark().counterpart()).doesNotContainNull();
        assertThat(lost)
                .extracting(f -> ((Finding.Misquoted) f).speaker())
                .containsExactly("Philippa Dunmore", "Aldo Ferri");
    }
}
