package org.diptych.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.diptych.Pairs;
import org.diptych.align.HandLink;
import org.diptych.compare.Comparer;
import org.diptych.compare.Comparison;
import org.diptych.compare.Progress;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Severity;
import org.diptych.text.Article;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// What somebody may do to a review, at random; the same seed always does the same.
final class RandomReviews {

    private static final List<String> NOTES =
            List.of("", "see the wire copy", "“quoted”\n\tand more", "=1+1", "\0\u001b[2J", "愿 🜚");

    private static final Map<String, Comparison> COMPARISONS = new ConcurrentHashMap<>();

    /// Three are enough, and compared soon.
    private static final List<String> PAIRS = Pairs.names().subList(0, 3);

    private final Random random;
    private final Comparison comparison;
    private Review review;

    private RandomReviews(int seed, Comparison comparison) {
        random = new Random(seed);
        this.comparison = comparison;
        review = Review.of(comparison);
    }

    /// What a seed's review is about: one of nine comparisons.
    static Comparison comparison(int seed) {
        return comparison(PAIRS.get(seed % PAIRS.size()), seed);
    }

    static Comparison comparison(String pair, int seed) {
        return COMPARISONS.computeIfAbsent(pair + seed / 3 % 3, _ -> compared(pair, seed));
    }

    private static Comparison compared(String pair, int seed) {
        Optional<Side> original =
                List.of(Optional.<Side>empty(), Optional.of(Side.LEFT), Optional.of(Side.RIGHT))
                        .get(seed / 3 % 3);
        return Comparer.lexical().compare(Pairs.articles(pair), original, Progress.UNHEARD);
    }

    /// The last of a seed's steps.
    static Review of(int seed) {
        return steps(seed, comparison(seed)).getLast();
    }

    /// The review after every decision, up to forty.
    static List<Review> steps(int seed, Comparison comparison) {
        RandomReviews reader = new RandomReviews(seed, comparison);
        int steps = 1 + reader.random.nextInt(40);
        List<Review> reviews = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            reader.decide();
            reviews.add(reader.review);
        }
        return reviews;
    }

    private void decide() {
        List<Finding> findings = review.findings();
        Finding finding =
                findings.isEmpty() ? own() : findings.get(random.nextInt(findings.size()));
        review =
                switch (random.nextInt(8)) {
                    case 0 -> review.withVerdict(finding, Verdict.OPEN);
                    case 1, 2 -> review.withVerdict(finding, Verdict.ACCEPTED);
                    case 3 -> review.withVerdict(finding, Verdict.DISMISSED);
                    case 4, 5 -> review.withNote(finding, NOTES.get(random.nextInt(NOTES.size())));
                    case 6 -> review.with(own());
                    default -> linked();
                };
    }

    private Finding.Own own() {
        Side side = random.nextBoolean() ? Side.LEFT : Side.RIGHT;
        Finding.Mark mark =
                new Finding.Mark(
                        new Place(side, span(side)),
                        random.nextBoolean() ? null : new Place(side.other(), span(side.other())),
                        one(Severity.values()),
                        1,
                        Finding.Own.RULE);
        return new Finding.Own(mark, one(Kind.values()), NOTES.get(random.nextInt(NOTES.size())));
    }

    private <T> T one(T[] all) {
        return Arrays.asList(all).get(random.nextInt(all.length));
    }

    private Span span(Side side) {
        Article article = comparison.pair().on(side);
        return article.tokens().get(random.nextInt(article.tokens().size())).span();
    }

    private Review linked() {
        int left = random.nextInt(comparison.pair().on(Side.LEFT).paragraphs().size());
        int right = random.nextInt(comparison.pair().on(Side.RIGHT).paragraphs().size());
        HandLink link = new HandLink(List.of(left), List.of(right), random.nextBoolean());
        return review.links().isEmpty() || random.nextBoolean()
                ? review.with(link)
                : review.without(review.links().getFirst());
    }
}
