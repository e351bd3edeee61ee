package org.diptych.load;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final String ENGLISH =
            "“Nobody could defend that with a pencil,” the mayor said – it costs €118,000. Señor"
                    + " Núñez, the café’s owner, disagreed: “We’ll see.”\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void a_byte_order_mark_tells_the_encoding_and_is_dropped(String charset) {
        assertThat(decoded("\uFEFF" + ENGLISH, charset)).isEqualTo(ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void unicode_is_known_without_a_mark(String charset) {
        assertThat(decoded(ENGLISH, charset)).isEqualTo(ENGLISH);
        assertThat(decoded("a b", charset)).isEqualTo("a b");
    }

    @Test
    void chinese_in_utf_16_is_known_by_its_stops() {
        String chinese = "市长周一表示，这座桥要到秋天才能重新开放。记者王小明报道。\n";

        assertThat(decoded(chinese, "UTF-16LE")).isEqualTo(chinese);
        assertThat(decoded(chinese, "UTF-16BE")).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252 | “Nobody could defend that with a pencil,” the mayor said – it costs"
                        + " €118,000. Señor Núñez, the café’s owner, disagreed.",
                "ISO-8859-1 | Le maire a déclaré lundi que le pont ne rouvrirait qu'à l'automne,"
                        + " après des travaux retardés par la crue de février.",
                "windows-1252 | Der Bürgermeister sagte, die Brücke werde erst im Herbst wieder"
                        + " geöffnet – später als geplant, weil das Geld fehlt.",
                "ISO-8859-15 | Le billet coûte 3 € par passager, a déclaré sa sœur, dont l'œuvre a été"
                        + " exposée à l'automne.",
                "windows-1252 | Le billet coûte 2½ € – l’été, c’est 3½ francs, a déclaré le maire à la"
                        + " fin de la séance de février.",
                "windows-1250 | Burmistrz powiedział w poniedziałek, że most zostanie otwarty"
                        + " dopiero jesienią, ponieważ wciąż brakuje pieniędzy, sześć milionów"
                        + " złotych, na jego remont.",
                "windows-1251 | Мэр заявил в понедельник, что мост откроют только осенью, потому"
                        + " что на ремонт не хватает денег.",
                "KOI8-R | Мэр заявил в понедельник, что мост откроют только осенью, потому что на"
                        + " ремонт не хватает денег.",
                "GB18030 | 市长周一表示，这座桥要到秋天才能重新开放，因为维修的钱还不够。记者王小明在现场报道，许多居民对此感到不满。",
                "Big5 | 市長週一表示，這座橋要到秋天才能重新開放，因為維修的錢還不夠。記者王小明在現場報導，許多居民對此感到不滿。",
                "Shift_JIS | 市長は月曜日に、橋は秋まで再開しないと述べた。修理のための資金がまだ足りないからだという。",
                "EUC-KR | 시장은 월요일 다리가 가을까지 다시 열리지 않을 것이라고 말했다. 수리할 돈이 아직 부족하기 때문이다."
            })
    void older_encodings_are_guessed(String charset, String text) {
        assertThat(decoded(text, charset)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IBM437 | Der Bürgermeister sagte, die Brücke werde erst im Herbst wieder geöffnet, später als"
                        + " geplant, weil das Geld für die Straße fehlt.",
                "IBM850 | Le maire a déclaré lundi que le pont ne rouvrirait qu'à l'automne, après des travaux"
                        + " retardés par la crue de février.",
                "IBM850 | El alcalde dijo el lunes que el puente no se abrirá hasta el otoño, según el señor"
                        + " Núñez, porque falta el dinero.",
                "IBM852 | Burmistrz powiedział w poniedziałek, że most zostanie otwarty dopiero jesienią, ponieważ"
                        + " wciąż brakuje pieniędzy.",
                "x-MacRoman | Der Bürgermeister sagte, die Brücke werde erst im Herbst wieder geöffnet – später als"
                        + " geplant, weil das Geld für die Straße fehlt.",
                "x-MacRoman | “Nobody could defend that with a pencil,” the mayor said – it costs 118,000. Señor"
                        + " Núñez, the café’s owner, disagreed.",
                "x-MacRoman | Le maire a déclaré lundi que le pont ne rouvrirait qu’à l’automne, après des travaux"
                        + " retardés par la crue de février.",
                "KOI8-U | Мер заявив у понеділок, що міст відкриють лише восени, тому що на ремонт не вистачає"
                        + " грошей. Її слова підтвердив депутат, який є членом комісії.",
                "IBM866 | Мэр заявил в понедельник, что мост откроют только осенью, потому что на ремонт не хватает"
                        + " денег.",
                "ISO-8859-2 | Burmistrz powiedział w poniedziałek, że most zostanie otwarty dopiero jesienią,"
                        + " ponieważ wciąż brakuje pieniędzy, sześć milionów złotych.",
                "windows-1250 | „Nikdo nás se neptal,“ řekla starostka – a šest milionů korun stále chybí na opravu"
                        + " mostu, který má být otevřen až na podzim.",
                "windows-1253 | Ο δήμαρχος δήλωσε τη Δευτέρα ότι η γέφυρα θα ανοίξει ξανά μόνο το φθινόπωρο, επειδή"
                        + " λείπουν τα χρήματα. Άλλοι διαφωνούν – «όχι», είπαν.",
                "windows-1254 | Belediye başkanı pazartesi günü köprünün ancak sonbaharda yeniden açılacağını, çünkü"
                        + " onarım için gereken paranın hâlâ bulunamadığını söyledi."
            })
    void so_are_those_of_dos_and_the_mac_and_others_by_what_no_writer_writes(
            String charset, String text) {
        assertThat(decoded(text, charset)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The north–south line and the east–west line cross at the long–term car park, said the mayor.",
                "Paris,École and Lyon,École: two names without a blank, and a café’s owner who disagreed with it.",
                "The word—as one says—stands; the other—so they say—does not, and nobody knows why it is so.",
                "It is 5 µm thick and costs £5m, i.e. 3½ times as much as in 2020 (±2°), says iÜber™ of Zürich.",
                "ÖVs and ÖPNV are für alle, sagte Öztürk, und „Über“-Menschen gibt es nicht: ‚nie‘, ‚nirgends‘.",
                "«Ça coûte 3 €», a-t-il dit… «Où ?» À Évian, l’été, l’Élysée ; c’est «là», en août."
            })
    void what_stands_in_windows_1252_is_taken_for_no_other(String text) {
        assertThat(decoded(text, "windows-1252")).isEqualTo(text);
    }

    @Test
    void a_broken_byte_in_utf_8_is_shown_and_spoils_nothing_else() {
        byte[] bytes = ENGLISH.getBytes(UTF_8);
        bytes[ENGLISH.indexOf("Nobody") + 2] = (byte) 0xFF;

        String text = PlainText.decoded(bytes).orElseThrow().text();

        assertThat(text).contains("\uFFFDobody", "Señor Núñez, the café’s owner");
    }

    @Test
    void a_text_cut_off_within_a_character_is_still_a_text() {
        byte[] bytes = (ENGLISH + "café").getBytes(UTF_8);

        assertThat(PlainText.decoded(java.util.Arrays.copyOf(bytes, bytes.length - 1)))
                .hasValue(new Decoded(ENGLISH + "caf\uFFFD", "UTF-8"));
    }

    @Test
    void a_stray_control_character_is_damage_and_stays() {
        String damaged = ENGLISH + "The bridge\u0002is open.";

        assertThat(decoded(damaged, "UTF-8")).isEqualTo(damaged);
    }

    @Test
    void bytes_full_of_control_characters_are_no_text() {
        assertThat(PlainText.decoded("\u0001\u0002a\u0003b\u0004".repeat(50).getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void the_encoding_is_told_by_its_name() {
        assertThat(PlainText.decoded(ENGLISH.getBytes(UTF_8)).orElseThrow().encoding())
                .isEqualTo("UTF-8");
        assertThat(PlainText.decoded("\uFEFFOne.".getBytes(UTF_16LE)).orElseThrow().encoding())
                .isEqualTo("UTF-16LE");
    }

    @Test
    void a_declared_encoding_is_believed_where_nothing_proves_itself() {
        byte[] bytes = "Żółć".getBytes(Charset.forName("ISO-8859-2"));

        assertThat(PlainText.decoded(bytes, Optional.of("ISO-8859-2")))
                .hasValue(new Decoded("Żółć", "ISO-8859-2"));
        assertThat(PlainText.decoded(bytes, Optional.of("no such thing"))).isPresent();
        assertThat(PlainText.decoded("Żółć".getBytes(UTF_8), Optional.of("ISO-8859-2")))
                .hasValue(new Decoded("Żółć", "UTF-8"));
    }

    private static String decoded(String text, String charset) {
        return PlainText.decoded(text.getBytes(Charset.forName(charset))).orElseThrow().text();
    }
}
