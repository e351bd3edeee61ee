package org.diptych.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.diptych.encode.Opening.Opened;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class EncoderTest {

    private static final Models MODELS = Models.installed();
    private static final String PLAIN = "The minister said “no” to the tram.";

    @AfterAll
    static void close() {
        MODELS.close();
    }

    @Test
    void every_word_gets_vectors_of_length_one() {
        Encoded encoded = encoder().encode(List.of(PLAIN)).getFirst();

        assertThat(encoded.span(0).in(PLAIN)).isEqualTo("The");
        for (int piece = 0; piece < encoded.size(); piece++) {
            assertThat(encoded.cosine(piece, encoded, piece)).isEqualTo(1, within(.002));
            assertThat(encoded.vector(piece)).hasSize(encoded.width());
        }
        assertThat(encoded.vectors()).hasSize(encoded.size() * encoded.width());
    }

    @Test
    void a_text_gets_the_same_vectors_in_any_company() {
        List<String> texts =
                List.of("A tram.", PLAIN, "Nine words of another length stand in this text.", "");

        float[] alone = encoder().encode(List.of(PLAIN)).getFirst().vectors();
        List<Encoded> together = encoder().encode(texts);

        assertThat(together.get(1).vectors()).containsExactly(alone);
        assertThat(together.get(3).size()).isZero();
    }

    @Test
    void words_that_mean_the_same_are_near_in_other_languages_too() {
        List<Encoded> encoded =
                encoder().encode(List.of("The capital is Moscow.", "Столица - Москва.", "首都是莫斯科。"));
        Encoded english = encoded.getFirst();
        int moscow = english.size() - 2;

        assertThat(nearest(english, moscow, encoded.get(1), "Столица - Москва."))
                .isEqualTo("Москва");
        assertThat(nearest(english, moscow, encoded.get(2), "首都是莫斯科。")).isIn("莫", "斯", "科");
    }

    @Test
    void curly_quotes_and_long_dashes_mean_what_plain_ones_do() {
        List<Encoded> encoded =
                encoder().encode(List.of("“Yes” – he’s here…", "\"Yes\" - he's here."));

        assertThat(encoded.get(0).vectors()).containsExactly(encoded.get(1).vectors());
    }

    @Test
    void a_long_text_is_read_to_its_end() {
        String text = PLAIN.repeat(100);
        Encoded encoded = encoder().encode(List.of(text)).getFirst();

        assertThat(encoded.size()).isGreaterThan(800);
        assertThat(encoded.span(encoded.size() - 1).end()).isEqualTo(text.length());
        for (int piece = 0; piece < encoded.size(); piece++) {
            assertThat(encoded.cosine(piece, encoded, piece)).isEqualTo(1, within(.002));
        }
    }

    @Test
    void an_interrupted_thread_gets_no_vectors() {
        Encoder encoder = encoder();
        Thread.currentThread().interrupt();
        try {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> encoder.encode(List.of(PLAIN)));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static String nearest(Encoded from, int piece, Encoded to, String text) {
        int best = 0;
        for (int other = 1; other < to.size(); other++) {
            if (from.cosine(piece, to, other) > from.cosine(piece, to, best)) {
                best = other;
            }
        }
        return to.span(best).in(text);
    }

    private static Encoder encoder() {
        assertThat(MODELS.encoder()).isInstanceOf(Opened.class);
        return ((Opened<Encoder>) MODELS.encoder()).model();
    }
}
