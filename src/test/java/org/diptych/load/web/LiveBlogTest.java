package org.diptych.load.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.diptych.load.file.Loader;
import org.diptych.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages of entries that tell a day by the minute.
class LiveBlogTest {

    private static final String TITLE = "Ferry fire in Merrow – live updates";

    private static final String TOP =
            "A ferry burned in the harbour of Merrow on Tuesday. Follow the day here as it happened, minute by minute.";

    private static final List<String> HEADS =
            List.of(
                    "Fire is out",
                    "Minister arrives",
                    "Eleven missing",
                    "Coast guard reports fire");

    private static final List<String> ENTRIES =
            List.of(
                    "The fire is out. Divers have begun to search the car deck for those who are still missing.",
                    "The minister has arrived in Merrow. She will speak to the press at noon, her office says.",
                    "Eleven people are missing, according to the port. Helicopters have been sent from two bases.",
                    "The ferry Kittiwake is on fire in the harbour, the coast guard says, and boats are on the way.");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article class='block'><header><a href='#b1'><time>1%d.15am BST</time></a><h2>HEAD</h2></header>"
                        + "<p>TEXT</p><div class='share'><a href='/s'>Share</a></div></article>",
                "<li class='lx-stream__post'><article><time><span class='visually-hidden'>Posted at"
                        + " </span>1%d:05</time><header><h3><span>HEAD</span></h3></header><p>TEXT</p></article></li>",
                "<article><p class='stamp'>1%dh32</p><h2>HEAD</h2><p>TEXT</p></article>",
                "<div class='entry'><span>May 14, 2024 %d:05 p.m. ET</span><h4>HEAD</h4><p>TEXT</p></div>",
                "<div><p><strong>1%d.10 Uhr</strong></p><h3>HEAD</h3><p>TEXT</p></div>",
                "<section><p class='when'>%dh ago</p><h2>HEAD</h2><p>TEXT</p></section>",
                "<section><p>il y a %d min</p><h2>HEAD</h2><p>TEXT</p></section>"
            })
    void entries_are_read_in_order_and_their_times_are_no_headings(String entry) throws Exception {
        StringBuilder html = new StringBuilder();
        for (int k = 0; k < 4; k++) {
            html.append(
                    entry.formatted(4 - k)
                            .replace("HEAD", HEADS.get(k))
                            .replace("TEXT", ENTRIES.get(k)));
        }
        List<String> expected = new ArrayList<>(List.of(TITLE, TOP));
        for (int k = 0; k < 4; k++) {
            expected.addAll(List.of(HEADS.get(k), ENTRIES.get(k)));
        }
        assertThat(paragraphs(html.toString())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1%d:10", "1%d.10 Uhr", "1%dh10", "1%d.10am", "1%d:10 CEST"})
    void times_that_are_headings_are_none(String time) throws Exception {
        StringBuilder html = new StringBuilder();
        for (int k = 0; k < 4; k++) {
            html.append("<h3>" + time.formatted(k) + "</h3><p>" + ENTRIES.get(k) + "</p>");
        }
        List<String> expected = new ArrayList<>(List.of(TITLE, TOP));
        expected.addAll(ENTRIES);
        assertThat(paragraphs(html.toString())).isEqualTo(expected);
    }

    @Test
    void a_time_that_heads_more_than_an_entry_stays() throws Exception {
        String html =
                IntStream.range(0, 4)
                        .mapToObj(k ->
                                "<h3>1%d.10 Uhr: %s</h3><p>%s</p>"
                                        .formatted(k, HEADS.get(k), ENTRIES.get(k)))
                        .reduce("", String::concat);
        assertThat(paragraphs(html))
                .contains("10.10 Uhr: Fire is out", "13.10 Uhr: Coast guard reports fire");
    }

    @Test
    void teasers_of_other_articles_are_no_entries() throws Exception {
        StringBuilder html = new StringBuilder("<article><h1>" + TITLE + "</h1>");
        ENTRIES.forEach(text -> html.append("<p>" + text + "</p>"));
        html.append("</article>");
        for (int k = 0; k < 4; k++) {
            html.append(
                    "<article><time>1%d:05</time><h3><a href='/a%d'>Another thing happened</a></h3><p>The council has"
                                    .formatted(k, k)
                            + " decided on the road to the north, and nobody was asked.</p></article>");
        }
        assertThat(load("<html><body><main>" + html + "</main></body></html>"))
                .doesNotContain(
                        "The council has decided on the road to the north, and nobody was asked.");
    }

    private List<String> paragraphs(String entries) throws Exception {
        return load(
                "<html><body><nav><a href='/'>Home</a></nav><main><article><h1>%s</h1><p>%s</p></article><div class='live'>%s</div></main></body></html>"
                        .formatted(TITLE, TOP, entries));
    }

    private List<String> load(String html) throws Exception {
        Article article = Loader.load(Files.writeString(folder.resolve("a.html"), html));
        return article.paragraphs().stream().map(p -> article.at(p.span())).toList();
    }
}
