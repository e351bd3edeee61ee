package org.diptych.compare;

import java.nio.file.Path;

/// Where the pipeline says how far it is, and learns that nobody waits for it any more.
public interface Progress {

    /// Reports that a stage has begun, or goes on. Called on any thread, and on several at once.
    ///
    /// @throws java.util.concurrent.CancellationException if the work is no longer wanted
    void at(Stage stage);

    /// Whether somebody looks on, who is better served with a comparison by words alone, at once, until the
    /// language models have been opened and have read the articles.
    default boolean isWatched() {
        return false;
    }

    /// Hands over what is known already: a valid comparison, which later ones add to. Called between
    /// stages, on the thread that compares.
    default void soFar(Comparison comparison) {}

    /// Says that a language model can't be had, so that less will be found.
    ///
    /// @param model the file that is missing or broken
    default void without(Path model) {}

    enum Stage {
        ALIGNING,
        CHECKING,
        READING,
        SETTLING
    }

    /// For callers who wait until the end.
    Progress UNHEARD = _ -> {};
}
