package org.diptych.find.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.diptych.align.Aligned;
import org.diptych.find.Example;
import org.diptych.present.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnachronismsTest {

    private static final Anachronisms RULE = new Anachronisms(Offices.builtIn());

    private static final String DATED = "Parade in Moscow\nFriday, May 9, 2025\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦U.S. Secretary of State Antony Blinken⟧ said that it was a show.",
                "⟦US secretary of state Antony Blinken⟧ called it “a show”.",
                "“A show,” said ⟦America's Secretary of State Antony Blinken⟧.",
                "⟦Secretary of State Antony Blinken⟧ said that it was a show.",
                "⟦The European Union's foreign policy chief Josep Borrell⟧ described it as “a show”.",
                "⟦The EU's high representative, Josep Borrell⟧, described it as “a show”.",
                "“A show,” said ⟦Josep Borrell, the EU foreign policy chief⟧.",
                "⟦Sergei Shoigu, Russia's defence minister⟧, said it was no show.",
                "⟦Sergey Shoigu, the defense minister of Russia⟧, said it was no show.",
                "⟦Russian Defence Minister Shoigu⟧ said it was no show.",
                "⟦Ukrainian Foreign Minister Dmytro Kuleba⟧ said that it was a show.",
                "⟦NATO Secretary General Jens Stoltenberg⟧ said that it was a show.",
                "⟦US President Joe Biden⟧ said that it was a show.",
                "⟦British Prime Minister Rishi Sunak⟧ said in May that it was a show.",
                "⟦French Foreign Minister Stéphane Séjourné⟧ said that it was a show.",
                "⟦Britain's Queen Elizabeth II⟧ said that it was a show.",
            })
    void marks_who_had_left(String sentence) {
        Example.of(DATED + sentence, "Another text.").under(RULE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U.S. Secretary of State Marco Rubio said that it was a show.",
                "French Foreign Minister Jean-Noël Barrot said that it was a show.",
                "Sébastien Lecornu, the French armed forces minister, said that it was a show.",
                "Britain's King Charles III said that it was a show.",
                "Britain's Queen Camilla said that it was a show.",
                "The late British Queen Elizabeth II said that it was a show.",
                "Former U.S. Secretary of State Antony Blinken said that it was a show.",
                "Ex-US Secretary of State Antony Blinken said that it was a show.",
                "The then US Secretary of State Antony Blinken said that it was a show.",
                "Then-Secretary of State Antony Blinken said that it was a show.",
                "Sergei Shoigu, Russia's former defence minister, said it was no show.",
                "Sergei Shoigu, Russia's defence minister until last year, said it was no show.",
                "Antony Blinken, US secretary of state under Joe Biden, said that it was a show.",
                "US Secretary of State Antony Blinken said in 2022 that it was a show.",
                "US Secretary of State Antony Blinken said in October that it was a show.",
                "Last year US Secretary of State Antony Blinken called it “a show”.",
                "The war began in 2022. US Secretary of State Antony Blinken said it was a crime.",
                "US Secretary of State Antony Blinken had said that it was a show.",
                "US Secretary of State Antony Blinken left his desk tidy.",
                "“I met US Secretary of State Antony Blinken,” said the guard.",
                "Antony Blinken said that it was a show.",
                "President Trump and President Joe Biden said that it was a show.",
                "Deputy Secretary of State Antony Blinken said that it was a show.",
                "US Secretary of State Anna Blinken said that it was a show.",
                "Japanese Prime Minister Shigeru Ishiba said that it was a show.",
                "US Secretary of Defense Mark Esper's aide wrote of it.",
                "In his book, US Secretary of State Antony Blinken writes that he said no.",
                "The report quotes US Secretary of State Antony Blinken as having no view.",
                "When US Secretary of State Antony Blinken came, he told them it was “a mess”.",
                "The mandate of EU foreign policy chief Josep Borrell ended, officials said.",
                "Ukraine's Foreign Minister Dmytro Kuleba said at the start of the war that it was hard.",
                "British Prime Minister Boris Johnson told MPs during the pandemic that he was in.",
                "On the first day, Russian Defence Minister Sergei Shoigu said that all went well.",
                "Scottish foreign secretary David Cameron said nothing.",
            })
    void stays_silent_where_the_office_is_right_taken_back_or_of_another_time(String sentence) {
        Example.of(DATED + sentence, "Another text.").under(RULE);
    }

    @Test
    void marks_who_had_not_come_yet() {
        Example.of(
                        """
                        Talks
                        Published: 3 March 2023
                        ⟦German Chancellor Friedrich Merz⟧ said no.
                        German Chancellor Olaf Scholz said yes.\
                        """,
                        "Another text.")
                .under(RULE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Talks\nMonday, January 27, 2025\nUS Secretary of State Antony Blinken said no.",
                "Talks\nMonday, May 13, 2019\nGerman Chancellor Olaf Scholz said no.",
                "Talks\nMonday, November 23, 2026\nUS Secretary of State Antony Blinken said no.",
                "Talks\nWednesday, January 20, 2021\nUS President Joe Biden said no.",
            })
    void stays_silent_around_a_change_and_outside_the_days_of_the_table(String text) {
        Example.of(text, "Another text.").under(RULE);
    }

    @Test
    void stays_silent_without_a_date() {
        Example.of(
                        """
                        Talks
                        US Secretary of State Antony Blinken said no.
                        The EU's foreign policy chief Josep Borrell said yes.\
                        """,
                        "Another text.")
                .under(RULE);
    }

    @Test
    void an_article_is_no_older_than_what_it_knows() {
        String text =
                """
                Chinese President Xi Jinping joined Thursday's Victory Day parade in Moscow.
                ⟦U.S. Secretary of State Antony Blinken⟧ called it “a show”.
                NATO Secretary-General Mark Rutte voiced alarm.
                """;
        Example.of(text, "Another text.").under(RULE);
        Example.of(
                        text.replaceAll("[⟦⟧]", "").replace("Mark Rutte", "Jens Stoltenberg"),
                        "Another text.")
                .under(RULE);
        Example.of(
                        text.replaceAll("[⟦⟧]", "").replace("Thursday's Victory Day", "the old"),
                        "Another text.")
                .under(RULE);
    }

    @Test
    void the_reason_is_the_term_of_office_and_the_day_of_the_article() {
        assertThat(why(DATED + "Russian Defense Minister Sergei Shoigu said no."))
                .isEqualTo(
                        "Sergei Shoigu was Minister of Defence of Russia from 6 November 2012 until 12 May"
                                + " 2024; the article is dated 9 May 2025.");
        assertThat(
                        why(
                                """
                                Russian Defense Minister Sergei Shoigu said no.
                                NATO Secretary-General Mark Rutte said yes.\
                                """))
                .endsWith(
                        "; the article is no older than 1 October 2024, for it says “NATO"
                                + " Secretary-General Mark Rutte”.");
    }

    private static String why(String text) {
        Aligned pair = Example.aligned(text, "Another text.");
        return new Wording(Locale.ENGLISH)
                .why(RULE.check(pair).findFirst().orElseThrow(), pair.articles());
    }

    @Test
    void a_table_of_one_s_own_is_asked_too() throws OfficeTable.Broken {
        Offices own =
                OfficeTable.parse(
                        """
                        office,holder,from,until,source,as_of
                        Mayor of Springfield,Ann Other,2019-05-01,2024-05-01,town hall,2026-01-01
                        """);
        Example.of(
                        DATED
                                + "⟦Springfield mayor Ann Other⟧ said no.\n"
                                + "⟦Ann Other, the mayor of Springfield⟧, said no.",
                        "Another text.")
                .under(new Anachronisms(Offices.builtIn().with(own)));
    }
}
