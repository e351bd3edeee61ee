package org.diptych.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.diptych.align.HandLink;
import org.diptych.compare.Comparer;
import org.diptych.compare.Comparison;
import org.diptych.compare.Progress;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Severity;
import org.diptych.review.Lost.Reason;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.junit.jupiter.api.Test;

class ReanchoringTest {

    private static final String LEFT =
            """
            Tram back on the hill

            The council reopened the hill tram on Monday after a repair of eleven months.

            "It is a good day," said the mayor, Ana Bell. The work cost 240,000 pounds.
            """;

    private static final String RIGHT =
            """
            Tram back on the hill

            The council reopened the hill tram on Monday after a repair of eleven months.

            "It is a good day," said the mayor, Ana Bell. The work cost 250,000 pounds.
            """;

    private final Review review = Review.of(compared(LEFT, RIGHT, List.of()));

    @Test
    void an_unchanged_text_keeps_everything() {
        for (int seed = 0; seed < 12; seed++) {
            Review old = RandomReviews.of(seed);
            assertThat(
                            Reanchoring.onto(old.comparison().pair().articles(), old)
                                    .over(old.comparison()))
                    .as("seed %d", seed)
                    .isEqualTo(old);
        }
    }

    @Test
    void a_verdict_moves_with_its_words() {
        Finding conflict = conflict(review, Side.RIGHT);
        Review old = review.withVerdict(conflict, Verdict.ACCEPTED).withNote(conflict, "check");
        Review now = reanchored(old, LEFT, "Late edition\n\nBy our reporter.\n\n" + RIGHT);
        assertThat(now.lost()).isEmpty();
        Finding moved = conflict(now, Side.RIGHT);
        assertThat(moved.mark().at()).isNotEqualTo(conflict.mark().at());
        assertThat(now.on(moved)).isEqualTo(new Decision(Verdict.ACCEPTED, "check"));
    }

    @Test
    void a_verdict_on_words_that_changed_is_listed_and_not_moved() {
        Finding conflict = conflict(review, Side.RIGHT);
        Review old = review.withVerdict(conflict, Verdict.DISMISSED).withNote(conflict, "rounded");
        Review now = reanchored(old, LEFT, RIGHT.replace("250,000", "260,000"));
        assertThat(now.decisions()).isEmpty();
        assertThat(now.lost())
                .containsExactly(
                        new Lost(
                                Kind.CONFLICT,
                                Side.RIGHT,
                                old.comparison()
                                        .pair()
                                        .on(Side.RIGHT)
                                        .at(conflict.mark().at().span()),
                                Verdict.DISMISSED,
                                "rounded",
                                Reason.WORDS_CHANGED));
        assertThat(now.without(now.lost().getFirst()).lost()).isEmpty();
    }

    @Test
    void a_contradiction_that_is_gone_is_listed_once() {
        Review old =
                review.withVerdict(conflict(review, Side.LEFT), Verdict.ACCEPTED)
                        .withVerdict(conflict(review, Side.RIGHT), Verdict.ACCEPTED);
        Review now = reanchored(old, LEFT.replace("240,000", "250,000"), RIGHT);
        assertThat(now.decisions()).isEmpty();
        assertThat(now.lost()).extracting(Lost::side).containsExactly(Side.LEFT);
    }

    @Test
    void a_verdict_whose_evidence_changed_is_listed() {
        Review old = review.withVerdict(conflict(review, Side.RIGHT), Verdict.ACCEPTED);
        assertThat(reanchored(old, LEFT.replace("240,000", "230,000"), RIGHT).lost())
                .extracting(Lost::reason)
                .containsExactly(Reason.ANSWER_CHANGED);
        assertThat(reanchored(old, LEFT.replace("240,000", "250,000"), RIGHT).lost())
                .extracting(Lost::reason)
                .containsExactly(Reason.NOT_MARKED);
    }

    @Test
    void the_readers_own_findings_move_or_are_listed() {
        int at = RIGHT.indexOf("of eleven");
        Finding.Own own =
                new Finding.Own(
                        new Finding.Mark(
                                new Place(Side.RIGHT, new Span(at, at + 9)),
                                null,
                                Severity.MINOR,
                                1,
                                Finding.Own.RULE),
                        Kind.CONFLICT,
                        "was it not nine?");
        Review old = review.with(own);
        String longer = "Corrected\n\n" + RIGHT;
        Review now = reanchored(old, LEFT, longer);
        assertThat(now.own()).hasSize(1);
        Place moved = now.own().getFirst().mark().at();
        assertThat(moved.span().in(longer)).isEqualTo("of eleven");
        String wider = RIGHT.replace(" ", "  ");
        assertThat(reanchored(old, LEFT, wider).own().getFirst().mark().at().span().in(wider))
                .isEqualTo("of  eleven");
        Review other = reanchored(old, LEFT, RIGHT.replace("eleven", "nine"));
        assertThat(other.own()).isEmpty();
        assertThat(other.lost()).extracting(Lost::note).containsExactly("was it not nine?");
    }

