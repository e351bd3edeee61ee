package org.diptych.desk;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import org.diptych.align.HandLink;
import org.diptych.compare.Comparer;
import org.diptych.compare.Comparison;
import org.diptych.compare.Progress;
import org.diptych.load.Complaint;
import org.diptych.load.LoadFailure;
import org.diptych.load.LoadFailure.Reason.Several;
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
    private final BooleanSupplier isDeskEmpty;
    private Request request = Request.of(Map.of(), Optional.empty());

    /// @param isDeskEmpty whether no article lies open
    Comparing(
            Comparer comparer,
            Reviews reviews,
            Words words,
            Wording wording,
            BooleanSupplier isDeskEmpty) {
        this.isDeskEmpty = isDeskEmpty;
        this.comparer = comparer;
        this.reviews = reviews;
        this.words = words;
        this.wording = wording;
    }

    /// What to open, and which side is named the original.
    ///
    /// @param saved a saved review to open, in place of articles
    /// @param basis what was decided on these articles already, or on what they were; null if that is to be looked
    ///     for where reviews save by themselves
    /// @param known how much of what is to be found the basis holds
    record Request(
            Map<Side, Source> sources,
            Optional<Side> original,
            @Nullable Path saved,
            @Nullable Review basis,
            Known known) {
        Request {
            sources = Map.copyOf(sources);
        }

        /// To be compared from the start.
        static Request of(Map<Side, Source> sources, Optional<Side> original) {
            return over(sources, original, null);
        }

        /// To be compared with what was decided already.
        static Request over(
                Map<Side, Source> sources, Optional<Side> original, @Nullable Review basis) {
            return new Request(sources, original, null, basis, Known.NOTHING);
        }

        static Request ofSaved(Path file) {
            return new Request(Map.of(), Optional.empty(), file, null, Known.NOTHING);
        }

        Request withOriginal(Optional<Side> other) {
            return new Request(sources, other, saved, basis, Known.NOTHING);
        }

        /// Whether it asks for what lies open already, only compared anew or with another part of it.
        boolean isOfOpenPair() {
            return basis != null;
        }
    }

    /// How much of what is to be found on two articles is known before they are compared.
    enum Known {
        NOTHING,
        /// It stays on the screen until there is as much again.
        SOME,
        /// Nothing is compared.
        ALL
    }

    /// What there is so far.
    ///
    /// @param spread null until two articles are aligned
    /// @param review what was decided on them; null likewise
    /// @param carried what moved the review here from earlier texts of these articles, once their comparison is
    ///     finished; else null
    /// @param without a language model that can't be had, without which less is found
    /// @param unread why a review that was kept can't be read, or one of two articles
    record Outcome(
            Request asked,
            OpenPair open,
            Optional<Side> original,
            @Nullable Spread spread,
            @Nullable Review review,
            @Nullable Reanchoring carried,
            Optional<Path> without,
            Optional<String> unread) {}

    /// What was asked for last.
    Request request() {
        return request;
    }

    /// Whether something is being opened of which nothing is to be seen yet: what lies open is still the pair before.
    boolean isOpening() {
        return isRunning() && getValue() == null;
    }

    void start(Request next) {
        request = next;
        restart();
    }

    @Override
    protected Task<Outcome> createTask() {
        return new Work(request, isDeskEmpty.getAsBoolean());
    }

    private final class Work extends Task<Outcome> {

        private final Request asked;

        /// Whether an article that can be read is shown without the other: where it takes nothing away.
        private final boolean isHalfEnough;

        // Only the thread that compares sees these.
        private @Nullable Path without;
        private @Nullable String unread;

        Work(Request asked, boolean isHalfEnough) {
            this.asked = asked;
            this.isHalfEnough = isHalfEnough;
        }

        @Override
        protected Outcome call() throws LoadFailure {
            updateMessage(words.of("status.opening"));
            if (asked.saved() != null) {
                return saved(reviews.open(asked.saved()));
            }
            OpenPair open = new OpenPair(articles());
            Optional<Both<Article>> both = open.both();
            return both.isEmpty()
                    ? new Outcome(
                            asked,
                            open,
                            asked.original(),
                            null,
                            null,
                            null,
                            Optional.empty(),
                            Optional.ofNullable(unread))
                    : compared(open, both.get());
        }

        private Map<Side, Article> articles() throws LoadFailure {
            Map<Side, Article> articles = new EnumMap<>(Side.class);
            @Nullable LoadFailure failure = null;
            for (var source : new TreeMap<>(asked.sources()).entrySet()) {
                try {
                    articles.put(source.getKey(), source.getValue().article());
                } catch (LoadFailure e) {
                    // Of several articles the reader must choose one first.
                    if (!isHalfEnough || failure != null || e.reason() instanceof Several) {
                        throw failure == null ? e : failure;
                    }
                    failure = e;
                }
            }
            if (failure != null) {
                if (articles.isEmpty()) {
                    throw failure;
                }
                unread = Complaint.of(failure, words.locale());
            }
            return articles;
        }

        private Outcome saved(Review review) {
            Both<Article> pair = review.comparison().pair().articles();
            return new Outcome(
                    asked,
                    new OpenPair(Map.of(Side.LEFT, pair.left(), Side.RIGHT, pair.right())),
                    review.original(),
                    Spread.of(review.comparison(), words, wording),
                    review,
                    null,
                    Optional.empty(),
                    Optional.empty());
        }

        private Outcome compared(OpenPair open, Both<Article> pair) {
            Review before = asked.basis() != null ? asked.basis() : kept(pair).orElse(null);
            if (before != null && asked.known() != Known.NOTHING) {
                Outcome known = outcome(open, before, null);
                if (asked.known() == Known.ALL) {
                    return known;
                }
                updateValue(known);
            }
            boolean isSame = before != null && before.comparison().isOf(pair);
            Reanchoring changed = before == null || isSame ? null : Reanchoring.onto(pair, before);
            List<HandLink> hand =
                    changed != null ? changed.links() : before == null ? List.of() : before.links();
            Function<Comparison, Review> review =
                    changed != null ? changed::soFar : before != null ? before::over : Review::of;
            Optional<Side> original =
                    before == null || !isSame || asked.isOfOpenPair()
                            ? asked.original()
                            : asked.original().or(before::original);
            Comparison comparison = comparer.compare(pair, original, hand, progress(open, review));
            return changed == null
                    ? outcome(open, review.apply(comparison), null)
                    : outcome(open, changed.over(comparison), changed);
        }

        private Optional<Review> kept(Both<Article> pair) {
            try {
                return reviews.of(pair);
            } catch (LoadFailure e) {
                unread = Complaint.of(e, words.locale());
                return Optional.empty();
            }
        }

        private Progress progress(OpenPair open, Function<Comparison, Review> review) {
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
                    if (asked.known() == Known.NOTHING || !comparison.findings().isEmpty()) {
                        updateValue(outcome(open, review.apply(comparison), null));
                    }
                }
            };
        }

        private Outcome outcome(OpenPair open, Review review, @Nullable Reanchoring carried) {
            return new Outcome(
                    asked,
                    open,
                    review.original(),
                    Spread.of(review.comparison(), words, wording),
                    review,
                    carried,
                    Optional.ofNullable(without),
                    Optional.ofNullable(unread));
        }
    }
}
