package org.diptych.find.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.align.Aligner;
import org.diptych.find.Example;
import org.diptych.find.Finding.OffCalendar;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffCalendarDatesTest {

    private static final OffCalendarDates RULE = new OffCalendarDates();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The march was on ⟦Thursday 9 May 2025⟧ in Moscow.",
                "The march was on ⟦Thursday, May 9, 2025⟧, in Moscow.",
                "The march was on ⟦Thursday, the 9th of May 2025⟧.",
                "The bill is due on ⟦31 June⟧.",
                "He was born on ⟦June 31, 1988⟧, in Ghent.",
                "He was born on ⟦30 February 1988⟧.",
                "The shop opened on ⟦29 February 2023⟧.",
                "The shop opened on ⟦Feb. 30⟧, it says.",
            })
    void marks_what_the_calendar_refutes(String text) {
        Example.of(text, "Another text.").under(RULE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The march was on Friday 9 May 2025 in Moscow.",
                "The march was on Friday, May 9, 2025, in Moscow.",
                "The march was on Thursday, May 9, in Moscow.",
                "The leap day was 29 February 2024.",
                "She was born on a 29 February.",
                "In June 31 people died on the road.",
                "By September 31 villages were cut off.",
                "You may 31 times repeat it.",
                "On Sunday, 22 January 1905, the guards fired.",
                "From Thursday 8 to Friday 9 May 2025 trains stood still.",
            })
    void stays_silent_on_what_may_be(String text) {
        Example.of(text, "Another text.").under(RULE);
    }

    @Test
    void fills_in_the_year_of_the_article() {
        Example.of(
                        """
                        Parade
                        Published: 10 May 2025
                        The march was on ⟦Thursday, 9 May⟧, and the ball on Friday, 9 May.\
                        """,
                        "Another text.")
                .under(RULE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 1945, on Tuesday 8 May, crowds filled the streets.",
                "On Tuesday 8 May crowds filled the streets; the year was 1945.",
                "Eighty years ago, on Tuesday 8 May, crowds filled the streets.",
                "In 2025, on ⟦Tuesday 8 May⟧, crowds filled the streets.",
                "Last week, on ⟦Tuesday 8 May⟧, crowds filled the streets. It was so in 1945.",
            })
    void fills_in_no_year_where_the_sentence_leads_to_another(String sentence) {
        Example.of("Parade\nPublished: 10 May 2025\n" + sentence, "Another text.").under(RULE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr La parade du ⟦jeudi 9 mai 2025⟧ à Moscou.",
                "fr La parade du vendredi 9 mai 2025 à Moscou.",
                "fr Le ⟦31 juin⟧, dit-il.",
                "de Die Parade am ⟦Donnerstag, dem 9. Mai 2025⟧, in Moskau.",
                "de Die Parade am Freitag, den 9. Mai 2025, in Moskau.",
                "de Am ⟦30. Februar⟧ war es kalt.",
                "es El desfile del ⟦jueves 9 de mayo de 2025⟧ en Moscú.",
                "es El desfile del viernes, 9 de mayo de 2025, en Moscú.",
                "es El ⟦31 de junio⟧ hizo frío.",
                "it La parata di ⟦giovedì 9 maggio 2025⟧ a Mosca.",
                "it La parata di venerdì 9 maggio 2025 a Mosca.",
                "ru Парад прошёл в ⟦четверг, 9 мая 2025⟧ года в Москве.",
                "ru Парад прошёл 9 мая 2025 года в Москве.",
                "nl De parade van donderdag 9 mei 2025 in Moskou.",
            })
    void reads_english_french_german_spanish_italian_and_russian(String line) {
        String text = line.substring(3);
        Article article = Segmenter.article("a", line.substring(0, 2), text.replaceAll("[⟦⟧]", ""));
        List<String> marked =
                RULE.check(Aligner.standard().align(new Both<>(article, article)))
                        .filter(f -> f.mark().at().side() == org.diptych.text.Side.LEFT)
                        .map(f -> article.at(f.mark().at().span()))
                        .toList();
        assertThat(marked)
                .isEqualTo(
                        text.contains("⟦") ? List.of(text.replaceAll(".*⟦|⟧.*", "")) : List.of());
    }

    @Test
    void tells_the_day_that_is_meant() {
        assertThat(RULE.check(Example.aligned("On Thursday 9 May 2025, they say.", "No.")))
                .singleElement()
                .extracting(f -> String.valueOf(((OffCalendar) f).day()))
                .isEqualTo("2025-05-09");
    }
}
