package org.diptych.desk;

import java.io.IOException;
import org.diptych.present.Wording;
import org.diptych.report.PrintedPages;
import org.diptych.review.Review;

/// Prints the pages of the PDF report. Its value is how many there were.
final class Printing extends InTurn<Printing.Wanted, Integer> {

    private final Wording wording;
    private final Words words;

    record Wanted(Review review, Edition edition, Printery.Sheets sheets) {}

    Printing(Wording wording, Words words) {
        this.wording = wording;
        this.words = words;
    }

    @Override
    Integer carryOut(Wanted wanted) throws IOException {
        Printery.Sheets sheets = wanted.sheets();
        Edition edition = wanted.edition().on(sheets.paper());
        int printed = 0;
        try (PrintedPages pages =
                PrintedPages.of(edition.report(wording), edition.of(wanted.review()))) {
            while (printed < pages.count()) {
                if (!sheets.print(pages.page(printed, sheets.density()))) {
                    throw new IOException(words.of("print.refused", printed + 1));
                }
                printed++;
            }
        }
        if (!sheets.end()) {
            throw new IOException(words.of("print.refused", printed));
        }
        return printed;
    }
}
