package org.diptych.present;

import java.util.Optional;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Misquoted;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.jspecify.annotations.Nullable;

/// Why some quotations were marked, in more words than their rule alone tells: how mild it is, or which words were
/// altered.
record QuoteReasons(Wording wording, Both<Article> articles) {

    /// The reason; none where that of the rule will do.
    Optional<String> of(Finding finding) {
        return finding instanceof Misquoted q
                ? switch (q.fault()) {
                    case UNSUPPORTED -> own(q.mark());
                    case ALTERED -> changed(q.mark());
                    default -> Optional.empty();
                }
                : Optional.empty();
    }

    /// That of two reports only one has a quotation, which is mild.
    private Optional<String> own(Finding.Mark mark) {
        return mark.severity() == Finding.Severity.MINOR
                ? Optional.of(
                        wording.format(
                                "unsupported.topic",
                                Passage.within(Shortened.of(Wording.text(mark.at(), articles)))))
                : Optional.empty();
    }

    /// In which few words a quotation was altered.
    private Optional<String> changed(Finding.Mark mark) {
        @Nullable Place there = mark.counterpart();
        if (there == null) {
            return Optional.empty();
        }
        String quoted =
                Passage.inMarks(
                        Shortened.of(
                                Wording.text(mark.at(), articles), Wording.text(there, articles)),
                        wording);
        return Changed.between(mark.at(), there, articles)
                .map(c ->
                        c.there().isEmpty()
                                ? wording.format("altered.more", c.here(), quoted)
                                : c.here().isEmpty()
                                        ? wording.format("altered.less", c.there(), quoted)
                                        : wording.format(
                                                "altered.words", c.here(), c.there(), quoted));
    }
}
