package org.diptych.desk;

import java.io.File;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import org.diptych.desk.Comparing.Known;
import org.diptych.desk.Comparing.Request;
import org.diptych.load.file.Loader;
import org.diptych.load.file.Sample;
import org.diptych.review.Review;
import org.diptych.review.ReviewFile;
import org.diptych.text.Article;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;

/// What the reader can ask of the window, by menu, key, button or drop.
final class Actions {

    private final Reading reading;
    private final Comparing comparing;
    private final Chooser chooser;
    private final Notices notices;
    private final Keeping keeping;
    private final Replacing replacing;
    private final Pasting pasting;
    private final Words words;

    Actions(
            Reading reading,
            Comparing comparing,
            Chooser chooser,
            Notices notices,
            Keeping keeping,
            Replacing replacing,
            Words words) {
        this.reading = reading;
        this.comparing = comparing;
        this.chooser = chooser;
        this.notices = notices;
        this.keeping = keeping;
        this.replacing = replacing;
        this.words = words;
        pasting = new Pasting(reading, notices, words);
    }

    /// Opens what was named on the command line.
    void begin(List<Path> paths, Optional<Side> original) {
        reading.original().set(original);
        open(paths, Side.LEFT, original);
    }

    void open(Side side) {
        chooser.toOpen(side).ifPresent(path -> open(List.of(path), side));
    }

    /// Opens what was dropped or given: two files as a pair, one on the side it fell on. What was named the original
    /// stays so only where it stays.
    void open(List<Path> named, Side side) {
        open(named, side, named.size() == 1 ? originalBeside(side) : Optional.empty());
    }

    /// Opens what the system passes to the program while it runs: an article goes to the side that is still free, and
    /// begins a new pair where none is.
    void openFromSystem(List<Path> named) {
        Map<Side, Source> open = sources();
        boolean isArticle = named.size() == 1 && !ReviewFile.isReview(named.getFirst());
        if (isArticle && open.size() == Side.values().length) {
            begin(named.getFirst());
        } else {
            open(named, open.containsKey(Side.LEFT) ? Side.RIGHT : Side.LEFT);
        }
    }

    private void begin(Path path) {
        reading.original().set(Optional.empty());
        start(Map.of(Side.LEFT, new Source.FromFile(inFull(path))), Optional.empty());
    }

    private Optional<Side> originalBeside(Side side) {
        return reading.original().get().filter(original -> original != side);
    }

    private void open(List<Path> named, Side side, Optional<Side> original) {
        List<Path> paths = named.stream().map(Actions::inFull).toList();
        switch (paths.size()) {
            case 0 -> {}
            case 1 -> {
                if (ReviewFile.isReview(paths.getFirst())) {
                    comparing.start(Request.ofSaved(paths.getFirst()));
                } else {
                    start(with(side, new Source.FromFile(paths.getFirst())), original);
                }
            }
            case 2 ->
                    start(
                            Map.of(
                                    Side.LEFT,
                                    new Source.FromFile(paths.getFirst()),
                                    Side.RIGHT,
                                    new Source.FromFile(paths.getLast())),
                            original);
            default -> notices.warn(words.of("notice.too-many", paths.size()));
        }
    }

    /// With its folder: a bare name is how a review that came from elsewhere names its articles.
    private static Path inFull(Path path) {
        return path.toString().equals(Loader.STANDARD_INPUT) ? path : path.toAbsolutePath();
    }

    /// Opens one of several articles of a file that could not be opened because nobody had said which.
    ///
    /// @param file as it was named
    /// @param number of the article in it, from 1 on
    void choose(String file, int number) {
        Map<Side, Source> sources = new EnumMap<>(Side.class);
        sources.putAll(comparing.request().sources());
        Source several = new Source.FromFile(Path.of(file));
        Source chosen = new Source.FromFile(Path.of(file + "#" + number));
        Stream.of(Side.values())
                .filter(side -> several.equals(sources.get(side)))
                .findFirst()
                .ifPresent(side -> sources.put(side, chosen));
        start(sources, comparing.request().original());
    }

    /// Shows the same article with more or less of what its file holds. What was decided on it goes with it.
    void show(Side side, Article article) {
        start(
                Request.over(
                        with(side, new Source.Open(article)),
                        reading.original().get(),
                        decided().orElse(null)));
    }

