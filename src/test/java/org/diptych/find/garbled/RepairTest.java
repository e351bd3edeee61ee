package org.diptych.find.garbled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTest {

    /// UTF-8 read as windows-1252, 1251, 1250, MacRoman and IBM's set; once and several times over.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "donâ€™t | don’t",
                "FranÃ§ois | François",
                "cafÃƒÂ© | café",
                "Ð¼Ð¾Ñ\u0081Ñ‚ | мост",
                "lвЂ™ouest | l’ouest",
                "Zam√≤ | Zamò",
                "Tiß║┐ng | Tiếng",
                "20Â°C | 20°C",
                "ðŸ˜€ | 😀",
                "æ­£é«”ä¸­æ–‡ | 正體中文",
            })
    void what_was_misread_is_found_and_read_anew(String broken, String was) {
        String text = "He saw " + broken + " there.";
        StringBuilder repaired = new StringBuilder(text);
        for (Repair repair : Repair.of(text).reversed()) {
            repaired.replace(
                    repair.span().start(), repair.span().end(), String.valueOf(repair.was()));
        }
        assertThat(repaired.toString()).isEqualTo("He saw " + was + " there.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ângela ate pão in São Paulo, said Ürün Çağlar.",
                "CONCLUSÃO: a IRMÃ de Pedro é VIÚVA…",
                "På Bornholm åt Åsa rødgrød med fløde – “på båden”.",
                "Привет, мир! Рёбра, Сёмга, ВІКІ, Київ’, “Ёлка”…",
                "Το “ελληνικό” φως · Η ¨ανατροφή¨",
                "Il a dit : « C’est très… » – après»",
                "5×£35, 4288×…, 20 °C, 2012—2013, café”",
                "זה “טוב”, هذا «جيد»، 正體中文，한국어.",
            })
    void what_was_written_so_is_left_alone(String text) {
        assertThat(Repair.of(text)).isEmpty();
    }

    /// A page is read in one set: "Å„" alone may be a letter and a quotation mark.
    @Test
    void what_one_line_shows_is_known_in_the_others() {
        String moved = "It moves to PoznaÅ„, Poland.";
        assertThat(Repair.of(moved)).isEmpty();
        assertThat(Repair.of("It cost Â£9m.\n" + moved + "\nFive are 5×£35."))
                .extracting(Repair::was)
                .containsExactly("£", "Poznań");
    }

    @Test
    void what_is_lost_is_marked_without_a_reading() {
        assertThat(Repair.of("Slove\uFFFDina"))
                .singleElement()
                .satisfies(repair -> assertThat(repair.was()).isNull());
        assertThat(Repair.of("It\u0092s open."))
                .singleElement()
                .satisfies(repair -> assertThat(repair.was()).isEqualTo("It’s"));
    }
}
