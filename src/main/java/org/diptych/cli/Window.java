package org.diptych.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diptych.text.Side;

/// The window, as far as the command line knows of it: a place to show articles that may not be there.
@FunctionalInterface
public interface Window {

    /// Shows the articles and waits until the window is closed.
    ///
    /// @param files none for the sample pair, one, or two
    /// @param original the side that was named the original, if either was
    /// @return why no window could be shown, as a sentence; nothing if there was one
    Optional<String> open(List<Path> files, Optional<Side> original);
}
