package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diptych.compare.Comparer;
import org.diptych.compare.Progress;
import org.diptych.find.Finding;
import org.diptych.load.LoadFailure;
import org.diptych.load.file.Sample;
import org.diptych.review.Review;
import org.diptych.review.Verdict;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsTest {

    @TempDir private Path folder;

    private Both<Article> pair;
    private Review review;
    private Path file;

    @BeforeEach
    void compare() throws LoadFailure {
        pair = Sample.pair();
        review = Review.of(Comparer.lexical().compare(pair, Optional.empty(), Progress.UNHEARD));
        file = new Reviews(folder).file(pair);
    }

    @Test
    void what_one_window_saves_the_next_one_opens() throws Exception {
        new Reviews(folder).save(file, accepting(0));

        assertThat(new Reviews(folder).of(pair).orElseThrow().decisions()).hasSize(1);
    }

    @Test
    void what_another_window_has_saved_since_is_left_as_it_is() throws Exception {
        Reviews one = new Reviews(folder);
        Reviews other = new Reviews(folder);
        one.of(pair);
        other.of(pair);
        one.save(file, accepting(0));
        byte[] saved = Files.readAllBytes(file);

        assertThatExceptionOfType(Reviews.ChangedElsewhere.class)
                .isThrownBy(() -> other.save(file, accepting(1)));
        assertThat(Files.readAllBytes(file)).isEqualTo(saved);
        one.save(file, accepting(2));
    }

    @Test
    void a_review_that_could_not_be_opened_is_not_written_over() throws IOException {
        Files.writeString(file, "from a later Diptych");
        Reviews reviews = new Reviews(folder);

        assertThatExceptionOfType(LoadFailure.class).isThrownBy(() -> reviews.of(pair));
        assertThatExceptionOfType(Reviews.ChangedElsewhere.class)
                .isThrownBy(() -> reviews.save(file, accepting(0)));
        assertThat(file).hasContent("from a later Diptych");
    }

    @Test
    void a_file_that_the_reader_chose_is_replaced() throws IOException {
        Path chosen = Files.writeString(folder.resolve("mine.diptych"), "anything");
        Reviews reviews = new Reviews(folder.resolve("reviews"));

        reviews.claim(chosen);
        reviews.save(chosen, accepting(0));
        reviews.save(chosen, accepting(1));

        assertThat(Files.size(chosen)).isGreaterThan(1000);
    }

    private Review accepting(int number) {
        List<Finding> findings = review.comparison().findings();
        return review.withVerdict(findings.get(number), Verdict.ACCEPTED);
    }
}
