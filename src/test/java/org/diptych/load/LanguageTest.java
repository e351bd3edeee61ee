package org.diptych.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The mayor said on Monday that the bridge would not be open again until the"
                        + " autumn, later than had been planned.",
                "de | Der Bürgermeister sagte am Montag, die Brücke werde erst im Herbst wieder"
                        + " geöffnet, später als geplant.",
                "fr | Le maire a déclaré lundi que le pont ne rouvrirait qu'à l'automne, plus tard"
                        + " que prévu.",
                "es | El alcalde dijo el lunes que el puente no volverá a abrirse hasta el otoño,"
                        + " más tarde de lo previsto.",
                "ru | Мэр заявил в понедельник, что мост откроют только осенью.",
                "zh | 市长周一表示，这座桥要到秋天才能重新开放，因为维修的钱还不够。记者王小明在现场报道。",
                "ja | 市長は月曜日に、橋は秋まで再開しないと述べた。修理のための資金がまだ足りない。",
                "ar | قال رئيس البلدية يوم الاثنين إن الجسر لن يفتح إلا في الخريف."
            })
    void the_language_of_a_sentence_or_two_is_told(String tag, String text) {
        assertThat(Language.of(text)).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hello", "1 2 3 4 5 6", "asdf qwer zxcv uiop hjkl bnm"})
    void too_little_tells_nothing(String text) {
        assertThat(Language.of(text)).isEqualTo("und");
    }

    @Test
    void an_article_is_in_the_language_of_most_of_its_passages() {
        String notice =
                "This article was first published in another newspaper and is shown here with its"
                        + " permission; the pictures were taken by our own photographers on the spot.\n";
        String german =
                "Der Bürgermeister sagte am Montag, die Brücke werde erst im Herbst wieder geöffnet,"
                        + " später als geplant, weil das Geld für die Reparatur noch immer fehle.\n";
        assertThat(Language.of(notice.repeat(2) + german.repeat(8))).isEqualTo("de");
        assertThat(Language.of(notice.repeat(8) + german.repeat(2))).isEqualTo("en");
    }
}
