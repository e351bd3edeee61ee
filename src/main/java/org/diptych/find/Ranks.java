package org.diptych.find;

import java.util.Locale;
import java.util.Set;

/// What stands before a name and is none: courtesies, ranks and posts.
public final class Ranks {

    private static final Set<String> RANKS =
            Set.of(
                    ("mr mrs ms miss dr prof professor sir dame lord lady st gen general col colonel capt"
                                    + " captain sgt sergeant lt lieutenant major admiral president minister"
                                    + " chancellor secretary senator sen governor mayor councillor judge justice"
                                    + " king queen prince princess pope father sister brother rev reverend bishop"
                                    + " archbishop cardinal director chairman chairwoman chair chief inspector"
                                    + " detective constable officer commissioner ambassador prime vice deputy"
                                    + " foreign defence defense finance interior health former then speaker leader"
                                    + " coach manager herr frau monsieur madame mme mlle maître señor señora sr sra don doña")
                            .split(" "));

    private Ranks() {}

    /// Whether a word is one, in the singular or the plural, with a capital or without.
    public static boolean isOne(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return RANKS.contains(small) || RANKS.contains(small.replaceFirst("s$", ""));
    }
}
