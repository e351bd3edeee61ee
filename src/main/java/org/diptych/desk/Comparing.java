package org.diptych.desk;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import org.diptych.align.HandLink;
import org.diptych.compare.Comparer;
import org.diptych.compare.Comparison;
import org.diptych.compare.Progress;
import org.diptych.load.Complaint;
import org.diptych.load.LoadFailure;
import org.diptych.present.Wording;
import org.diptych.review.Reanchoring;
import org.diptych.review.Review;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;

/// Opens and compares off the window's thread, one pair at a time: asked again, it drops what it was at.
final class Comparing extends Service<Comparing.Outcome> {

    private final Comparer comparer;
    private final Reviews reviews;
    private final Words words;
    private final Wording wording;
    private Request request = new Request(Map.of(), Optional.empty(), null, null);

    Comparing(Comparer comparer, Reviews reviews, Words words, Wording wording) {
        this.comparer = comparer;
        this.reviews = reviews;
        this.words = words;
        this.wording = wording;
    }

    /// What to open, and which side is named the original.
    ///
    /// @param saved a saved review to open, in place of articles
    /// @param basis what was decided on these articles already; null if that is to be looked for where
    ///     reviews save by themselves
    record Request(
            Map<Side, Source> sources,
            Optional<Side> original,
            @Nullable Path saved,
            @Nullable Review basis) {
        Request {
            sources = Map.copyOf(sources);
        }
    }

    /// What there is so far.
    ///
    /// @param spread null until two articles are aligned
    /// @param review what was decided on them; null likewise
    /// @param isCarriedOver whether the review was made for earlier texts of these articles
    /// @param saved where the review was opened from; null if it is kept where reviews save by themselves
    /// @param without a language model that can't be had, without which less is found
    /// @param unread why a review that was kept can't be read
    record Outcome(
            OpenPair open,
            Optional<Side> original,
            @Nullable Spread spread,
            @Nullable Review review,
            boolean isCarriedOver,
            @Nullable Path saved,
            Optional<Path> without,
            Optional<String> unread) {}

    Map<Side, Source> sources() {
        return new EnumMap<>(request.sources());
    }

    void start(Request next) {
        request = next;
        restart();
    }

    @Override
    protected Task<Outcome> createTask() {
        return new Work(request);
    }

    private final class Work extends Task<Outcome> {

        private final Request asked;

        // Only the thread that compares sees these.
        private @Nullable Path without;
        private @Nullable Review before;
        private @Nullable String unread;

        Work(Request asked) {
            this.asked = asked;
        }

        @Override
        protected Outcome call() throws LoadFailure {
            updateMessage(words.of("status.opening"));
            if (asked.saved() != null) {
                return saved(reviews.open(asked.saved()), asked.saved());
            }
            Map<Side, Article> articles = new EnumMap<>(Side.class);
            for (var source : asked.sources().entrySet()) {
                articles.put(source.getKey(), source.getValue().article());
            }
            OpenPair open = new OpenPair(articles);
            Optional<Both<Article>> both = open.both();
            return both.isEmpty()
                    ? new Outcome(
                            open,
                            asked.original(),
                            null,
                            null,
                            false,
                            null,
                            Optional.empty(),
                            Optional.empty())
                    : compared(open, both.get());
        }

        private Outcome saved(Review review, Path file) {
            Both<Article> pair = review.comparison().pair().articles();
            return new Outcome(
                    new OpenPair(Map.of(Side.LEFT, pair.left(), Side.RIGHT, pair.right())),
                    review.original(),
                    Spread.of(review.comparison(), words, wording),
                    review,
                    false,
                    file,
                    Optional.empty(),
                    Optional.empty());
        }

        private Outcome compared(OpenPair open, Both<Article> pair) {
            before = asked.basis() != null ? asked.basis() : kept(pair).orElse(null);
            boolean isSame = before != null && before.comparison().isOf(pair);
            Reanchoring changed = before == null || isSame ? null : Reanchoring.onto(pair, before);
            List<HandLink> hand =
                    changed != null ? changed.links() : before == null ? List.of() : before.links();
            // Until the end it is not known what fits a text that has changed.
            before = changed == null ? before : null;
            Comparison comparison = comparer.compare(pair, asked.original(), hand, progress(open));
            return outcome(open, comparison, changed == null ? null : changed.over(comparison));
        }

        private Optional<Review> kept(Both<Article> pair) {
            try {
                return reviews.of(pair);
            } catch (LoadFailure e) {
                unread = Complaint.of(e, words.locale());
                return Optional.empty();
            }
        }

        private Progress progress(OpenPair open) {
            return new Progress() {
                @Override
                public void at(Stage stage) {
                    if (isCancelled()) {
                        throw new CancellationException();
                    }
                    updateMessage(words.of("status." + Wording.lower(stage)));
                }

                @Override
                public boolean isWatched() {
                    return true;
                }

                @Override
                public void without(Path model) {
                    without = model;
                }

                @Override
                public void soFar(Comparison comparison) {
                    updateValue(outcome(open, comparison, null));
                }
            };
        }

        private Outcome outcome(
                OpenPair open, Comparison comparison, @Nullable Review carriedOver) {
            Review review =
                    carriedOver != null
                            ? carriedOver
                            : before != null ? before.over(comparison) : Review.of(comparison);
            return new Outcome(
                    open,
                    asked.original(),
                    Spread.of(comparison, words, wording),
                    review,
                    carriedOver != null,
                    null,
                    Optional.ofNullable(without),
                    Optional.ofNullable(unread));
        }
    }

    /// The review of an outcome. What was decided while its comparison went on stays decided.
    static @Nullable Review review(@Nullable Review now, Outcome outcome) {
        Review arrived = outcome.review();
        if (now == null
                || arrived == null
                || outcome.saved() != null
                || !now.comparison().isOf(arrived.comparison().pair().articles())) {
            return arrived;
        }
        if (!outcome.isCarriedOver()) {
            return now.over(arrived.comparison());
        }
        var decisions = new HashMap<>(arrived.decisions());
        decisions.putAll(now.decisions());
        Review joined =
                new Review(
                        arrived.comparison(),
                        decisions,
                        arrived.own(),
                        arrived.links(),
                        arrived.lost());
        for (var own : now.own()) {
            joined = joined.with(own);
        }
        return joined;
    }
}
