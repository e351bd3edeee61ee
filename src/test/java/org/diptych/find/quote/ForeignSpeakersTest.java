package org.diptych.find.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.find.TwoTexts;
import org.diptych.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who says a quotation in Portuguese, Chinese and other tongues, and who is told to be another.
final class ForeignSpeakersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    pt | “Nós vamos abrir a ponte”, disse a secretária Helena Prates. | Helena Prates
                    pt | “A ponte fica fechada”, queixou-se o dono da balsa, Rui Sampaio. | Rui Sampaio
                    pt | A engenheira Helena Prates visitou a obra. “A ponte fica fechada”, contou. | Helena Prates
                    es | La ingeniera Elena Prats visitó la obra. «El puente se cierra», resume. | Elena Prats
                    fr | « Qui va payer le pont ? », demande Nadia Ferrand, une voisine. | Nadia Ferrand
                    ru | «Мост закрыт уже год», — вздыхает инженер Павел Котов. | Павел Котов
                    zh | 市水务局局长郑立群在发布会上说：“大桥今年不会开放。” | 郑立群
                    zh | “大桥今年不会开放。”在岸边卖鱼的宋梅说。 | 宋梅
                    zh | 副镇长郑立群表示，大桥今年不会开放。“我们还要等。”他说。 | 郑立群
                    """)
    void speakers_are_named(String language, String text, String speaker) {
        assertThat(speakers(language, text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    zh | “大桥今年不会开放。”许多人说。
                    zh | “大桥今年不会开放。”周三表示。
                    zh | “大桥今年不会开放。”林业局说。
                    zh | 大桥关了。“我们还要等。”他说。
                    """)
    void whoever_has_no_name_is_nobody(String language, String text) {
        assertThat(speakers(language, text)).containsExactly("null");
    }

    @Test
    void a_quotation_that_went_to_another_speaker_is_marked() {
        assertThat(
                        misattributed(
                                "zh",
                                "市长郑立群来了，渔民宋梅也来了。“大桥今年不会开放，我们还要等一年。”郑立群说。",
                                "市长郑立群来了，渔民宋梅也来了。“大桥今年不会开放，我们还要等一年。”宋梅说。"))
                .hasSize(2);
        assertThat(
                        misattributed(
                                "pt",
                                "“A ponte fica fechada por mais um ano”, disse o prefeito Rui Sampaio.",
                                "“A ponte fica fechada por mais um ano”, disse a engenheira Helena Prates."))
                .hasSize(2);
    }

    @Test
    void one_speaker_told_in_two_ways_is_left_alone() {
        assertThat(
                        misattributed(
                                "zh",
                                "市长郑立群来了。“大桥今年不会开放，我们还要等一年。”郑立群说。",
                                "市长郑立群表示，大桥会修好。“大桥今年不会开放，我们还要等一年。”他说。"))
                .isEmpty();
        assertThat(
                        misattributed(
                                "es",
                                "La ingeniera Elena Prats visitó la obra. «El puente queda cerrado todo el año», sostiene.",
                                "La ingeniera Elena Prats visitó la obra. «El puente queda cerrado todo el año», resume."))
                .isEmpty();
    }

    private static List<String> speakers(String language, String text) {
        Article article = TwoTexts.article(language, text);
        return Quotations.of(article).stream().map(q -> String.valueOf(q.speaker())).toList();
    }

    private static List<String> misattributed(String language, String one, String other) {
        return TwoTexts.marked(
                        TwoTexts.aligned(
                                TwoTexts.article(language, one), TwoTexts.article(language, other)),
                        QuoteRules.all())
                .stream()
                .filter(row -> row.startsWith("quote.misattributed"))
                .toList();
    }
}
