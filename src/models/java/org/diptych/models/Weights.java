package org.diptych.models;

import java.io.IOException;

/// Where a model's numbers come from, by TensorFlow's names.
@FunctionalInterface
interface Weights {

    /// The numbers of a tensor, the last dimension running fastest.
    float[] floats(String name) throws IOException;
}
