package org.diptych.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.Pairs;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;

/// Alignments as rows: `0=0 1=1+2 3=- -=4`, moved ones with a `~`.
class AlignerTest {

    private static final String A = "The council voted for the tram extension on Monday night.";
    private static final String B =
            "Nine thousand passengers a day will ride from the station to the docks.";
    private static final String C =
            "Shopkeepers in Dock Road fear for their trade while the rails are laid.";
    private static final String D = "Work will begin in March, said the mayor, Siân Hughes.";
    private static final String E =
            "A swan has nested on the roof of the library since last spring.";

    private static final String COUNCIL =
            """
            The council voted on Monday to keep the old tram for another year. Nobody had expected \
            that the mayor would change her mind. Four thousand passengers use it every day. \
            The workshop in Mill Street repairs six cars a month. Spare parts come from Lisbon by \
            sea. A new line to the harbour was planned in 1987. It was never built because the \
            ground is too soft. Engineers now believe that piles could carry it. The region would \
            pay for half of them. Opponents say that buses are cheaper. They have collected nine \
            hundred signatures. A decision is expected in autumn.\
            """;

    @Test
    void the_same_sentences_answer_each_other() {
        assertRow(text(A, B, C), text(A, B, C), "0=0 1=1 2=2");
    }

    @Test
    void a_sentence_that_one_side_has_not_stands_alone() {
        assertRow(text(A, B, C, D), text(A, C, D), "0=0 1=- 2=1 3=2");
        assertRow(text(A, C, D), text(A, B, C, E, D), "0=0 -=1 1=2 -=3 2=4");
    }

    @Test
    void one_sentence_may_answer_two() {
        String merged =
                "The council voted for the tram extension on Monday night and nine thousand passengers a day"
                        + " will ride from the station to the docks.";
        assertRow(text(merged, C, D), text(A, B, C, D), "0=0+1 1=2 2=3");
        assertRow(text(A, B, C, D), text(merged, C, D), "0+1=0 2=1 3=2");
    }

    @Test
    void a_moved_paragraph_is_found_where_it_went() {
        assertRow(
                String.join("\n", A, B, C, D, E),
                String.join("\n", A, C, D, E, B),
                "0=0 1~4 2=1 3=2 4=3");
    }

    @Test
    void a_heading_is_not_taken_into_a_sentence() {
        assertRow("A long night\n" + text(A, B), text(A, B), "0=- 1=0 2=1");
    }

    @Test
    void one_sentence_against_one_is_enough_to_tell() {
        assertThat(
                        aligned(A, "The council voted for the tram extension on Tuesday night.")
                                .relation())
                .isEqualTo(Relation.VERSIONS);
        assertThat(aligned(A, E).relation()).isEqualTo(Relation.UNRELATED);
        assertThat(aligned(A, "").relation()).isEqualTo(Relation.ALONE);
        assertThat(aligned("", "").relation()).isEqualTo(Relation.UNRELATED);
    }

    @Test
    void chinese_and_arabic_align_by_their_words() {
        assertRow(
                "市议会周一晚上投票支持电车延伸。每天将有九千名乘客。天鹅在图书馆屋顶筑巢。",
                "市议会周一晚上投票支持电车延伸计划。天鹅在图书馆的屋顶筑巢。",
                "0=0 1=- 2=1");
        assertRow(
                "صوت المجلس لصالح الترام يوم الاثنين. سيبدأ العمل في مارس. تعشش بجعة على سطح المكتبة.",
                "صوت المجلس لصالح الترام مساء الاثنين. تعشش بجعة على سطح المكتبة.",
                "0=0 1=- 2=1");
    }

    @Test
    void the_parade_articles_align_as_two_readers_aligned_them() {
        Aligned pair = Aligner.standard().align(Pairs.articles("parade-000-001"));
        assertThat(pair.relation()).isEqualTo(Relation.VERSIONS);
        assertThat(Row.of(pair.paragraphs()))
                .isEqualTo(
                        "0=0 1=1 2=2 3=3 4=4 5=5 6=6 7=7 8=8 9=9 10=10 11=11 12=12 13=13 14=14 15=15 16=16"
                                + " 17=17 18=18 19=19 20=20 21=21 22=22 -=23 -=24");
    }

