package org.diptych.align;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;

/// The words of sentences that answer each other, without a language model.
class WordLinksTest {

    private static final long MEGABYTE = 1024 * 1024;

    /// A transcript without a full stop is one sentence.
    @Test
    void the_memory_for_a_sentence_grows_with_its_words_and_not_with_their_square() {
        Both<Article> articles = new Both<>(transcript(3000, 1), transcript(3000, 2));
        List<Link> sentences =
                List.of(
                        new Link.Matched(
                                all(articles, Side.LEFT), all(articles, Side.RIGHT), 1, false));
        List<List<Edit>> edits = List.of(List.of());
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        long before = thread.getCurrentThreadAllocatedBytes();
        List<List<WordLink>> links = WordLinks.of(articles, sentences, edits, Optional.empty());
        long taken = thread.getCurrentThreadAllocatedBytes() - before;

        assertThat(links.getFirst()).isNotEmpty();
        assertThat(taken).isLessThan(16 * MEGABYTE);
    }

    private static List<Integer> all(Both<Article> articles, Side side) {
        return IntStream.range(0, articles.on(side).sentences().size()).boxed().toList();
    }

    private static Article transcript(int words, int seed) {
        Random random = new Random(seed);
        return Segmenter.article(
                "transcript",
                "en",
                IntStream.range(0, words)
                        .mapToObj(_ -> "word" + random.nextInt(100_000, 104_000))
                        .collect(Collectors.joining(" ")));
    }
}
