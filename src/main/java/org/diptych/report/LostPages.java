package org.diptych.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.diptych.present.Wording;
import org.diptych.report.Style.Face;
import org.diptych.review.Lost;
import org.diptych.review.Review;
import org.diptych.text.Side;

/// What was decided before an article changed and no longer fits, a chapter of its own where there is any.
final class LostPages {

    private final Press press;
    private final Wording wording;
    private final Notes notes;
    private final List<Lost> lost;

    /// A chapter.
    ///
    /// @param only the article whose decisions are shown; both articles' if empty
    LostPages(Press press, Wording wording, Review review, Optional<Side> only) {
        this.press = press;
        this.wording = wording;
        this.notes = new Notes(wording, review.comparison().pair().articles());
        this.lost = shown(review, only);
    }

    /// What of it is shown.
    static List<Lost> shown(Review review, Optional<Side> only) {
        return review.lost().stream().filter(l -> only.orElse(l.side()) == l.side()).toList();
    }

    void set() throws IOException {
        if (lost.isEmpty()) {
            return;
        }
        Style text = new Style(Face.REGULAR, 8.5f, 12, press.palette().ink());
        Columns columns =
                Columns.under(
                        wording.format(
                                "report.section", wording.format("review.lost"), lost.size()),
                        press);
        for (Lost one : lost) {
            columns.need(2 * text.leading());
            PDStructureElement entry = press.tags().under(columns.section(), "P");
            columns.flow(notes.lost(one), text.ours(), 0, 0, entry);
            press.down(5);
        }
    }
}
