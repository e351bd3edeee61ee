package org.diptych.desk;

import java.io.IOException;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import org.diptych.present.Wording;
import org.diptych.report.PrintedPages;
import org.diptych.review.Review;
import org.jspecify.annotations.Nullable;

/// Prints the pages of the PDF report, off the window's thread. Its value is how many there were.
final class Printing extends Service<Integer> {

    private final Wording wording;
    private final Words words;
    private @Nullable Wanted wanted;

    private record Wanted(Review review, Edition edition, Printery.Sheets sheets) {}

    Printing(Wording wording, Words words) {
        this.wording = wording;
        this.words = words;
    }

    void start(Review review, Edition edition, Printery.Sheets sheets) {
        wanted = new Wanted(review, edition, sheets);
        restart();
    }

    @Override
    protected Task<Integer> createTask() {
        Wanted asked = wanted;
        return new Task<>() {
            @Override
            protected Integer call() throws IOException {
                if (asked == null) {
                    throw new IllegalStateException("nothing to print");
                }
                Edition edition = asked.edition().on(asked.sheets().paper());
                int printed = 0;
                try (PrintedPages pages =
                        PrintedPages.of(edition.report(wording), edition.of(asked.review()))) {
                    while (printed < pages.count() && !isCancelled()) {
                        Printery.Sheets sheets = asked.sheets();
                        if (!sheets.print(pages.page(printed, sheets.density()))) {
                            throw new IOException(words.of("print.refused", printed + 1));
                        }
                        printed++;
                    }
                }
                if (!asked.sheets().end()) {
                    throw new IOException(words.of("print.refused", printed));
                }
                return printed;
            }
        };
    }
}
