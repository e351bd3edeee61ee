package org.diptych.find;

import java.util.stream.Stream;
import org.diptych.align.Aligned;

/// One habit of a careful reader.
///
/// A rule is a function of the pair and nothing else: it keeps no state between calls and reads no
/// clock, file or setting, so the same pair always gives the same findings and rules may run beside
/// each other.
public interface Rule {

    /// A stable name such as `quote.altered`, written to reports and settings: never renamed or reused.
    /// It is also the key of the sentence that says why, in `present/wording.properties`.
    String id();

    /// Marks what this rule finds, in any order; every finding carries [#id]. Overlaps are settled
    /// later, by [Settling]. Articles that are unrelated are never asked about.
    Stream<Finding> check(Aligned pair);
}
