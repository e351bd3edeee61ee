package org.diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diptych.find.Finding;
import org.diptych.present.Wording;
import org.diptych.review.Review;
import org.diptych.text.Paragraph;
import org.diptych.text.Side;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final Report REPORT = new HtmlReport(Planted.WORDING);

    private final Review review = Reviewed.review();

    @Test
    void it_is_a_page_without_a_fault() throws IOException {
        Parser parser = Parser.htmlParser().setTrackErrors(100);
        Document page = parser.parseInput(Reviewed.written(REPORT, review), "");
        assertThat(parser.getErrors()).extracting(ParseError::getErrorMessage).isEmpty();
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> ids.contains(href.substring(1)));
    }

    @Test
    void nothing_in_it_runs_or_is_fetched() throws IOException {
        Document page = page(review);
        assertThat(page.select("script, img, iframe, link, object, embed, base")).isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(e ->
                        assertThat(e.attributes().asList())
                                .noneMatch(
                                        a -> a.getKey().toLowerCase(Locale.ROOT).startsWith("on"))
                                .noneMatch(a -> a.getKey().equals("src")));
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import");
    }

    @Test
    void the_words_of_both_articles_are_there_in_order() throws IOException {
        Document page = page(review);
        page.select(".number, .to").remove();
        for (Side side : Side.values()) {
            int n = 1;
            for (Paragraph paragraph : review.comparison().pair().on(side).paragraphs()) {
                Element shown = page.expectFirst("#" + Wording.lower(side) + "-" + n++);
                assertThat(shown.wholeText())
                        .isEqualTo(review.comparison().pair().on(side).at(paragraph.span()));
            }
        }
    }

    @Test
    void every_finding_is_marked_on_its_words_and_has_a_card_with_its_verdict() throws IOException {
        Document page = page(review);
        List<Numbered> findings = Numbered.of(review.shown().findings());
        assertThat(page.select(".findings li").eachAttr("id"))
                .containsExactlyElementsOf(
                        Numbered.once(findings).stream().map(Numbered::id).toList());
        for (Numbered numbered : findings) {
            Finding finding = numbered.finding();
            Element first = page.expectFirst("#at-" + numbered.own());
            String words =
                    review.comparison()
                            .pair()
                            .on(finding.mark().at().side())
                            .at(finding.mark().at().span());
            assertThat(words).startsWith(first.wholeText());
            assertThat(first.classNames())
                    .contains(
                            Wording.lower(finding.kind()),
                            Wording.lower(finding.mark().severity()),
                            Wording.lower(review.on(finding).verdict()));
        }
        assertThat(page.select(".findings").text())
                .contains("Note: -1 <b>sure</b>", "It was a Tuesday.", "not a fault");
    }

    @Test
    void what_is_shown_can_be_only_what_was_accepted() throws IOException {
        assertThat(page(review.accepted()).select(".findings li.open, .findings li.dismissed"))
                .isEmpty();
        assertThat(page(review.accepted()).select(".findings li")).hasSize(2);
    }

    /// Nobody need choose between verdicts that nobody gave, nor between findings where there are none.
    @Test
    void there_are_no_filters_for_what_there_is_none_of() throws IOException {
        assertThat(page(review).select("#show-open, #show-dismissed, #show-minor")).hasSize(3);
        Review open = Review.of(review.comparison());
        assertThat(page(open).select("#show-open, #show-dismissed")).isEmpty();
        assertThat(page(open).select("#show-minor")).hasSize(1);
        Review clean = Review.of(Planted.in("It rained.", "It rained.").comparison());
        assertThat(page(clean).select("input[type=checkbox]")).isEmpty();
    }

    @Test
    void it_says_what_made_it_when_and_how_to_read_it() throws IOException {
        Instant day = Instant.parse("2026-03-04T05:06:07Z");
        Document page =
                Parser.htmlParser()
                        .parseInput(
                                Reviewed.written(
                                        new HtmlReport(Planted.WORDING, Optional.of(day)), review),
                                "");
        assertThat(page.select("header").text())
                .contains("Diptych · Made on 4 March 2026, 05:06 UTC")
                .contains("a person has to decide on every mark")
                .contains("“here” is the text in which the words are marked");
        assertThat(page.text()).doesNotContain("% sure");
    }

    /// Both wordings once, and what differs in them set off.
    @Test
    void an_altered_quotation_stands_on_two_lines_with_its_difference() throws IOException {
        Review altered =
                Review.of(
                        Planted.in(
                                        "“I cannot recommend this bridge to anybody,” said Ann Lee.",
                                        "“I can recommend this bridge to anybody,” said Ann Lee.")
                                .misquoted(
                                        Side.RIGHT,
                                        "“I can recommend this bridge to anybody,”",
                                        "“I cannot recommend this bridge to anybody,”")
                                .comparison());
        assertThat(page(altered).select(".findings strong").eachText())
                .containsExactly("can", "cannot");
        assertThat(page(altered).select(".findings li").text())
                .containsOnlyOnce("“I cannot recommend this bridge to anybody,”")
                .contains("The same quotation reads differently in the other text.");
        String markdown = Reviewed.written(new MarkdownReport(Planted.WORDING), altered);
        assertThat(markdown)
                .contains("right: “I **can** recommend", "left: “I **cannot** recommend");
    }

    @Test
    void a_character_that_no_page_may_hold_is_replaced() throws IOException {
        String page =
                Reviewed.written(
                        REPORT,
                        Review.of(Planted.in("A \0 B \u001b[2J \uD800 end.", "A").comparison()));
        assertThat(page).contains("A \uFFFD B \uFFFD[2J \uFFFD end.");
        assertThat(Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]").matcher(page).find())
                .isFalse();
    }

    @Test
    void a_page_break_in_an_article_is_a_blank() throws IOException {
        Review paged = Review.of(Planted.in("One page.\fAnother page.", "One page.").comparison());
        assertThat(page(paged).text()).contains("One page. Another page.").doesNotContain("\uFFFD");
    }

    @Test
    void words_of_no_known_language_are_not_taken_for_the_pages_own() throws IOException {
        Review strange = Review.of(Planted.in("und", "Xyzzy plugh.", "Xyzzy.").comparison());
        assertThat(page(strange).select(".cell").eachAttr("lang")).containsOnly("und");
    }

    @Test
    void an_article_by_itself_has_no_second_one_in_its_head() throws IOException {
        Document page = page(Review.of(Planted.in("The tram is late.", "").comparison()));
        assertThat(page.title()).isEqualTo("original.txt, checked");
        assertThat(page.select("h2").eachText()).doesNotContain("");
        assertThat(page.select(".verdict").text())
                .doesNotContain("matched")
                .doesNotContain("dropped");
    }

    @Test
    void an_article_names_its_language_and_runs_its_own_way() throws IOException {
        Document page =
                page(
                        Review.of(
                                Planted.in("ar", "غادر الترام الأول.", "غادر الترام.")
                                        .comparison()));
        assertThat(page.select(".cell").eachAttr("lang")).containsOnly("ar");
        assertThat(page.select(".cell p, .cell h3").eachAttr("dir")).containsOnly("auto");
    }

    private static Document page(Review review) throws IOException {
        return Parser.htmlParser().parseInput(Reviewed.written(REPORT, review), "");
    }
}
