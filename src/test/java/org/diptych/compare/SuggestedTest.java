package org.diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Garbled;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Severity;
import org.diptych.find.TwoTexts;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // What stands there already.
                "The swifts [mount to the twilight] to read.|They [climb at dusk to] read the sky.|climb at dusk",
                "It is worth 1.2 [milliards] dollars.|It is worth [1.2 billion] dollars.|billion",
                "It is worth [1.2 milliard] billion.|It is worth [$1.2 billion] now.|$1.2",
                "In August [a brand in the camp] destroyed it.|[A fire at the warehouse in August] destroyed it.|a fire at the warehouse",
                // What its sentence has no room for.
                "[Work marriages] are paying close attention.|[Labor unions are watching closely.]|Labor unions",
                "It borrows the [direct of the coast].|It takes [the coastal route].|coastal route",
                "The centre is a [soul city], with grass.|It is a [ghost town where] grass grows.|ghost town",
                "They pay for water and [cleansing] during the year.|They pay for water and [sewage in] the year.|sewage",
                "It swam free [to cheers of a crowd]; it left.|It swam [to loud cheers from a] crowd.|to loud cheers",
                "It was an empty [shell]; in another, it was.|It was an empty [casing, and] in another, it was.|casing",
                "Everyone [waits for another] to move.|[“Everybody waits for the others] to move.|Everybody waits for the others",
                "Although [Best Secretary Alix] ruled.|[Prime Minister Alix] ruled.|Prime Minister Alix",
                // Capitals and stops are those of the place.
                "They said [personne] would come.|[Nobody] would come, they said.|nobody",
                "[Work marriages] object.|The [labor unions] object.|Labor unions",
                "He lives in [the Bath of swimming].|[Bath] is where he lives.|Bath",
                "They pay [the whole of the addition].|They pay [the bill.]|the bill",
            })
    void what_was_meant_is_told_as_it_can_stand_there(String here, String there, String meant) {
        assertThat(suggested(here, there, Garble.MISTRANSLATED)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She voted [elected] for it.|She [voted] for it.",
                "They casted [a ballot] to find it.|They [voted] to find it.",
                "He [was no one's choice of a fighter].|[Nobody had him down as a contender.]",
                "She was born [to a captain who was the] daughter of a milliner.|She was [the] daughter of a milliner.",
                "It is [the firm’s thing] now.|It is [the firm's thing] now.",
                "He [mended the whole affair].|He mended [his house affair].",
            })
    void what_cannot_is_not(String here, String there) {
        assertThat(suggested(here, there, Garble.MISTRANSLATED)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is a [further pouch] for him.|It has [deeper pockets] for him.",
                "The house [in which he inhabited].|The house [that he lived in].",
                "It [rose] to 5.|It [climbed] to 5.",
                "You get [a lot of] days.|You get [many] days.",
                "He ordered [him] to go.|He ordered [her] to go.",
                "That [who not took part in] the project.|That [who was involved in] the project.",
                "Cast [in favour of] it.|Cast [against] it.",
                "She is [Marcus bell] now.|She is [Marcus Bell] now.",
                "She was [marching] the park.|She was [walking in] the park.",
                "It has [grown] that that much.|It has [risen] that much.",
                "They met in [the Cairo of Egypt].|They met in [Cairo, Egypt].",
            })
    void what_stands_well_stays(String here, String there) {
        String meant = there.substring(there.indexOf('[') + 1, there.indexOf(']'));
        assertThat(suggested(here, there, Garble.MISTRANSLATED)).isEqualTo(meant);
    }

    @Test
    void of_letters_alone_what_reads_the_same_is_the_point() {
        assertThat(suggested("A price of [1.2m] now.", "A price of [€1.2m] now.", Garble.ENCODING))
                .isEqualTo("€1.2m");
        assertThat(suggested("We [Signed] it.", "We [signed] it.", Garble.CASING))
                .isEqualTo("signed");
    }

    private static @Nullable String suggested(String here, String there, Garble how) {
        Article copy = TwoTexts.article(here.replaceAll("[\\[\\]]", ""));
        Article original = TwoTexts.article(there.replaceAll("[\\[\\]]", ""));
        Place answer = new Place(Side.LEFT, marked(there));
        Mark mark =
                new Mark(
                        new Place(Side.RIGHT, marked(here)),
                        answer,
                        Severity.MAJOR,
                        0.9,
                        "garbled");
        Garbled fitted =
                (Garbled)
                        Suggested.fitted(
                                new Garbled(mark, how, original.at(answer.span())),
                                new Both<>(original, copy));
        return fitted.reading();
    }

    private static Span marked(String text) {
        return new Span(text.indexOf('['), text.indexOf(']') - 1);
    }
}
