package org.diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.diptych.find.Finding;
import org.diptych.review.Review;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    private final Review review = Reviewed.review();

    @Test
    void every_finding_is_there_with_its_reason_and_verdict() throws IOException {
        Document page = rendered();
        String words = page.text();
        for (Numbered numbered : Numbered.of(review.shown().findings())) {
            assertThat(words).contains(numbered.id() + " ");
        }
        assertThat(words).contains("accepted. Note: -1 <b>sure</b>", "It was a Tuesday.");
        assertThat(words)
                .contains("The words have changed. Note: +ask *them* again", "The buns", "“91”");
        assertThat(words)
                .contains("a person has to decide on every mark", "A label is counted")
                .doesNotContain("% sure");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h2").eachText()).contains("Conflicting fact (2)", "Dropped (1)");
    }

    @Test
    void nothing_in_an_article_is_taken_for_markdown_or_html() throws IOException {
        Document page = rendered();
        assertThat(page.select("script, img, b, em, code, a")).isEmpty();
        Finding garbled =
                review.findings().stream()
                        .filter(f -> f.mark().at().span().in(Reviewed.RIGHT).startsWith("</p>"))
                        .findFirst()
                        .orElseThrow();
        assertThat(page.text()).contains(garbled.mark().at().span().in(Reviewed.RIGHT));
    }

    private Document rendered() throws IOException {
        String markdown = Reviewed.written(new MarkdownReport(Planted.WORDING), review);
        return Jsoup.parse(
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)));
    }
}
