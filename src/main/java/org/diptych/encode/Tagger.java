package org.diptych.encode;

import java.util.List;
import org.diptych.text.Both;

/// Judges every word piece of English passages by what it has learnt from labelled pairs.
public interface Tagger {

    /// How many scores a piece gets.
    int tags();

    /// The scores of passages that answer each other, each read beside the other, in the order given. One
    /// of the two may be empty: the other is then read by itself. Changing them over changes nothing.
    ///
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted; its flag stays
    List<Both<Tagged>> tag(List<Both<String>> passages);
}
