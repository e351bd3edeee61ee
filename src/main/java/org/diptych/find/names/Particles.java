package org.diptych.find.names;

import java.util.Set;

/// The small words that stand inside names, or join them to others.
public final class Particles {

    private static final Set<String> WITHIN =
            Set.of(
                    "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der",
                    "den", "ter", "bin", "ibn", "al", "el");

    private static final Set<String> JOINTS = Set.of("of", "for");

    private Particles() {}

    /// Whether a word is written small inside names: "van" in Vincent van Gogh.
    public static boolean isWithin(String word) {
        return WITHIN.contains(word);
    }

    /// Whether behind a word an organisation's name goes on, or what a post is of: Bank of England, head of Oxfam.
    public static boolean isJoint(String word) {
        return JOINTS.contains(word);
    }
}
