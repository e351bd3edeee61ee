package org.diptych.compare;

import java.util.List;
import java.util.Optional;
import org.diptych.align.Aligned;
import org.diptych.find.Finding;
import org.diptych.text.Side;

/// All that was learnt about one pair. Immutable: the screen, the PDF and the JSON are views of it.
///
/// @param original the side that was named the original, if either was
/// @param findings in reading order, settled
public record Comparison(Aligned pair, Optional<Side> original, List<Finding> findings) {

    public Comparison {
        findings = List.copyOf(findings);
    }
}
