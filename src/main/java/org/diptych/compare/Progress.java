package org.diptych.compare;

/// Where the pipeline says how far it is, and learns that nobody waits for it any more.
public interface Progress {

    /// Reports that a stage has begun.
    ///
    /// @throws java.util.concurrent.CancellationException if the work is no longer wanted
    void at(Stage stage);

    /// Hands over what is known already: a valid comparison, which later ones only add to. Called
    /// between stages, on the thread that compares.
    default void soFar(Comparison comparison) {}

    enum Stage {
        ALIGNING,
        CHECKING,
        SETTLING
    }

    /// For callers who wait until the end.
    Progress UNHEARD = _ -> {};
}
