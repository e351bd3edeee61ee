package org.diptych.report;

import java.io.IOException;
import java.io.OutputStream;
import org.diptych.compare.Comparison;

/// One way of writing a comparison down.
public interface Report {

    /// Writes all of it and leaves the stream open.
    void write(Comparison comparison, OutputStream out) throws IOException;
}
