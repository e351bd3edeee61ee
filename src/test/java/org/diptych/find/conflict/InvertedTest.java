package org.diptych.find.conflict;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What came first, or was the cause.
final class InvertedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The roll fell from 310 to 240 pupils because young families were moving to the mainland."
                        + " | Young families were moving to the mainland because the roll fell from 310 to 240 pupils."
                        + " | roll fell from 310 to 240 pupils because young families were moving to the mainland | Young families were moving to the mainland because the roll fell from 310 to 240 pupils",
                "The shutdown of the sawmill was followed by the closing of the hospital."
                        + " | The closing of the hospital brought about the shutdown of the sawmill."
                        + " | shutdown of the sawmill was followed by the closing of the hospital | closing of the hospital brought about the shutdown of the sawmill",
                "He handed the recording to the court before he posted it online."
                        + " | He posted the recording online before he handed it to the court."
                        + " | handed the recording to the court before he posted it online | posted the recording online before he handed it to the court",
                "The market was reopened in March after the halls had been treated with insecticide."
                        + " | The market was reopened in March, and its halls were afterwards treated with insecticide."
                        + " | market was reopened in March after the halls had been treated with insecticide | market was reopened in March, and its halls were afterwards treated with insecticide",
                "Officers hesitate to stop suspects in the street. Knife crime has risen by 6 per cent as a result."
                        + " | Because knife crime has risen by 6 per cent, officers hesitate to stop suspects in the street."
                        + " | Officers hesitate to stop suspects in the street. Knife crime has risen by 6 per cent as a result | Because knife crime has risen by 6 per cent, officers hesitate to stop suspects in the street",
            })
    void is_marked_where_it_has_changed_places(
            String left, String right, String one, String other) {
        BothWays.marks("conflict.polarity.order", left, right, one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The judge cut the penalty by a quarter because of the guilty plea."
                        + " | The judge cut the penalty by a quarter despite the guilty plea."
                        + " | because of the guilty plea | despite the guilty plea",
                "Because it lay on its side, the skull escaped the crushing."
                        + " | Although it lay on its side, the skull escaped the crushing."
                        + " | Because it lay on its side | Although it lay on its side",
            })
    void a_reason_is_no_hindrance(String left, String right, String one, String other) {
        BothWays.marks("conflict.polarity.cause", left, right, one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge was closed after the engineers found cracks."
                        + " | The engineers found cracks before the bridge was closed.",
                "The bridge was closed because the engineers had found cracks."
                        + " | The engineers had found cracks, so the bridge was closed.",
                "The bridge was closed because the engineers had found cracks."
                        + " | Because the engineers had found cracks, the bridge was closed.",
                "The bridge was closed because the engineers had found cracks."
                        + " | The engineers had found cracks. As a result, the bridge was closed.",
                "The strike led to a shortage of bread in the capital."
                        + " | The shortage of bread in the capital was caused by a strike.",
                "The vote was followed by protests in the capital."
                        + " | The protests in the capital followed a vote.",
                "Two hours after the storm had passed the ferry left the harbour."
                        + " | The storm had passed two hours before the ferry left the harbour.",
                "The insects survived until after Christmas because the winter was mild."
                        + " | Because the winter was mild the insects survived until after Christmas.",
                "The insects survived until after Christmas because the winter was mild."
                        + " | The mild winter allowed the insects to survive until after Christmas.",
                "The market was reopened nine days later, after the halls had been treated."
                        + " | The halls were treated and the market was reopened after nine days.",
                "The office closed the market in May and reopened it nine days later, after the halls had been treated with insecticide."
                        + " | The office closed the market in May, after which the halls were treated with insecticide, and reopened it nine days later.",
                "He read the letter to Ann before he sent it to Bob."
                        + " | He sent the letter to Bob after he had read it to Ann.",
                "The court fined the firm because it had ignored a warning that was sent after an accident."
                        + " | After an accident a warning was sent; because the firm ignored it, the court fined it.",
                "He was late because of the snow, although he had left early."
                        + " | Although he had left early he was late because of the snow.",
                "The penalty was cut despite the plea."
                        + " | The penalty was not raised because of the plea.",
                "A wall on the beach, planned after storms in 2011, has never been built for lack of money."
                        + " | After the storms of 2011 a wall was planned on the beach, but it has never been built because there was no money.",
            })
    void is_the_same_in_another_order_of_words(String left, String right) {
        BothWays.marksNothing(left, right);
    }
}
