package org.diptych.load;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedTest {

    private static final String PORT =
            """
            The Port of Merrow ignored three written
            warnings about faulty wiring before the fire
            that killed 11 people aboard the ferry
            Kittiwake, its chief executive told a
            parliamentary inquiry on Tuesday.
            """;

    private static final String LETTERS =
            """
            “We had the letters. We did not act on them,
            and I will carry that for the rest of my
            life,” Helena Marsh told the committee.
            """;

    private static final String JOINED =
            "The Port of Merrow ignored three written warnings about faulty wiring before the fire that killed"
                    + " 11 people aboard the ferry Kittiwake, its chief executive told a parliamentary inquiry"
                    + " on Tuesday.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour authority admits that it ignored warnings before the ferry fire",
                "https://www.merrowpost.example/news/2024/05/14/harbour-authority-admits-that-it-ignored-warnings.html",
                "The inquiry, which is expected to report by the end of October, heard her for a whole day, and heard the families of those who died after her.",
                "Contact:\nHelena Marsh\nPort of Merrow\n1 Quay Street\nMerrow ME1 2AB\nTel 01234 567890\nPress office"
            })
    void longer_and_shorter_lines_than_the_others_keep_none_from_being_joined(String other) {
        assertThat(Wrapped.unwrapped(other + "\n\n" + PORT + "\n" + LETTERS + "\n" + other))
                .startsWith(other + "\n\n" + JOINED + "\n“We had the letters. We did not act on")
                .endsWith("the committee.\n\n" + other + "\n");
    }

    @Test
    void a_line_of_signs_stands_by_itself() {
        String head =
                "=".repeat(42) + "\nPort admits that it ignored three warnings\n" + "=".repeat(42);
        assertThat(Wrapped.unwrapped(head + "\n\n" + PORT)).startsWith(head + "\n\n" + JOINED);
    }

    @Test
    void one_paragraph_is_enough() {
        assertThat(Wrapped.unwrapped(PORT)).isEqualTo(JOINED);
        assertThat(Wrapped.unwrapped("Port ignored warnings\n\n" + LETTERS))
                .isEqualTo(
                        "Port ignored warnings\n\n“We had the letters. We did not act on them, and I will"
                                + " carry that for the rest of my life,” Helena Marsh told the committee.\n");
    }

    @Test
    void paragraphs_without_blank_lines_end_where_a_sentence_leaves_room() {
        assertThat(Wrapped.unwrapped("Port chief admits fault\n" + PORT + LETTERS).lines())
                .hasSize(3)
                .contains(JOINED.strip());
    }

    @Test
    void words_that_were_parted_are_whole_again() {
        assertThat(
                        Wrapped.unwrapped(
                                """
                                The Port of Merrow ignored three written warn-
                                ings about faulty wiring before the fire that
                                killed 11 people, its chief execu-
                                tive told a parliamentary inquiry on Tuesday.
                                """))
                .contains("three written warnings about", "chief executive told");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Paragraphs of Chinese, and addresses, of much the same length.
                """
                市长周一表示，这座桥要到秋天才能重新开放，因为维修的钱还不够。
                记者王小明在现场报道，许多居民对此感到不满，要求说明。
                委员会主席说，他们收到了三封信，但是没有采取任何行动。
                火灾发生在三月十四日早上六点四十分左右，渡轮起火了。
                调查人员发现，火是从厨房后面的一个接线盒开始烧起来的。
                去年港务局支付了二百四十万英镑的罚款，但不承认责任。
                预计调查委员会将在十月底之前公布最后的调查报告全文。
                遇难者的姐姐在听证会外面说，他们早就知道，还在卖票。
                """,
                """
                https://www.merrowpost.example/news/2024/05/14/one
                https://www.merrowpost.example/news/2024/05/14/two
                https://www.merrowpost.example/news/2024/05/14/six
                https://www.merrowpost.example/news/2024/05/14/ten
                https://www.merrowpost.example/news/2024/05/15/one
                https://www.merrowpost.example/news/2024/05/15/two
                https://www.merrowpost.example/news/2024/05/15/six
                https://www.merrowpost.example/news/2024/05/15/ten
                """
            })
    void lines_without_blanks_are_not_full_because_the_next_is_long(String lines) {
        assertThat(Wrapped.unwrapped(lines)).isEqualTo(lines);
    }

    @Test
    void a_list_in_small_letters_is_not_broken() {
        String list =
                """
                agreeing name: left “Kestrian” twice and right “Kestrian” twice
                agreeing number: left “5.75 percent” and right “5.75 percent”
                agreeing number: left “five” and right “five”
                agreeing number: left “three” and right “three”
                title on one side only: left “economists” and nothing else at all there
                agreeing number: left “8.4 percent” and right “8.4 percent”
                number on one side only: right “twelve months” and nothing else on the other one
                agreeing number: left “3 percent” and right “3 percent”
                agreeing title: left “Governor”, twice, and right “Governor”, twice in another paragraph
                """;
        assertThat(Wrapped.unwrapped(list)).isEqualTo(list);
    }

    @Test
    void broken_lines_of_japanese_are_joined_without_blanks() {
        String broken =
                """
                港湾局、警告無視と認める

                メロー港湾局の最高経営責任者ヘレナ・マーシュ氏は14日、議会
                の調査で、11人が死亡したフェリー「キティウェイク」の火災前
                に、配線の不具合に関する3通の書面による警告を無視していたと
                認めた。

                キティウェイクは乗客143人と乗員12人を乗せ、2023年3
                月14日午前6時40分すぎに出火した。港湾局は昨年、240万
                ポンドの罰金を支払った。
                """;
        assertThat(Wrapped.unwrapped(broken).lines().filter(l -> !l.isBlank()))
                .hasSize(3)
                .anyMatch(l -> l.contains("議会の調査で") && l.endsWith("いたと認めた。"))
                .anyMatch(l -> l.contains("2023年3月14日"));
    }

    @Test
    @Timeout(value = 20, unit = SECONDS)
    void a_paragraph_may_have_as_many_lines_as_a_text_may_hold() {
        String line = "the letters lay in a drawer of the office until someone came who\n";

        assertThat(Wrapped.unwrapped(line.repeat(15_000)).lines()).hasSize(1);
    }
}
