package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.find.TwoTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Contraries in sentences that were honestly put another way, and the same ones where they are a contradiction.
final class RewordedTest {

    private static final String RULE = "conflict.polarity";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shares in Brandt, which had risen 11 percent since January, closed 6.2 percent lower at 184"
                        + " crowns, their worst day in more than two years."
                        + " | The stock fell by 6.2% to end the day at 184 crowns.",
                "The dividend was left at 3.50 crowns a share. | The dividend stays at 3.50 crowns per share.",
                "The dam gave way at four in the morning, hours after the heaviest rain in the valley for years."
                        + " | Some hours before, more rain had fallen on the valley than in years.",
                "The strike ended after the company agreed to build a clinic."
                        + " | It was 44 days before the company gave in and agreed to build a clinic.",
                "The reservoir had not been in use since 2014. | The reservoir had been out of use since 2014.",
                "The governor said he would not send in the army."
                        + " | Sending in the army was out of the question, the governor said.",
                "She heard no announcement for almost ten minutes."
                        + " | Almost ten minutes went by before she heard any announcement.",
                "He had always acted within the law. | He had never done anything but act within the law.",
                "Officials would not change their guidelines until the autumn."
                        + " | Officials will leave their guidelines as they are until the autumn.",
                "The trial was paid for by the state, not by the firm. | The firm did not pay for the trial.",
                "The museum has been closed on Mondays since 2023 and will open every day for the show."
                        + " | Since 2023 the museum has not opened on Mondays, but for the show it will be open every day.",
                "Workers voted on Thursday to reject a new pay offer from the owner."
                        + " | Workers on Thursday turned their backs on a new pay offer from the owner.",
                "Most of the miners were afraid to say so. | Most of the miners did not dare to say so.",
                "Two boats took most of the passengers to the island before the fire was put out."
                        + " | Two boats took most of the passengers to the island, after which the fire was put out.",
                "The ship is to carry freight, but it cannot take more than 60 passengers."
                        + " | The ship is to carry freight, although it has room for no more than 60 passengers.",
                "Workers heard of it at 6 a.m., before most of the early shift had arrived."
                        + " | Workers heard of it at 6 a.m., when most of the early shift had not yet arrived.",
            })
    void may_say_the_same(String left, String right) {
        assertThat(TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules()))
                .noneMatch(row -> row.startsWith(RULE));
        assertThat(TwoTexts.marked(TwoTexts.aligned(right, left), Conflicts.rules()))
                .noneMatch(row -> row.startsWith(RULE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The dam gave way three hours after the rain. | The dam gave way three hours before the rain."
                        + " | after | before",
                "He had always acted within the law. | He had never acted within the law. | always | never",
                "Workers back a new pay offer from the owner. | Workers reject a new pay offer from the owner."
                        + " | back | reject",
                "Turnout was 33 percent, up 4 since the spring. | Turnout was 33 percent, down 4 since the spring."
                        + " | up | down",
                "“We are asked to choose our friends,” said Leisale Toara, a lawmaker, before she voted against the deal."
                        + " | “We are told to pick our companions,” was the criticism of Toara before her ballot in favor of the"
                        + " deal. | against | in favor of",
                "The result will be at the lower end of the range. | The result will be at the upper end of the range."
                        + " | lower end | upper end",
            })
    void are_told_where_all_else_stayed(String left, String right, String one, String other) {
        assertThat(TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules()))
                .contains(RULE + " LEFT " + one, RULE + " RIGHT " + other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The dividend was left at 3.50 crowns a share. | The dividend was not left at 3.50 crowns a share."
                        + " | left | not left",
                "She heard no announcement for ten minutes. | She heard an announcement for ten minutes."
                        + " | no announcement | announcement",
                "The firm did not pay for the trial. | The firm did pay for the trial. | not pay | pay",
                "Officials would not change their guidelines. | Officials would change their guidelines."
                        + " | not change | change",
            })
    void are_told_as_denials(String left, String right, String one, String other) {
        assertThat(TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules()))
                .contains(RULE + ".denial LEFT " + one, RULE + ".denial RIGHT " + other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Her Centre Party left the three-party coalition on Monday over a levy on fertiliser."
                        + " | One of her two coalition partners walked out on Monday over a levy on fertiliser.",
                "It was the first defeat of the season for the city's team in eleven games."
                        + " | The city's team had been unbeaten in their ten previous games of the season.",
                "The museum will open seven days a week in summer. | The museum will be open every day in summer.",
            })
    void numbers_count_all_here_and_the_others_there(String left, String right) {
        assertThat(TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value =
                    "SKELBY, 14 October 2025 — The ferry left port with a faulty thruster on the morning it ran aground,"
                            + " an inquiry was told."
                            + " | The ferry left port with a faulty thruster before it ran aground on 6 March, an inquiry was"
                            + " told.")
    void a_dateline_tells_no_day_of_anything(String left, String right) {
        assertThat(TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules())).isEmpty();
    }
}
