package org.diptych.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.diptych.compare.Comparison;
import org.diptych.present.Palette;
import org.diptych.present.Wording;

/// For people who were not there: both articles in facing columns on paper or in a PDF reader, every
/// finding a comment on its words. Searchable and tagged for screen readers. The same comparison
/// always gives the same file: it bears no date.
public final class PdfReport implements Report {

    private final Wording wording;

    public PdfReport(Wording wording) {
        this.wording = wording;
    }

    @Override
    public void write(Comparison comparison, OutputStream out) throws IOException {
        List<Numbered> findings = Numbered.of(comparison.findings());
        try (Press press = new Press(Palette.LIGHT)) {
            Marks marks = new Marks(press, wording, comparison.pair().articles());
            new FrontPage(press, wording, comparison).set();
            new FacingColumns(press, wording, comparison, findings, marks).set();
            new IndexPages(press, wording, comparison, findings, marks).set();
            new Binding(press, wording, comparison).finish();
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
}
