package org.diptych.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.diptych.compare.Comparison;
import org.diptych.present.Summary;
import org.diptych.present.Wording;

/// For a terminal: the verdict and every finding in reading order, UTF-8.
public final class TextReport implements Report {

    private final Wording wording;

    public TextReport(Wording wording) {
        this.wording = wording;
    }

    @Override
    public void write(Comparison comparison, OutputStream out) throws IOException {
        Notes notes = new Notes(wording, comparison.pair().articles());
        StringBuilder page =
                new StringBuilder(
                                wording.verdict(
                                        Summary.of(comparison.pair(), comparison.findings())))
                        .append("\n");
        for (Numbered finding : Numbered.of(comparison.findings())) {
            page.append('\n')
                    .append(finding.id())
                    .append("  ")
                    .append(notes.comment(finding.finding()))
                    .append('\n');
        }
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
