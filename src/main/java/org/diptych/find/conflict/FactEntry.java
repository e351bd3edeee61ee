package org.diptych.find.conflict;

import java.util.List;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Fact;
import org.diptych.text.Both;
import org.diptych.text.Span;

/// One row of the fact ledger: a fact, and what answers it on the other side.
///
/// @param fact what sort of fact it is
/// @param at where each side states it, in reading order: for a number or a date one place, for a name
///     every mention; empty where a side does not
/// @param standing whether the sides agree
/// @param findings what is marked on these words, in reading order; often none
public record FactEntry(Fact fact, Both<List<Span>> at, Standing standing, List<Finding> findings) {

    public FactEntry {
        at = at.map(List::copyOf);
        findings = List.copyOf(findings);
    }

    /// The same, for the two articles in each other's place.
    public FactEntry mirrored() {
        return new FactEntry(
                fact, at.mirrored(), standing, findings.stream().map(Finding::mirrored).toList());
    }

    /// With other findings on its words.
    public FactEntry with(List<Finding> others) {
        return new FactEntry(fact, at, standing, others);
    }
}
