package org.diptych.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.diptych.compare.Comparison;
import org.diptych.present.Palette;
import org.diptych.present.Wording;
import org.diptych.review.Review;
import org.diptych.text.Side;

/// For people who were not there: both articles in facing columns on paper or in a PDF reader, every
/// finding a comment on its words. Searchable and tagged for screen readers. The same review
/// always gives the same file, but for the date that its [PageStyle] gives.
public final class PdfReport implements Report {

    private final Wording wording;
    private final PageStyle style;

    public PdfReport(Wording wording) {
        this(wording, PageStyle.USUAL);
    }

    public PdfReport(Wording wording, PageStyle style) {
        this.wording = wording;
        this.style = style;
    }

    @Override
    public void write(Review review, OutputStream out) throws IOException {
        Comparison comparison = review.shown();
        Notes notes = new Notes(wording, comparison.pair().articles());
        Optional<Side> only =
                notes.sides().size() == 1 ? Optional.of(notes.sides().getFirst()) : style.only();
        List<Numbered> findings =
                Numbered.of(comparison.findings()).stream()
                        .filter(n -> shows(only, n.finding().mark().at().side()))
                        .toList();
        try (Press press =
                new Press(Palette.LIGHT, new PageStyle(style.paper(), only, style.made()))) {
            Links links = new Links(press.tags(), wording);
            Marks marks = new Marks(press, wording, review, style.made(), links);
            new FrontPage(press, wording, review, findings, only, style.made(), links).set();
            new FacingColumns(press, wording, comparison, only, findings, marks).set();
            new IndexPages(press, wording, review, findings, marks, links).set();
            new LostPages(press, wording, review, only).set();
            new LedgerPages(press, wording, comparison, links).set();
            links.make();
            new Binding(press, wording, comparison, style.made()).finish();
            // Fonts are embedded as a document is saved, and only then can their tables be mended.
            press.document().save(OutputStream.nullOutputStream());
            press.typeface().beSearchable();
            press.document()
                    .save(
                            new FilterOutputStream(out) {
                                @Override
                                public void write(byte[] bytes, int from, int length)
                                        throws IOException {
                                    out.write(bytes, from, length);
                                }

                                @Override
                                public void close() throws IOException {
                                    // The stream is the caller's to close.
                                    flush();
                                }
                            });
        }
    }

    private static boolean shows(Optional<Side> only, Side side) {
        return only.map(one -> one == side).orElse(true);
    }
}