    @Test
    void a_book_aligns_with_its_copy_along_a_band() {
        StringBuilder book = new StringBuilder();
        for (int k = 0; k < 1500; k++) {
            book.append(
                    "Chapter line %d tells of traveller number %d and of nothing else. "
                            .formatted(k, k * 7));
        }
        String copy =
                book.toString()
                        .replace(
                                "Chapter line 700 tells of traveller number 4900 and of nothing else. ",
                                "");
        Aligned pair = aligned(book.toString(), copy);
        assertThat(Row.of(pair.sentences()))
                .contains("699=699 700=- 701=700")
                .contains("1499=1498");
    }

    @Test
    void a_chapter_that_a_book_has_more_is_left_alone_on_whichever_side_it_stands() {
        String before = lines(0, 500);
        String after = lines(500, 1000);
        String chapter = lines(5000, 5450);
        Aligned more = aligned(before + after, before + chapter + after);
        assertThat(Row.of(more.sentences()))
                .contains("499=499 -=500 -=501")
                .contains("-=949 500=950 501=951")
                .endsWith("999=1449");
        Aligned less = aligned(before + chapter + after, before + after);
        assertThat(Row.of(less.sentences()))
                .contains("499=499 500=- 501=-")
                .contains("949=- 950=500 951=501")
                .endsWith("1449=999");
    }

    private static String lines(int from, int to) {
        StringBuilder lines = new StringBuilder();
        for (int k = from; k < to; k++) {
            lines.append(
                    "Chapter line %d tells of traveller number %d and of nothing else. "
                            .formatted(k, k * 7));
        }
        return lines.toString();
    }

    @Test
    void an_article_and_its_beginning_are_versions() {
        String beginning = COUNCIL.substring(0, COUNCIL.indexOf(" The workshop"));
        assertThat(aligned(COUNCIL, beginning).relation()).isEqualTo(Relation.VERSIONS);
        assertThat(aligned(beginning, COUNCIL).relation()).isEqualTo(Relation.VERSIONS);
    }

    @Test
    void a_summary_is_no_version_of_what_it_sums_up() {
        String summary =
                """
                The council voted on Monday to keep the old tram for another year. It was never built because \
                the ground is too soft. A decision is expected in autumn.\
                """;
        assertThat(aligned(COUNCIL, summary).relation()).isEqualTo(Relation.SAME_TOPIC);
        assertThat(aligned(summary, COUNCIL).relation()).isEqualTo(Relation.SAME_TOPIC);
        assertThat(
                        aligned(
                                        COUNCIL,
                                        "Engineers say piles could carry a harbour line planned in 1987 on soft"
                                                + " ground, with half paid by the region.")
                                .relation())
                .isEqualTo(Relation.SAME_TOPIC);
    }

    @Test
    void the_same_words_answer_each_other_without_an_encoder() {
        Aligned pair = aligned(text(A, B), text("On Monday the council voted for the tram.", B));
        assertThat(words(pair)).contains("council=council", "tram=tram", "passengers=passengers");
        assertThat(words(pair)).contains("Monday=Monday");
    }

    private static List<String> words(Aligned pair) {
        return pair.words().stream()
                .flatMap(List::stream)
                .map(w -> pair.on(Side.LEFT).at(w.left()) + "=" + pair.on(Side.RIGHT).at(w.right()))
                .toList();
    }

    private static void assertRow(String left, String right, String row) {
        assertThat(Row.of(aligned(left, right).sentences())).isEqualTo(row);
    }

    private static String text(String... sentences) {
        return String.join(" ", sentences);
    }

    private static Aligned aligned(String left, String right) {
        return Aligner.standard().align(new Both<>(article(left), article(right)));
    }

    private static Article article(String text) {
        return Segmenter.article("article", "en", text);
    }
}
