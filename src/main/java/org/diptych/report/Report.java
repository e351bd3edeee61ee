package org.diptych.report;

import java.io.IOException;
import java.io.OutputStream;
import org.diptych.compare.Comparison;
import org.diptych.review.Review;

/// One way of writing a review down.
public interface Report {

    /// Writes all of it and leaves the stream open.
    void write(Review review, OutputStream out) throws IOException;

    /// Writes a comparison on which nothing is decided.
    default void write(Comparison comparison, OutputStream out) throws IOException {
        write(Review.of(comparison), out);
    }
}
