package org.diptych.encode;

import java.nio.file.Path;

/// What came of opening a model.
public sealed interface Opening<T> {

    /// It can be used, until its [Models] are closed.
    record Opened<T>(T model) implements Opening<T> {}

    /// A file is not there.
    record Missing<T>(Path file) implements Opening<T> {}

    /// A file is there and can't be used, or this machine can't run models at all.
    ///
    /// @param reason what the runtime says, for a log rather than for a reader
    record Broken<T>(Path file, String reason) implements Opening<T> {}
}
