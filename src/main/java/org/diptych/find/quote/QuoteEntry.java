package org.diptych.find.quote;

import java.util.List;
import org.diptych.align.Edit;
import org.diptych.find.Finding;
import org.diptych.text.Both;
import org.diptych.text.Span;

/// One row of the quote ledger: a quotation, and what answers it on the other side.
///
/// @param said on each side in reading order; empty where nothing answers, two or more where one
///     quotation answers several
/// @param outcome what became of it
/// @param edits what differs between the two wordings, in reading order; empty unless both sides have
///     one and they are in one language
/// @param findings what is marked on these words, in reading order; often none
public record QuoteEntry(
        Both<List<Said>> said, Outcome outcome, List<Edit> edits, List<Finding> findings) {

    public QuoteEntry {
        said = said.map(List::copyOf);
        edits = List.copyOf(edits);
        findings = List.copyOf(findings);
    }

    /// Where the quotation and what answers it stand on either side.
    public Both<List<Span>> places() {
        return said.map(all -> all.stream().map(Said::span).toList());
    }

    /// The same, for the two articles in each other's place.
    public QuoteEntry mirrored() {
        return new QuoteEntry(
                said.mirrored(),
                outcome,
                edits.stream().map(Edit::mirrored).toList(),
                findings.stream().map(Finding::mirrored).toList());
    }

    /// With other findings on its words.
    public QuoteEntry with(List<Finding> others) {
        return new QuoteEntry(said, outcome, edits, others);
    }
}
