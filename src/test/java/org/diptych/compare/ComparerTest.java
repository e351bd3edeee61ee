package org.diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.align.Relation;
import org.diptych.encode.Models;
import org.diptych.find.TwoTexts;
import org.diptych.find.office.Offices;
import org.diptych.load.LoadFailure;
import org.diptych.load.file.Sample;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparerTest {

    @TempDir Path noModels;

    @Test
    void who_looks_on_gets_findings_before_the_models_are_asked_and_the_same_in_the_end()
            throws LoadFailure {
        Both<Article> pair = Sample.pair();
        Watching watched = new Watching(true);
        Watching unwatched = new Watching(false);
        Comparison seen = compare(pair, watched);
        Comparison unseen = compare(pair, unwatched);
        assertThat(watched.told).startsWith("aligned", "found").contains("without");
        assertThat(watched.told.indexOf("without")).isGreaterThan(watched.told.indexOf("found"));
        assertThat(unwatched.told).startsWith("without", "aligned");
        assertThat(seen).isEqualTo(unseen);
    }

    @Test
    void findings_that_were_shown_are_not_taken_back_while_the_models_read() throws LoadFailure {
        Watching watched = new Watching(true);
        compare(Sample.pair(), watched);
        assertThat(watched.told.subList(1, watched.told.size())).doesNotContain("aligned");
    }

    @Test
    void articles_on_two_things_are_no_reason_to_mark_either() {
        Article ferry =
                TwoTexts.article(
                        """
                        The ferry will sail again on Thursday 9 May 2025, said harbour master Ann Lee. \
                        The island has waited since 31 February for its bread and its post.
                        """);
        Article chess =
                TwoTexts.article(
                        """
                        A pensioner from Ghent beat the grandmaster in nineteen moves. Nobody at the club \
                        had seen his opening before, and he says that he learnt it from a library book.
                        """);

        assertThat(compare(new Both<>(ferry, Article.nothing()), Progress.UNHEARD).findings())
                .isNotEmpty();
        assertThat(compare(new Both<>(ferry, chess), Progress.UNHEARD))
                .satisfies(c -> assertThat(c.pair().relation()).isEqualTo(Relation.UNRELATED))
                .satisfies(c -> assertThat(c.findings()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de", "es", "it", "ru", "pt", "zh", "ja", "und"})
    void a_day_that_no_calendar_has_stops_no_comparison(String language) {
        String odd =
                """
                2024-00-00

                %s

                The ferry sails on 0 May, on 31 June 2024, on May 39, on 2024-13-40 and at 29:61.
                Le 32 mai 2023, am 0. Mai 2024, el 31 de febrero, 30 febbraio 2024, 31 июня 2024.
                2024年0月0日、13月40日、5月39日、2024/02/30、00.00.2024, 31.11.2024 and 29 February 2023.
                On Tuesday 29 February the crew met, and on 99/99/9999 they met again in 1500.
                """;
        Stream.of("2024-05-00", "2024-00-15", "2024-02-30", "0000-00-00", "20240230", "2024-99-99")
                .forEach(day -> {
                    Article one = TwoTexts.article(language, odd.formatted(day));
                    Article other =
                            TwoTexts.article(
                                    language, odd.formatted("2024-05-09").replace("39", "3"));
                    assertThatCode(() -> compare(new Both<>(one, other), Progress.UNHEARD))
                            .doesNotThrowAnyException();
                });
    }

    private Comparison compare(Both<Article> pair, Progress progress) {
        try (Models models = Models.in(noModels)) {
            return Comparer.full(Offices.builtIn(), models)
                    .compare(pair, Optional.empty(), progress);
        }
    }

    private static final class Watching implements Progress {

        private final List<String> told = new ArrayList<>();
        private final boolean watched;

        Watching(boolean watched) {
            this.watched = watched;
        }

        @Override
        public boolean isWatched() {
            return watched;
        }

        @Override
        public void at(Stage stage) {}

        @Override
        public void soFar(Comparison comparison) {
            told.add(comparison.findings().isEmpty() ? "aligned" : "found");
        }

        @Override
        public void without(Path model) {
            told.add("without");
        }
    }
}
