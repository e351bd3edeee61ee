package org.diptych.desk;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import org.diptych.compare.Comparer;
import org.diptych.compare.Comparison;
import org.diptych.compare.Progress;
import org.diptych.load.LoadFailure;
import org.diptych.present.Wording;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;

/// Opens and compares off the window's thread, one pair at a time: asked again, it drops what it was at.
final class Comparing extends Service<Comparing.Outcome> {

    private final Comparer comparer;
    private final Words words;
    private Request request = new Request(Map.of(), Optional.empty());

    Comparing(Comparer comparer, Words words) {
        this.comparer = comparer;
        this.words = words;
    }

    /// What to open, and which side is named the original.
    record Request(Map<Side, Source> sources, Optional<Side> original) {
        Request {
            sources = Map.copyOf(sources);
        }
    }

    /// What there is so far.
    ///
    /// @param spread null until two articles are aligned
    /// @param without a language model that can't be had, without which less is found
    record Outcome(
            OpenPair open,
            Optional<Side> original,
            @Nullable Spread spread,
            Optional<Path> without) {}

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

        /// Only the thread that compares sees it.
        private @Nullable Path without;

        Work(Request asked) {
            this.asked = asked;
        }

        @Override
        protected Outcome call() throws LoadFailure {
            updateMessage(words.of("status.opening"));
            Map<Side, Article> articles = new EnumMap<>(Side.class);
            for (var source : asked.sources().entrySet()) {
                articles.put(source.getKey(), source.getValue().article());
            }
            OpenPair open = new OpenPair(articles);
            Optional<Both<Article>> both = open.both();
            if (both.isEmpty()) {
                return new Outcome(open, asked.original(), null, Optional.empty());
            }
            Comparison comparison = comparer.compare(both.get(), asked.original(), progress(open));
            return outcome(open, comparison);
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
                    updateValue(outcome(open, comparison));
                }
            };
        }

        private Outcome outcome(OpenPair open, Comparison comparison) {
            return new Outcome(
                    open,
                    asked.original(),
                    Spread.of(comparison, words),
                    Optional.ofNullable(without));
        }
    }
}