    /// Takes the text on the clipboard for an article.
    void paste(Side side) {
        paste(side, Clipboard.getSystemClipboard());
    }

    /// Takes files or text that were copied or dropped. What was open stays where there is neither.
    void paste(Side side, Clipboard clipboard) {
        if (clipboard.hasFiles()) {
            open(clipboard.getFiles().stream().map(File::toPath).toList(), side);
        } else {
            pasting.article(side, clipboard).ifPresent(source -> replace(side, source));
        }
    }

    void trySample() {
        start(
                Map.of(
                        Side.LEFT,
                        new Source.FromSample(Side.LEFT),
                        Side.RIGHT,
                        new Source.FromSample(Side.RIGHT)),
                Optional.of(Sample.ORIGINAL));
    }

    /// Changes the sides over, with all that was found. What was stopped stays so.
    void swap() {
        boolean isStopped = reading.isHalfDone().get();
        Map<Side, Source> swapped = new EnumMap<>(Side.class);
        sources().forEach((side, source) -> swapped.put(side.other(), source));
        start(
                new Request(
                        swapped,
                        reading.original().get().map(Side::other),
                        null,
                        decided().map(Review::mirrored).orElse(null),
                        known()));
        reading.isHalfDone().set(isStopped);
    }

    /// How much is known of what [#decided] is about.
    private Known known() {
        return comparing.isOpening()
                ? comparing.request().known()
                : comparing.isRunning() ? Known.SOME : Known.ALL;
    }

    /// Names the original, so that only the other side is judged; or says that neither is.
    void nameOriginal(Optional<Side> side) {
        again(reading.review().get(), side);
    }

    /// Compares the open articles anew, because paragraphs were paired or parted by hand.
    void again(Review review) {
        again(review, reading.original().get());
    }

    private void again(@Nullable Review review, Optional<Side> original) {
        if (comparing.isOpening()) {
            comparing.start(comparing.request().withOriginal(original));
        } else {
            start(Request.over(sources(), original, review));
        }
    }

    /// What was decided on what is being opened or lies open; none if that is another pair.
    private Optional<Review> decided() {
        return Optional.ofNullable(
                comparing.isOpening() ? comparing.request().basis() : reading.review().get());
    }

    /// Saves the review in a file of its own, and from then on keeps it there.
    void saveAs() {
        Spread spread = reading.spread().get();
        Review review = reading.review().get();
        if (spread != null && review != null) {
            chooser.toSaveReview(words.of("save.name", Giving.stem(spread.names().right())))
                    .ifPresent(typed -> {
                        Path file = Replacing.named(typed, ReviewFile.EXTENSION);
                        replacing.ask(typed, file, () -> keeping.keepIn(file));
                    });
        }
    }

    /// Stops what is under way. Of a comparison that had begun to show, the reader is told that it is only half done.
    void cancel() {
        boolean isHalfDone =
                comparing.isRunning() && !comparing.isOpening() && reading.review().get() != null;
        comparing.cancel();
        if (isHalfDone) {
            reading.isHalfDone().set(true);
            notices.say(
                    words.of("notice.stopped"),
                    new Notices.Offer(words.of("notice.stopped.again"), this::finish));
        }
    }

    /// Puts both articles away.
    void close() {
        comparing.start(Request.of(Map.of(), Optional.empty()));
    }

    /// Compares anew what was only half compared.
    void finish() {
        Review review = reading.review().get();
        if (review != null && !comparing.isRunning()) {
            again(review);
        }
    }

    private void replace(Side side, Source source) {
        start(with(side, source), originalBeside(side));
    }

    /// The pair with another article on a side.
    private Map<Side, Source> with(Side side, Source source) {
        Map<Side, Source> sources = new EnumMap<>(Side.class);
        sources.putAll(sources());
        sources.put(side, source);
        return sources;
    }

    /// What is being opened now, or else lies open: so that of two quick drops neither is lost.
    private Map<Side, Source> sources() {
        return comparing.isRunning()
                ? comparing.request().sources()
                : reading.open().get().sources();
    }

    private void start(Map<Side, Source> sources, Optional<Side> original) {
        start(Request.of(sources, original));
    }

    private void start(Request request) {
        if (!request.sources().isEmpty()) {
            comparing.start(request);
        }
    }
}
