package org.diptych.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.encode.MaskedLanguageModel.Candidate;
import org.diptych.encode.MaskedLanguageModel.Guess;
import org.diptych.encode.MaskedLanguageModel.Masked;
import org.diptych.encode.Opening.Opened;
import org.diptych.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MaskedLanguageModelTest {

    private static final Models MODELS = Models.installed();

    @AfterAll
    static void close() {
        MODELS.close();
    }

    @Test
    void a_hidden_word_is_guessed() {
        Guess guess = guess("The capital of France is Paris.", "Paris");

        assertThat(guess.candidates().getFirst().word()).isEqualTo("Paris");
        assertThat(guess.candidates())
                .extracting(Candidate::logProbability)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(guess.logProbability())
                .isEqualTo(guess.candidates().getFirst().logProbability());
    }

    @Test
    void a_fluent_word_is_likelier_than_an_odd_one() {
        String frame = "They hold the land as a bargaining %s in future talks.";

        assertThat(guess(frame.formatted("chip"), "chip").logProbability())
                .isGreaterThan(guess(frame.formatted("coin"), "coin").logProbability() + 2);
    }

    @Test
    void several_spans_are_hidden_at_once_and_told_in_their_order() {
        String text = "He unhesitatingly opened the door with his key.";
        List<Span> hidden = List.of(span(text, "key"), span(text, "unhesitatingly"));

        List<Guess> guesses = model().guess(List.of(new Masked(text, hidden))).getFirst();

        assertThat(guesses).extracting(Guess::hidden).isEqualTo(hidden);
        assertThat(guesses.get(0).pieces()).isOne();
        assertThat(guesses.get(1).pieces()).isGreaterThan(1);
    }

    @Test
    void nothing_hidden_is_nothing_guessed() {
        List<Masked> texts =
                List.of(
                        new Masked("Nothing here.", List.of()),
                        new Masked("", List.of(new Span(0, 0))));

        assertThat(model().guess(texts)).containsExactly(List.of(), List.of());
    }

    @Test
    void a_word_at_the_end_of_a_long_text_is_guessed() {
        String text =
                "The weather was fine and the sea was calm. ".repeat(70) + "Paris is in France.";

        assertThat(guess(text, "France").candidates().getFirst().word()).isEqualTo("France");
    }

    private static Guess guess(String text, String word) {
        return model().guess(List.of(new Masked(text, List.of(span(text, word)))))
                .getFirst()
                .getFirst();
    }

    private static Span span(String text, String word) {
        int start = text.lastIndexOf(word);
        return new Span(start, start + word.length());
    }

    private static MaskedLanguageModel model() {
        assertThat(MODELS.maskedLanguageModel()).isInstanceOf(Opened.class);
        return ((Opened<MaskedLanguageModel>) MODELS.maskedLanguageModel()).model();
    }
}
