package org.diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.diptych.review.Review;
import org.junit.jupiter.api.Test;

/// What of the JSON depends on a review; the rest is tried by whoever writes it from a terminal.
class JsonReportTest {

    private final Review review = Reviewed.review();

    @Test
    void its_members_are_those_that_the_readme_names() throws IOException {
        assertThat(json(review).propertyStream().map(p -> p.getKey()))
                .containsExactly(
                        "format",
                        "left",
                        "right",
                        "relation",
                        "summary",
                        "similarity",
                        "paragraphs",
                        "sentences",
                        "findings",
                        "quotes",
                        "facts",
                        "lost");
    }

    /// Whoever counts those without a twin has the figures of the other reports.
    @Test
    void a_finding_that_another_one_tells_names_it() throws IOException {
        List<String> twins =
                json(review)
                        .get("findings")
                        .valueStream()
                        .map(f -> f.get("id").asText() + " " + f.get("twin").asText("-"))
                        .toList();
        assertThat(twins).contains("c2 -", "c2b c2", "d1 -");
    }

    @Test
    void what_was_decided_before_an_article_changed_is_listed() throws IOException {
        JsonNode lost = json(review).get("lost");
        assertThat(lost).hasSameSizeAs(Reviewed.LOST);
        assertThat(lost.get(0).toString())
                .isEqualTo(
                        "{\"kind\":\"quote\",\"side\":\"left\",\"text\":\"=\\\"It was <never> free\\\"\","
                                + "\"verdict\":\"accepted\",\"note\":\"+ask *them* again\","
                                + "\"reason\":\"words-changed\"}");
        assertThat(lost.get(1).get("kind").isNull()).isTrue();
        assertThat(lost.get(1).get("note").isNull()).isTrue();
        assertThat(json(review.accepted()).get("lost")).isEmpty();
    }

    @Test
    void a_finding_has_its_verdict_and_note() throws IOException {
        List<String> decided =
                json(review)
                        .get("findings")
                        .valueStream()
                        .map(f -> f.get("id").asText() + " " + f.get("verdict").asText())
                        .toList();
        assertThat(decided).contains("d1 accepted", "c2 dismissed", "g1 open");
    }

    private static JsonNode json(Review review) throws IOException {
        return new ObjectMapper()
                .readTree(Reviewed.written(new JsonReport(Planted.WORDING), review));
    }
}
