package org.diptych.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.diptych.align.Aligned;
import org.diptych.align.Aligner;
import org.diptych.align.HandLink;
import org.diptych.align.Relation;
import org.diptych.compare.Progress.Stage;
import org.diptych.encode.Models;
import org.diptych.find.Finding;
import org.diptych.find.Rule;
import org.diptych.find.learnt.Weighing;
import org.diptych.find.office.Offices;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;

/// The pipeline: two articles in, one comparison out. Pure: the same articles always give the same
/// comparison.
public final class Comparer {

    private final Supplier<Parts> source;

    /// What can be compared with before the language models are open, if that is less.
    private final Optional<Supplier<Parts>> meanwhile;

    private @Nullable Parts parts;

    private Comparer(Supplier<Parts> source, Optional<Supplier<Parts>> meanwhile) {
        this.source = source;
        this.meanwhile = meanwhile;
    }

    public Comparer(Aligner aligner, List<Rule> rules) {
        this(() -> new Parts(aligner, rules, List.of(), Optional.empty()), Optional.empty());
    }

    /// With every part that needs no language model.
    public static Comparer lexical() {
        return lexical(Offices.builtIn());
    }

    /// The same, with a table of offices of the reader's.
    public static Comparer lexical(Offices offices) {
        return new Comparer(() -> Parts.lexical(offices), Optional.empty());
    }

    /// With every part that Diptych has. The models are opened by the first comparison; it works on without
    /// those that can't be, and says so to its [Progress].
    public static Comparer full(Offices offices, Models models) {
        return full(offices, models, Weighing.standard());
    }

    /// The same, weighing what the tagger says as was learnt elsewhere.
    public static Comparer full(Offices offices, Models models, Weighing weighing) {
        return full(() -> offices, models, weighing);
    }

    /// The same with the offices that come with Diptych, which are read by the first comparison.
    public static Comparer full(Models models) {
        return full(Offices::builtIn, models, Weighing.standard());
    }

    private static Comparer full(Supplier<Offices> offices, Models models, Weighing weighing) {
        return new Comparer(
                () -> Parts.full(offices.get(), models, weighing),
                Optional.of(() -> Parts.lexical(offices.get())));
    }

    /// Compares two articles.
    ///
    /// @param original the side that is known to be the original, if either is
    /// @throws java.util.concurrent.CancellationException if `progress` throws it, or the thread is
    ///     interrupted while a model reads; what works by the words alone is stopped between two stages
    public Comparison compare(Both<Article> articles, Optional<Side> original, Progress progress) {
        return compare(articles, original, List.of(), progress);
    }

    /// The same, but a reader has the last word on some paragraphs.
    public Comparison compare(
            Both<Article> articles,
            Optional<Side> original,
            List<HandLink> hand,
            Progress progress) {
        Consumer<Aligned> bare =
                pair -> progress.soFar(new Comparison(pair, original, List.of(), Ledgers.EMPTY));
        boolean sketched = progress.isWatched() && meanwhile.isPresent();
        if (sketched) {
            // The models open beside it, for a second or two, once there is something to read.
            Consumer<Aligned> opening =
                    _ -> Thread.ofPlatform().daemon().name("language models").start(this::parts);
            progress.soFar(
                    compare(
                            meanwhile.get().get(),
                            articles,
                            original,
                            hand,
                            progress,
                            bare.andThen(opening)));
        }
        Parts with = parts();
        with.missing().ifPresent(progress::without);
        return compare(with, articles, original, hand, progress, sketched ? _ -> {} : bare);
    }

    /// Compares with these parts.
    ///
    /// @param aligned takes the alignment before anything was found
    private static Comparison compare(
            Parts with,
            Both<Article> articles,
            Optional<Side> original,
            List<HandLink> hand,
            Progress progress,
            Consumer<Aligned> aligned) {
        progress.at(Stage.ALIGNING);
        Aligned pair = with.aligner().align(articles, hand);
        aligned.accept(pair);
        if (pair.relation() == Relation.UNRELATED) {
            // Two articles on two things are no reason to mark either; each can be read by itself.
            return comparison(pair, original, List.of(), new Ledgers.Draft(pair));
        }
        List<Finding> found = new ArrayList<>(onAllCores(with.quick(), pair, progress));
        Ledgers.Draft ledgers = new Ledgers.Draft(pair);
        if (!with.slow().isEmpty()) {
            progress.soFar(comparison(pair, original, found, ledgers));
            for (Rule rule : with.slow()) {
                progress.at(Stage.READING);
                rule.check(pair).forEach(found::add);
            }
        }
        progress.at(Stage.SETTLING);
        return comparison(pair, original, found, ledgers);
    }

    private static Comparison comparison(
            Aligned pair, Optional<Side> original, List<Finding> found, Ledgers.Draft ledgers) {
        List<Finding> settled =
                Settling.settle(Blame.laid(pair, found), original).stream()
                        .map(f -> Suggested.fitted(f, pair.articles()))
                        .toList();
        return new Comparison(pair, original, settled, ledgers.with(original, settled));
    }

    /// What the rules find, in their order.
    private static List<Finding> onAllCores(List<Rule> rules, Aligned pair, Progress progress) {
        return rules.parallelStream()
                .map(rule -> {
                    progress.at(Stage.CHECKING);
                    return rule.check(pair).toList();
                })
                .flatMap(List::stream)
                .toList();
    }

    private synchronized Parts parts() {
        if (parts == null) {
            parts = source.get();
        }
        return parts;
    }
}
