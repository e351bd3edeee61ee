package org.diptych.review;

/// What the reader thinks of a finding.
public enum Verdict {
    /// Not decided yet.
    OPEN,
    /// A fault indeed.
    ACCEPTED,
    /// No fault.
    DISMISSED
}
