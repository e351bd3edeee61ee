package org.diptych.models;

/// What a matrix of BERT is multiplied with, as far as its cutting into bytes depends on it.
enum Activations {
    /// What a layer normalisation gives: a few channels, the same for every piece, are many times larger
    /// than all others ([Outliers]).
    NORMAL,

    /// What attention gives: of either sign, and of like size in all channels.
    MIXED,

    /// What Gelu gives: never below -0.17.
    RECTIFIED
}
