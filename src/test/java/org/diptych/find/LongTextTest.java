package org.diptych.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diptych.align.Aligned;
import org.diptych.find.garbled.StraySpace;
import org.diptych.find.quote.Answers;
import org.diptych.find.quote.Quotations;
import org.diptych.text.Article;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;

/// What is as long as a book takes as many times as long, and not the square of that: told in processor time, which
/// does not depend on who else uses the machine.
final class LongTextTest {

    @Test
    void quotations_of_somebody_who_is_not_named_are_given_out_at_once() {
        Article article =
                TwoTexts.article(
                        "Mayor Ann Lee came.\n\n"
                                + many(
                                        3_000,
                                        """
                                        “It will be ready in day %d,” the spokesman said. The crane stood still in the rain.

                                        “Nobody knows of number %d,” the mayor said. They went home.

                                        """));
        assertThat(seconds(() -> Quotations.of(article))).isLessThan(15);
        assertThat(Quotations.of(article).getLast().speaker()).isEqualTo("Ann Lee");
    }

    @Test
    void single_marks_that_nothing_closes_are_read_over_once() {
        Article article = TwoTexts.article(many(30_000, "He saw 'a%d of them. "));
        assertThat(seconds(() -> Quotations.of(article))).isLessThan(10);
    }

    @Test
    void stray_blanks_are_looked_at_each_by_itself() {
        Aligned pair =
                TwoTexts.aligned(
                        many(6_000, "The boat of pier %d sank , and the crew [sic] swam.\n\n"),
                        many(6_000, "The boat of pier %d sank, and the crew swam.\n\n"));
        Reading.of(pair, Side.LEFT);
        assertThat(seconds(() -> new StraySpace().check(pair).forEach(_ -> {}))).isLessThan(10);
    }

    @Test
    void two_quotations_are_held_against_each_other_by_the_words_of_their_sentences() {
        Aligned pair =
                TwoTexts.aligned(
                        quoting(
                                "“The bridge of lot %d was far too old,” said Ann Lee of it, and “nobody cared.” "),
                        quoting(
                                "“A crane of lot %d fell on every new house,” said Ann Lee of it, and “we paid.” "));
        Quotations.of(pair);
        assertThat(seconds(() -> Answers.of(pair))).isLessThan(15);
    }

    private static String quoting(String quotation) {
        return many(
                1_500,
                quotation
                        + "On day %d the council of the town met again in the old hall by the river.\n\n");
    }

    private static String many(int times, String text) {
        return IntStream.range(0, times)
                .mapToObj(k -> text.replace("%d", String.valueOf(k)))
                .collect(Collectors.joining());
    }

    private static double seconds(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        work.run();
        double seconds =
                (threads.getCurrentThreadCpuTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
        return seconds;
    }
}