    @Test
    void paragraphs_paired_by_hand_are_followed() {
        HandLink link = new HandLink(List.of(1), List.of(2), true);
        Review old = review.with(link);
        Review now = reanchored(old, LEFT, "Corrected\n\n" + RIGHT);
        assertThat(now.links()).containsExactly(new HandLink(List.of(1), List.of(3), true));
        Review other = reanchored(old, LEFT, RIGHT.substring(0, RIGHT.indexOf("\"It is")));
        assertThat(other.links()).isEmpty();
        assertThat(other.lost()).hasSize(1);
    }

    @Test
    void until_the_end_nothing_is_given_up_whose_words_stand() {
        Review old = review.withVerdict(conflict(review, Side.RIGHT), Verdict.ACCEPTED);
        Both<Article> articles = articles(LEFT.replace("240,000", "250,000"), RIGHT);
        Reanchoring onto = Reanchoring.onto(articles, old);
        Comparison comparison =
                Comparer.lexical()
                        .compare(articles, Optional.empty(), onto.links(), Progress.UNHEARD);

        Review soFar = onto.soFar(comparison);

        assertThat(soFar.decisions()).isEqualTo(old.decisions());
        assertThat(soFar.lost()).isEmpty();
        assertThat(onto.over(comparison, soFar)).isEqualTo(onto.over(comparison));
        assertThat(onto.over(comparison).lost()).hasSize(1);
    }

    @Test
    void what_is_decided_meanwhile_stays_decided() {
        Finding left = conflict(review, Side.LEFT);
        Finding right = conflict(review, Side.RIGHT);
        Review old =
                review.withVerdict(right, Verdict.ACCEPTED).withVerdict(left, Verdict.ACCEPTED);
        Both<Article> articles = articles(LEFT + "\nThe end.\n", RIGHT);
        Reanchoring onto = Reanchoring.onto(articles, old);
        Comparison comparison =
                Comparer.lexical()
                        .compare(articles, Optional.empty(), onto.links(), Progress.UNHEARD);

        Review meanwhile =
                onto.soFar(comparison)
                        .withVerdict(right, Verdict.DISMISSED)
                        .withVerdict(left, Verdict.OPEN);

        Review end = onto.over(comparison, meanwhile);
        assertThat(end.on(right).verdict()).isEqualTo(Verdict.DISMISSED);
        assertThat(end.on(left).verdict()).isEqualTo(Verdict.OPEN);
    }

    /// Whatever is cut out of a text: what is carried over stands on the very same words, and what is not is
    /// listed.
    @Test
    void nothing_is_moved_silently_and_nothing_is_lost() {
        for (int seed = 0; seed < 9; seed++) {
            Review old = RandomReviews.of(seed);
            Random random = new Random(seed);
            Both<Article> articles = old.comparison().pair().articles();
            Both<Article> cut = new Both<>(articles.left(), cut(articles.right(), random));
            Reanchoring onto = Reanchoring.onto(cut, old);
            Comparison comparison =
                    Comparer.lexical().compare(cut, old.original(), onto.links(), Progress.UNHEARD);
            Review now = onto.over(comparison);
            assertThat(
                            now.decisions().size()
                                    + now.own().size()
                                    + now.links().size()
                                    + now.lost().size())
                    .isEqualTo(old.decisions().size() + old.own().size() + old.links().size());
            List<String> before =
                    old.decisions().keySet().stream().map(k -> words(old, k)).toList();
            assertThat(before)
                    .containsAll(
                            now.decisions().keySet().stream().map(k -> words(now, k)).toList());
        }
    }

    private static String words(Review review, Key key) {
        return review.comparison().pair().on(key.at().side()).at(key.at().span());
    }

    private static Article cut(Article article, Random random) {
        String text = article.text();
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(400));
        return Segmenter.article(
                article.name(), article.language(), text.substring(0, from) + text.substring(to));
    }

    private static Review reanchored(Review old, String left, String right) {
        Both<Article> articles = articles(left, right);
        Reanchoring onto = Reanchoring.onto(articles, old);
        return onto.over(
                Comparer.lexical()
                        .compare(articles, Optional.empty(), onto.links(), Progress.UNHEARD));
    }

    private static Finding conflict(Review review, Side side) {
        return review.findings().stream()
                .filter(f -> f.kind() == Kind.CONFLICT && f.mark().at().side() == side)
                .findFirst()
                .orElseThrow();
    }

    private static Comparison compared(String left, String right, List<HandLink> links) {
        return Comparer.lexical()
                .compare(articles(left, right), Optional.empty(), links, Progress.UNHEARD);
    }

    private static Both<Article> articles(String left, String right) {
        return new Both<>(
                Segmenter.article("wire.txt", "en", left),
                Segmenter.article("copy.txt", "en", right));
    }
}
