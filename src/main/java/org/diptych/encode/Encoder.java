package org.diptych.encode;

import java.util.List;

/// Turns texts into vectors that say what their words mean where they stand, in any of 104 languages.
public interface Encoder {

    /// The vectors of each text, in the order given.
    ///
    /// A text gets the same vectors whatever it is given along with. Longer texts than the model takes
    /// are read through overlapping windows.
    ///
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted; its flag stays
    List<Encoded> encode(List<String> texts);
}
