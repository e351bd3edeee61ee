package org.diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.Pairs;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.align.Link;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Anachronism;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.OffCalendar;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every comparison, whatever the articles: tried on the labelled pairs and on copies of their
/// articles with seeded random damage.
class LawsTest {

    private static final Comparer COMPARER = Comparer.lexical();

    static Stream<Both<Article>> pairs() {
        return Stream.concat(
                Pairs.names().stream().map(Pairs::articles),
                IntStream.range(0, 12).mapToObj(LawsTest::damaged));
    }

    static Stream<Article> articles() {
        return Pairs.names().stream()
                .map(Pairs::articles)
                .flatMap(b -> Stream.of(b.left(), b.right()));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void an_article_against_itself_yields_nothing_but_what_its_own_date_refutes(Article article) {
        Comparison comparison = compare(new Both<>(article, article));
        assertThat(comparison.findings())
                .allMatch(f -> f instanceof Anachronism || f instanceof OffCalendar);
        assertThat(comparison.pair().similarity()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void every_unit_of_either_side_stands_in_one_link(Both<Article> articles) {
        Aligned pair = compare(articles).pair();
        for (Side side : Side.values()) {
            assertThat(units(pair.sentences(), side))
                    .containsExactlyElementsOf(upTo(pair.on(side).sentences().size()));
            assertThat(units(pair.paragraphs(), side))
                    .containsExactlyElementsOf(upTo(pair.on(side).paragraphs().size()));
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void edits_rebuild_the_words_of_both_sides(Both<Article> articles) {
        Aligned pair = compare(articles).pair();
        for (int k = 0; k < pair.sentences().size(); k++) {
            if (pair.sentences().get(k) instanceof Link.Matched match) {
                for (Side side : Side.values()) {
                    Article article = pair.on(side);
                    List<Token> whole =
                            pair.sentences(match, side).stream()
                                    .flatMap(s -> article.tokensIn(s.span()).stream())
                                    .toList();
                    List<Token> edited =
                            pair.edits().get(k).stream()
                                    .flatMap(e -> span(e, side).stream())
                                    .flatMap(s -> article.tokensIn(s).stream())
                                    .filter(whole::contains)
                                    .toList();
                    assertThat(edited).isEqualTo(whole);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void marks_and_counterparts_lie_in_their_texts_and_none_of_a_kind_overlap(
            Both<Article> articles) {
        Comparison comparison = compare(articles);
        for (Finding finding : comparison.findings()) {
            Finding.Mark mark = finding.mark();
            Stream.of(mark.at(), mark.counterpart())
                    .flatMap(Stream::ofNullable)
                    .forEach(place ->
                            assertThat(place.span().end())
                                    .isLessThanOrEqualTo(
                                            articles.on(place.side()).text().length()));
            assertThat(mark.at().span().length()).isPositive();
            assertThat(mark.confidence()).isBetween(0.0, 1.0);
        }
        for (Kind kind : Kind.values()) {
            for (Side side : Side.values()) {
                List<Span> spans =
                        comparison.findings().stream()
                                .filter(f -> f.kind() == kind && f.mark().at().side() == side)
                                .map(f -> f.mark().at().span())
                                .sorted()
                                .toList();
                for (int k = 1; k < spans.size(); k++) {
                    assertThat(spans.get(k - 1).overlaps(spans.get(k))).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void the_same_input_gives_the_same_comparison(Both<Article> articles) {
        assertThat(compare(articles)).isEqualTo(compare(articles));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void the_mirrored_pair_is_matched_alike(Both<Article> articles) {
        Aligned pair = compare(articles).pair();
        Aligned mirrored = compare(articles.mirrored()).pair();
        assertThat(mirrored.relation()).isEqualTo(pair.relation());
        assertThat(matches(mirrored, Side.RIGHT)).isEqualTo(matches(pair, Side.LEFT));
    }

    /// By rule and place; which words of the other side answer may differ where one word stands there twice.
    @ParameterizedTest
    @MethodSource("pairs")
    void the_mirrored_pair_has_the_same_findings(Both<Article> articles) {
        assertThat(marks(compare(articles.mirrored()), Side::other))
                .isEqualTo(marks(compare(articles), side -> side));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_comparison_turned_over_is_that_of_the_mirrored_pair_and_turned_back_itself(
            Both<Article> articles) {
        Comparison comparison = compare(articles);
        Comparison turned = comparison.mirrored();
        Comparison anew = compare(articles.mirrored());
        assertThat(marks(turned, side -> side)).isEqualTo(marks(anew, side -> side));
        assertThat(matches(turned.pair(), Side.LEFT)).isEqualTo(matches(anew.pair(), Side.LEFT));
        assertThat(turned.ledgers().quotes()).hasSameSizeAs(comparison.ledgers().quotes());
        assertThat(turned.mirrored()).isEqualTo(comparison);
    }

    private static Set<String> marks(Comparison comparison, UnaryOperator<Side> turned) {
        return comparison.findings().stream()
                .map(Finding::mark)
                .map(m -> m.rule() + " " + turned.apply(m.at().side()) + " " + m.at().span())
                .collect(Collectors.toSet());
    }

    private static Comparison compare(Both<Article> articles) {
        return COMPARER.compare(articles, Optional.empty(), Progress.UNHEARD);
    }

    /// Every pair of sentences that a match holds, as "left=right" seen from a side.
    private static Set<String> matches(Aligned pair, Side from) {
        return pair.matches()
                .flatMap(m ->
                        m.on(from).stream()
                                .flatMap(i -> m.on(from.other()).stream().map(j -> i + "=" + j)))
                .collect(Collectors.toSet());
    }

    private static List<Integer> units(List<Link> links, Side side) {
        return links.stream().flatMap(l -> l.on(side).stream()).sorted().toList();
    }

    private static List<Integer> upTo(int n) {
        return IntStream.range(0, n).boxed().toList();
    }

    private static Optional<Span> span(Edit edit, Side side) {
        return Optional.ofNullable(
                switch (edit) {
                    case Edit.Same(Span left, Span right) -> side == Side.LEFT ? left : right;
                    case Edit.Changed(Span left, Span right) -> side == Side.LEFT ? left : right;
                    case Edit.Removed(Span left) -> side == Side.LEFT ? left : null;
                    case Edit.Added(Span right) -> side == Side.LEFT ? null : right;
                });
    }

    /// A real article and a copy of it with words dropped, doubled, glued and swapped and sentences moved.
    private static Both<Article> damaged(int seed) {
        Random random = new Random(seed);
        List<String> names = Pairs.names();
        Article article = Pairs.articles(names.get(seed % names.size())).left();
        List<String> paragraphs = new ArrayList<>();
        article.paragraphs().forEach(p -> paragraphs.add(damaged(article.at(p.span()), random)));
        if (paragraphs.size() > 3) {
            paragraphs.add(1 + random.nextInt(paragraphs.size() - 1), paragraphs.removeLast());
        }
        return new Both<>(
                article, Segmenter.article("copy", "en", String.join("\n\n", paragraphs)));
    }

    private static String damaged(String text, Random random) {
        StringBuilder copy = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            switch (random.nextInt(24)) {
                case 0 -> {}
                case 1 -> copy.append(word).append(' ').append(word).append(' ');
                case 2 -> copy.append(word);
                case 3 -> copy.append(new StringBuilder(word).reverse()).append(' ');
                default -> copy.append(word).append(' ');
            }
        }
        return copy.toString();
    }
}
