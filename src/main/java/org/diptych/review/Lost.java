package org.diptych.review;

import org.diptych.find.Finding.Kind;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;

/// What the reader had decided and no longer fits the articles, kept so that it can be decided again.
///
/// @param kind of the finding that was decided on; null where paragraphs were paired or parted by hand
/// @param words that it was about, as they stood
/// @param verdict on a finding; on paragraphs, whether they were paired (accepted) or parted (dismissed)
public record Lost(
        @Nullable Kind kind, Side side, String words, Verdict verdict, String note, Reason reason) {

    public enum Reason {
        /// The words are gone, or something came between them.
        WORDS_CHANGED,
        /// What answers to them on the other side is another than it was.
        ANSWER_CHANGED,
        /// They stand as they did, but Diptych marks them no longer.
        NOT_MARKED
    }

    /// The same, for the two articles in each other's place.
    Lost mirrored() {
        return new Lost(kind, side.other(), words, verdict, note, reason);
    }
}
