package org.diptych.desk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.diptych.load.file.Loader;
import org.diptych.report.ReportFormat;
import org.diptych.review.Review;
import org.diptych.review.ReviewFile;
import org.diptych.review.WholeFile;
import org.diptych.text.Side;

/// Gives the open review to others: as a file in any format, or on paper.
final class Giving {

    private final Reading reading;
    private final Exporting exporting;
    private final Printing printing;
    private final Chooser chooser;
    private final Printery printery;
    private final EditionWindow window;
    private final Replacing replacing;
    private final Notices notices;
    private final Words words;
    private final Runnable keepNote;

    /// @param keepNote keeps what is being noted, so that it is given too
    Giving(
            Reading reading,
            Exporting exporting,
            Printing printing,
            Chooser chooser,
            Printery printery,
            EditionWindow window,
            Replacing replacing,
            Notices notices,
            Words words,
            Runnable keepNote) {
        this.reading = reading;
        this.exporting = exporting;
        this.printing = printing;
        this.chooser = chooser;
        this.printery = printery;
        this.window = window;
        this.replacing = replacing;
        this.notices = notices;
        this.words = words;
        this.keepNote = keepNote;
        exporting.setOnSucceeded(_ -> tell(exporting.getValue()));
        exporting.setOnFailed(_ -> notices.warn(unwritten(exporting.getException())));
        printing.setOnSucceeded(_ -> notices.sayDone(words.of("print.done", printing.getValue())));
        printing.setOnFailed(
                _ -> notices.warn(words.of("print.failed", said(printing.getException()))));
    }

    /// Says where it is, and leads there.
    private void tell(Path file) {
        Opening opening = Opening.ofSystem();
        notices.sayDone(
                words.of("export.done", file.toString()),
                new Notices.Offer(words.of("export.open"), () -> lead(() -> opening.open(file))),
                new Notices.Offer(words.of("export.show"), () -> lead(() -> opening.show(file))));
    }

    /// What may fail.
    private interface Way {
        void go() throws IOException;
    }

    private void lead(Way way) {
        try {
            way.go();
        } catch (IOException e) {
            notices.warn(words.of("export.not-opened", said(e)));
        }
    }

    private String unwritten(Throwable failure) {
        return failure instanceof FileSystemException e
                ? words.of("export.failed", e.getFile(), String.valueOf(e.getReason()))
                : words.of("export.broken", failure.toString());
    }

    private static String said(Throwable failure) {
        return String.valueOf(failure.getMessage());
    }

    /// What is decided on a pair by now, unless another lies open.
    private Review latest(Review asked) {
        keepNote.run();
        Review now = reading.review().get();
        return now != null && now.comparison().isOf(asked.comparison().pair().articles())
                ? now
                : asked;
    }

    /// Asks for a format and a file.
    void export() {
        keepNote.run();
        Spread spread = reading.spread().get();
        Review review = reading.review().get();
        if (spread != null && review != null) {
            window.export(review, spread, edition -> export(latest(review), spread, edition));
        }
    }

    private void export(Review review, Spread spread, Edition edition) {
        String name =
                words.of("export.name", stem(spread.names().right()))
                        + "."
                        + edition.format().extension();
        chooser.toExport(edition.format(), name)
                .ifPresent(typed -> {
                    ReportFormat format = Replacing.format(typed).orElse(edition.format());
                    Path file = Replacing.named(typed, format.extension());
                    if (isAllowed(file, edition.format(), review)) {
                        replacing.ask(
                                typed,
                                file,
                                () ->
                                        exporting.add(
                                                new Exporting.Wanted(
                                                        review, edition.as(format), file)));
                    }
                });
    }

    /// Whether a file may be written; says so if it may not.
    ///
    /// @param asked the format that was chosen, whatever the name says: only who chose to write a review may replace one
    private boolean isAllowed(Path file, ReportFormat asked, Review review) {
        if (isArticle(file) || Loader.isSource(file, review.comparison().pair().articles())) {
            notices.warn(words.of("export.over-article", file));
            return false;
        }
        if (asked != ReportFormat.DIPTYCH && Files.exists(file) && ReviewFile.isReview(file)) {
            notices.warn(words.of("export.over-review", file));
            return false;
        }
        return true;
    }

    /// Asks for a printer.
    void print() {
        keepNote.run();
        Spread spread = reading.spread().get();
        Review review = reading.review().get();
        if (spread == null || review == null) {
            return;
        }
        if (printery.isEmpty()) {
            notices.warn(words.of("print.no-printer"));
        } else {
            window.print(
                    review,
                    spread,
                    edition ->
                            printery.ask()
                                    .ifPresent(sheets -> {
                                        notices.say(words.of("print.going"));
                                        printing.add(
                                                new Printing.Wanted(
                                                        latest(review), edition, sheets));
                                    }));
        }
    }

    /// Whether a file is one of the two that are open: they must never be written over.
    private boolean isArticle(Path file) {
        return Stream.of(Side.values())
                .flatMap(side -> reading.open().get().on(side).stream())
                .flatMap(article -> Stream.ofNullable(article.source().file()))
                .anyMatch(article -> WholeFile.isSame(file, Loader.file(Path.of(article))));
    }

    /// A file's name without its ending.
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
