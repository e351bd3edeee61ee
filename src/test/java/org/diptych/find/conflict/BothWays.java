package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.find.TwoTexts;

/// What all rules of conflict mark in two texts, whichever of them stands on the left.
final class BothWays {

    private BothWays() {}

    /// A rule marks these words on either side.
    static void marks(String rule, String left, String right, String one, String other) {
        assertThat(marked(left, right)).contains(rule + " LEFT " + one, rule + " RIGHT " + other);
        assertThat(marked(right, left)).contains(rule + " LEFT " + other, rule + " RIGHT " + one);
    }

    /// No rule marks anything.
    static void marksNothing(String left, String right) {
        assertThat(marked(left, right)).isEmpty();
        assertThat(marked(right, left)).isEmpty();
    }

    private static List<String> marked(String left, String right) {
        return TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules());
    }
}
