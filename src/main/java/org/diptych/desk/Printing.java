package org.diptych.desk;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import org.diptych.present.Wording;
import org.diptych.report.PrintedPages;
import org.diptych.review.Review;

/// Prints the pages of the PDF report, off the window's thread, one report after the other. Its value is how many pages
/// there were.
final class Printing extends Service<Integer> {

    private final Wording wording;
    private final Words words;
    private final Deque<Wanted> waiting = new ArrayDeque<>();

    private record Wanted(Review review, Edition edition, Printery.Sheets sheets) {}

    Printing(Wording wording, Words words) {
        this.wording = wording;
        this.words = words;
    }

    void start(Review review, Edition edition, Printery.Sheets sheets) {
        waiting.add(new Wanted(review, edition, sheets));
        if (!isRunning()) {
            restart();
        }
    }

    @Override
    protected void succeeded() {
        goOn();
    }

    @Override
    protected void failed() {
        goOn();
    }

    private void goOn() {
        if (!waiting.isEmpty()) {
            restart();
        }
    }

    @Override
    protected Task<Integer> createTask() {
        Wanted asked = waiting.poll();
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
                    while (printed < pages.count()) {
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
