package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.find.TwoTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was put in another's place where all else stayed, and what says the same in such a place.
final class ExchangedTest {

    private static List<String> marked(String left, String right) {
        return TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She broke her elbow in a fall on the stairs in March."
                        + " | She broke her ankle in a fall on the stairs in March."
                        + " | conflict.name.kind | elbow | ankle",
                "The fire began in a coach station on the edge of the town."
                        + " | The fire began in a railway station on the edge of the town."
                        + " | conflict.name.kind | coach station | railway station",
                "Villagers had fed the bears with salmon for most of the winter."
                        + " | Villagers had fed the bears with trout for most of the winter."
                        + " | conflict.name.kind | salmon | trout",
                "The museum plans to sell the two paintings by the end of the year."
                        + " | The museum has already sold the two paintings."
                        + " | conflict.polarity.plan | plans to sell | has already sold",
                "Ines Falk, who is to replace him in May, spoke of a fresh start."
                        + " | Ines Falk, who replaced him in May, spoke of a fresh start."
                        + " | conflict.polarity.plan | is to replace | replaced",
                "The number of visitors rose by 40 percent in the first year."
                        + " | The number of visitors rose to 40 percent in the first year."
                        + " | conflict.number | by 40 percent | to 40 percent",
                "The old dog was afraid of strangers but bit him on the stairs."
                        + " | The old dog was afraid of strangers but was bitten by him on the stairs."
                        + " | conflict.polarity.agent | bit him | was bitten by him",
                "In the new plan the ferries are replaced by bridges at last."
                        + " | In the new plan the bridges are replaced by ferries at last."
                        + " | conflict.name | ferries | bridges",
                "Neither has paid its share of the rent. | Both have paid their share of the rent."
                        + " | conflict.polarity.denial | Neither has paid | Both have paid",
                "They were taken to the ward at Elm Street, which has no surgeon."
                        + " | They were taken to the ward at Elm Street, which has its own surgeon."
                        + " | conflict.polarity.denial | no surgeon | surgeon",
                "None of the drivers stopped at the barrier. | All of the drivers stopped at the barrier."
                        + " | conflict.polarity.scope | None of | All of",
                "The fee is 7.4 per cent of the price. | The fee is 7.4 pence of the price."
                        + " | conflict.number | 7.4 per cent | 7.4 pence",
                "He turned down the post in Bern in 1994."
                        + " | He accepted the post in Bern in 1994."
                        + " | conflict.polarity | turned down | accepted",
                "The bill to close the mine failed by three votes."
                        + " | The bill to close the mine passed by three votes."
                        + " | conflict.polarity | failed | passed",
                "The bell had been stolen from a chapel in the hills."
                        + " | The bell had been bought from a chapel in the hills."
                        + " | conflict.polarity | stolen | bought",
                "The letters were kept secret for ten years."
                        + " | The letters were made public for ten years."
                        + " | conflict.polarity | secret | public",
                "The law would add four days to the school year."
                        + " | The law would cut four days from the school year."
                        + " | conflict.polarity | add | cut",
                "The army respected the ruling of the court."
                        + " | The army ignored the ruling of the court."
                        + " | conflict.polarity | respected | ignored",
                "Her trainer had told her to compete in Rome."
                        + " | Her trainer had told her to withdraw in Rome."
                        + " | conflict.polarity | compete | withdraw",
                "Two of the twelve were retired officers."
                        + " | Two of the twelve were serving officers."
                        + " | conflict.polarity | retired | serving",
                "The widow wept as the names were read out."
                        + " | The widow smiled as the names were read out."
                        + " | conflict.polarity | wept | smiled",
                "Neighbours sometimes saw him at the window."
                        + " | Neighbours always saw him at the window."
                        + " | conflict.polarity | sometimes | always",
                "The jump was a national record, the judges said."
                        + " | The jump was a world record, the judges said."
                        + " | conflict.name | national record | world record",
                "The painter's great-grandson opened the show."
                        + " | The painter's grandson opened the show."
                        + " | conflict.name | great-grandson | grandson",
                "He was found not guilty of arson by the court."
                        + " | He was convicted of arson by the court."
                        + " | conflict.polarity | not guilty | convicted",
                "The pump stops 90 times a night, the nurses say."
                        + " | The pump stops 90 times a week, the nurses say."
                        + " | conflict.number | 90 times a night | 90 times a week",
                "He missed the final by three hundredths of a second."
                        + " | He missed the final by three tenths of a second."
                        + " | conflict.number | three hundredths of a second | three tenths of a second",
                "The fines range between 200 and 800 kronor."
                        + " | The fines range between 200 and 800 euros."
                        + " | conflict.number | 800 kronor | 800 euros",
                "Only four of the nine pumps were tested last year."
                        + " | Only four of the nine pumps were not tested last year."
                        + " | conflict.polarity.denial | tested | not tested",
                "A rival firm had considered buying the yard in May."
                        + " | A rival firm had bought the yard in May."
                        + " | conflict.polarity.plan | considered buying | had bought",
            })
    void mark_what_stands_in_anothers_place(
            String left, String right, String rule, String one, String other) {
        assertThat(marked(left, right)).contains(rule + " LEFT " + one, rule + " RIGHT " + other);
        assertThat(marked(right, left)).contains(rule + " RIGHT " + one, rule + " LEFT " + other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // One is a kind of the other, or another word for it.
                "A court sentenced the former mayor to seven years in prison for taking bribes from a builder."
                        + " | A court sentenced the former mayor to seven years in jail for taking bribes from a builder.",
                "She broke her collarbone in a fall on the stairs in March."
                        + " | She broke her clavicle in a fall on the stairs in March.",
                "The fire began in a coach station on the edge of the town."
                        + " | The fire began in a bus station on the edge of the town.",
                "Villagers had fed the bears with salmon for most of the winter."
                        + " | Villagers had fed the bears with fish for most of the winter.",
                // More was reworded than the thing.
                "The thief put the cup into his rucksack and walked out of the shop."
                        + " | Then he left the place with a mug in his bag.",
                // What is to come in either.
                "The museum plans to sell the two paintings. | The museum will sell the two paintings.",
                "The museum planned to sell the paintings, and sold them in May."
                        + " | The museum sold the paintings in May, as it had planned.",
                // From what and by how much.
                "Sales fell from 80 million to 60 million crowns last year."
                        + " | Sales fell by 20 million to 60 million crowns last year.",
                "Of the 90 boats that set out 70 are still at sea."
                        + " | Of the 90 boats that set out 20 are no longer at sea.",
                // The same from the other end.
                "The storm broke an hour after the harbour master had hoisted the flag."
                        + " | An hour before the storm the flag had been hoisted by the harbour master.",
                "The company sold its yard to the Danish firm Holmgaard in May."
                        + " | Holmgaard, a firm from Denmark, bought the yard in May.",
                "The inn is more than two miles from the chapel."
                        + " | The chapel is more than two miles from the inn.",
                // What lasts until it ends.
                "The road will stay closed for at least two weeks."
                        + " | It will be two weeks or more before the road is opened again.",
                "The fare was cut for the first time in nine years, the first cut since 2016."
                        + " | The fare had not been cut for nine years.",
                "Nobody should start the engine, she said. | She advised against starting the engine.",
                "The keeper will not leave. | The keeper is going to stay.",
                // Either may come first.
                "Bread and butter were cheap. | Butter and bread were cheap.",
                "The firm considered buying the yard in spring and bought it in May."
                        + " | The firm bought the yard in May after it had considered buying it in spring.",
                "He did not accept the post in Bern." + " | He turned down the post in Bern.",
                "The court cleared Ida Brandt of theft and convicted her brother."
                        + " | Ida Brandt was found not guilty of theft, but her brother was found guilty.",
                "A jury acquitted the former mayor of bribery but found her deputy, Hugo Lenz, guilty of fraud."
                        + " | The former mayor is not guilty of bribery, a jury decided. It convicted Hugo Lenz, her deputy, of fraud.",
                "The driver pleaded not guilty but was convicted on Friday."
                        + " | The driver was convicted on Friday, though he had pleaded not guilty.",
                "The bell, stolen in 1960, was bought by the town in 2001."
                        + " | The town bought the bell in 2001; it had been stolen in 1960.",
                "The bank lent the town two million euros."
                        + " | The town borrowed two million euros from the bank.",
                "The minister added that the tax would be cut."
                        + " | The minister said that the tax would be cut.",
                "She smiled when the names were read out and wept later."
                        + " | When the names were read out she smiled; later she wept.",
                "The match could be the last in Lodz this year, Fried said."
                        + " | Fried said they might not match that in Lodz again this year.",
                "Falk said the race could be her last in Norway."
                        + " | Falk said that she might not race in Norway again.",
                "The programme ran for 26 years and was heard by millions."
                        + " | The programme was to run for 26 years and was heard by millions.",
                "He missed the final by four hundredths of a second."
                        + " | He missed the final by 0.04 seconds.",
            })
    void stay_silent_on_what_says_the_same(String left, String right) {
        BothWays.marksNothing(left, right);
    }
}
