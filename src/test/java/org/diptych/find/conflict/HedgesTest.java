package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.find.TwoTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What one side alleges and the other states as a fact.
final class HedgesTest {

    private static final String RULE = "conflict.polarity.hedge";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police allege that Hughes stole the paintings from the gallery in March."
                        + " | Hughes stole the paintings from the gallery in March."
                        + " | allege that Hughes stole | stole",
                "He is accused of taking bribes from two builders. | He took bribes from two builders."
                        + " | accused of taking | took",
                "The blaze was probably caused by a cigarette. | The blaze was caused by a cigarette."
                        + " | probably caused | caused",
                "A faulty heater may have caused the blaze in the warehouse."
                        + " | A faulty heater caused the blaze in the warehouse."
                        + " | may have caused | caused",
                "It is feared that the dam will burst this week. | The dam will burst this week."
                        + " | feared that the dam will burst | burst",
                "Two bidders are reported to have shown interest in the machine."
                        + " | Two bidders have shown interest in the machine. | reported to have shown | shown",
                "The driver had been drinking all night, according to two witnesses."
                        + " | The driver had been drinking all night."
                        + " | driver had been drinking all night, according to two witnesses"
                        + " | driver had been drinking all night",
                "A fossil seemed to settle the question at last."
                        + " | A fossil settled the question beyond doubt at last. | seemed to settle | settled",
                "It was too early to say whether any law had been broken, the lawyer said."
                        + " | A law had been broken, the lawyer said."
                        + " | whether any law had been broken | broken",
            })
    void mark_a_statement_that_the_other_side_only_reports(
            String left, String right, String hedged, String stated) {
        assertThat(TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules()))
                .contains(RULE + " LEFT " + hedged, RULE + " RIGHT " + stated);
        assertThat(TwoTexts.marked(TwoTexts.aligned(right, left), Conflicts.rules()))
                .contains(RULE + " RIGHT " + hedged, RULE + " LEFT " + stated);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vane claimed that the gap was caused by a lightning strike at a substation."
                        + " | The gap was the result of lightning hitting a substation.",
                "The union alleges that supervisors had known of cracks in the tunnel for at least ten days."
                        + " | Supervisors had known of cracks in the tunnel for at least ten days.",
                "Ansdell claimed that managers had pressed crews to keep to the timetable."
                        + " | Managers had leaned on crews to stick to the timetable.",
                "The office believes that the virus reached the valley with 40 rams bought in northern Spain, but cannot"
                        + " prove it. | The virus came to the valley with 40 rams purchased in northern Spain.",
                "The group alleged that the mill had released untreated waste water on the night of Monday."
                        + " | On the night of Monday the mill discharged waste water that had not been treated.",
                "A local campaign group, Clear Bay, alleged that the mill had released untreated waste water on the night"
                        + " of Monday. “People smelled it first,” said its founder, Joren Vale."
                        + " | On the night of Monday the mill discharged waste water that had not been treated. “People"
                        + " smelled it first,” said Joren Vale, who founded Clear Bay.",
            })
    void mark_a_claim_that_is_told_as_a_fact_in_other_words(String left, String right) {
        assertThat(TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules()))
                .anyMatch(row -> row.startsWith(RULE + " LEFT "))
                .anyMatch(row -> row.startsWith(RULE + " RIGHT "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two bidders are reported to have shown interest in the machine."
                        + " | Two bidders have shown interest in the machine, it is reported.",
                "Prices rose by 4 percent, according to the Energy Office. | Prices rose by 4 percent.",
                "The driver had been drinking, according to two witnesses."
                        + " | The driver had been drinking. A witness said he had swayed.",
                "A fossil seemed to settle the question. | A fossil settled the question.",
                "She believes that the bridge must be closed. | She wants the bridge to be closed.",
                "He is accused of taking bribes from two builders."
                        + " | He is alleged to have taken bribes from two builders.",
                "Prosecutors allege that she forged the wills of two patients."
                        + " | She forged the wills of two patients, according to the prosecution.",
                "Police believe the driver fled on foot. | The driver fled on foot, officers say.",
                "He denied claims that he had lied to parliament. | He denied that he had lied to parliament.",
                "Vane claimed that the gap was caused by a lightning strike at a substation."
                        + " | Vane spoke of a substation. The gap, he said, was the result of lightning hitting it.",
                "Vane claimed that the gap was caused by a lightning strike at a substation."
                        + " | According to Vane, lightning hitting a substation was the cause of the gap.",
                "The lawyer claimed that the second test was invalid and said he would appeal."
                        + " | The head of testing said that the second test had been announced in writing.",
                "She claimed her third title in Rome. | She won her third title in Rome.",
                "The flood claimed six lives and destroyed the bridge."
                        + " | The flood killed six people and destroyed the bridge.",
                "The suspect left the country in May. | The man left the country in May.",
                "He believed in the project when it began. | He was for the project when it began.",
                "The accused left the court by a side door. | The defendant left the court by a side door.",
                "Asked whether he had met the banker, the minister said yes."
                        + " | The minister said he had met the banker.",
                "It is not known whether the letters survived the fire."
                        + " | Nobody knows if the letters survived the fire.",
                "Police are investigating whether the driver had ignored the light."
                        + " | Police believe the driver ignored the light.",
                "The court will decide whether the seal was removed."
                        + " | The question for the court is if the seal was removed.",
            })
    void stay_silent_where_both_leave_room_for_doubt_or_neither_does(String left, String right) {
        assertThat(TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules()))
                .noneMatch(row -> row.startsWith(RULE));
    }
}
