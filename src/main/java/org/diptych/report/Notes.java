package org.diptych.report;

import java.util.Optional;
import org.diptych.find.Finding;
import org.diptych.present.Wording;
import org.diptych.text.Article;
import org.diptych.text.Both;

/// What the text report and the PDF say about one finding, in the same words.
record Notes(Wording wording, Both<Article> articles) {

    /// "Garbled wording: glued words (minor)".
    String title(Finding finding) {
        return wording.format(
                "report.note",
                wording.of(finding.kind()),
                wording.sort(finding),
                wording.of(finding.mark().severity()));
    }

    String why(Finding finding) {
        return wording.why(finding, articles);
    }

    Optional<String> suggestion(Finding finding) {
        return finding instanceof Finding.Garbled g && g.reading() != null
                ? Optional.of(wording.format("report.suggestion", g.reading()))
                : Optional.empty();
    }

    /// All of it: kind, sort, severity, reason and suggestion, each on a line.
    String comment(Finding finding) {
        String all = title(finding) + "\n" + why(finding);
        return suggestion(finding).map(s -> all + "\n" + s).orElse(all);
    }
}
