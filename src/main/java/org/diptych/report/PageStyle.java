package org.diptych.report;

import java.time.Instant;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.diptych.text.Side;

/// What a PDF is to be like.
///
/// @param only the one article that it shows; both if empty
/// @param made the moment that it gives as its own
public record PageStyle(Paper paper, Optional<Side> only, Optional<Instant> made) {

    /// Both articles on A4, without a date.
    public static final PageStyle USUAL =
            new PageStyle(Paper.A4, Optional.empty(), Optional.empty());

    public enum Paper {
        A4,
        LETTER;

        PDRectangle size() {
            return this == A4 ? PDRectangle.A4 : PDRectangle.LETTER;
        }
    }
}
