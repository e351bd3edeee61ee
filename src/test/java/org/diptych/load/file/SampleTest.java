package org.diptych.load.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.text.Article;
import org.diptych.text.Both;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void the_sample_is_a_pair_of_articles_of_some_five_hundred_words() throws Exception {
        Both<Article> pair = Sample.pair();

        assertThat(pair.left().name()).isEqualTo("original.txt");
        assertThat(pair.right().name()).isEqualTo("copy.txt");
        assertThat(pair.map(article -> article.text().split("\\s+").length))
                .isEqualTo(new Both<>(516, 499));
        assertThat(pair.map(Article::language)).isEqualTo(new Both<>("en", "en"));
    }
}
