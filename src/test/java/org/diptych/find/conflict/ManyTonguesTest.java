package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.find.TwoTexts;
import org.diptych.find.stated.Amount;
import org.diptych.find.stated.Amounts;
import org.diptych.find.stated.Days;
import org.diptych.find.stated.Stated;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers and dates as several languages dress them.
final class ManyTonguesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    pt | R$ 18,2 milhões | 18.2 million reais
                    pt | 3 bilhões de reais | R$3 billion
                    pt | dois terços | two-thirds of them
                    pt | vinte e três barcos | 23 boats
                    pt | duzentas e dez casas | 210 houses
                    pt | meio milhão de pessoas | half a million people
                    pt | 1.200 barcos | 1,200 boats
                    pt | 14 por cento | 14 percent
                    pt | seis meses | six months
                    pt | 7 de outubro de 2025 | October 7, 2025
                    pt | quinta-feira, 2 de janeiro | January 2
                    pt | março de 2027 | March 2027
                    pt | na sexta-feira | on Friday
                    pt | na quinta (9) | on Thursday
                    ru | 70 рублей | 70 rubles
                    ru | 40 процентов | 40 percent
                    ru | 12 километров | 12 kilometers
                    ru | в октябре 1931 года | in October 1931
                    ru | в мае | in May
                    de | Ende September | late September
                    de | seit August | since August
                    fr | mi-juin | mid-June
                    fr | début mars | early March
                    es | desde mayo | since May
                    it | entro giugno | by June
                    ar | 7 ملايين دينار | 7 million dinars
                    ar | 12 ألف شخص | 12,000 people
                    ar | 3 مليارات دولار | $3 billion
                    ar | 4 آلاف شخص | 4,000 people
                    """)
    void are_the_same_in_english(String language, String one, String english) {
        assertThat(first(language, one).agreesWith(first("en", english))).isTrue();
        assertThat(first(language, one).excludes(first("en", english))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    pt | R$ 18,2 milhões | 12.8 million reais
                    pt | vinte e três barcos | 32 boats
                    pt | março de 2027 | May 2027
                    pt | 7 de outubro | October 17
                    ru | 70 рублей | 17 rubles
                    ru | 12 километров | 21-kilometer
                    ru | в октябре | in November
                    fr | mi-juin | mid-July
                    de | Ende September | late October
                    ar | 7 ملايين دينار | 7 billion dinars
                    """)
    void are_told_apart_from_english(String language, String one, String english) {
        assertThat(first(language, one).excludes(first("en", english))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    de | Die Kosten steigen von 3,4 auf 8,1 Millionen Euro. | 3400000 8100000
                    de | Sie fallen von 8,1 auf 3,4 Millionen Euro. | 8100000 3400000
                    de | Es kostet 8,1 statt 3,4 Millionen Euro. | 8100000 3400000
                    de | Es sind zwischen 12,4 und 21,7 Milliarden Euro. | 12400000000 21700000000
                    fr | Le coût passe de 12,4 à 21,7 millions d'euros. | 12400000 21700000
                    fr | Il coûte entre 2,5 et 3 milliards d'euros. | 2500000000 3000000000
                    es | Costará entre 2,5 y 3 millones de euros. | 2500000 3000000
                    pt | O custo subiu de 2,5 para 3 milhões de reais. | 2500000 3000000
                    ru | Цена выросла с 2,5 до 3 миллионов рублей. | 2500000 3000000
                    en | between 3.1 and 3.3 billion kroner | 3100000000 3300000000
                    en | It rose from 300 to 2 million users. | 300 2000000
                    en | It has 3 boats and 2 million users. | 3 2000000
                    de | Es gab 3 und dann 2 Millionen Zuschauer. | 3 2000000
                    de | Die Vögel brüten, sagte sie. | ``
                    es | Lo manteníamos todos. | ``
                    fr | Il y a eu 3 élus et 2 millions d'électeurs. | 3 2000000
                    """)
    void two_numbers_may_share_what_they_count(String language, String text, String counts) {
        Article article = TwoTexts.article(language, text);
        List<Amount> amounts = Amounts.in(article, new Span(0, text.length()), List.of());
        assertThat(
                        String.join(
                                " ",
                                amounts.stream()
                                        .map(a -> String.format("%.0f", a.count()))
                                        .toList()))
                .isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "fr,La planète Mars est rouge.",
        "de,August Sander war Fotograf.",
        "pt,Uma terça parte votou na segunda rodada.",
        "es,La señora Abril habló.",
        "ru,Он мая не любит."
    })
    void names_and_ordinals_are_no_dates(String language, String text) {
        Article article = TwoTexts.article(language, text);
        assertThat(Days.in(article, new Span(0, text.length()))).isEmpty();
    }

    @Test
    void a_spanish_no_is_not_read_as_an_english_one() {
        String story =
                "\n\nLos vecinos se reunieron después delante de la biblioteca, y una banda tocó.";
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.across(
                                        TwoTexts.article(
                                                "es",
                                                "La central interrumpirá la corriente por la noche."
                                                        + story),
                                        TwoTexts.article(
                                                "es",
                                                "La central no dará corriente por la noche."
                                                        + story),
                                        "interrumpirá=dará"),
                                Conflicts.rules()))
                .isEmpty();
    }

    private static Stated first(String language, String text) {
        Article article = TwoTexts.article(language, text);
        return Stated.in(article, new Span(0, text.length())).getFirst();
    }
}
