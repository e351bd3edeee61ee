package org.diptych.encode;

import java.util.List;

/// Judges every word piece of an English passage by what it has learnt from labelled pairs.
public interface Tagger {

    /// How many scores a piece gets.
    int tags();

    /// The scores of each passage, in the order given.
    ///
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted; its flag stays
    List<Tagged> tag(List<Query> queries);

    /// A passage, and what answers to it on the other side; empty if nothing does.
    record Query(String passage, String answer) {}
}
