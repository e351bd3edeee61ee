package org.diptych.find.quote;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.align.Relation;
import org.diptych.find.English;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Tells whether one quotation was put in another's stead, or is the same in other words.
final class Stead {

    /// Likeness from which two quotations are one, whatever their telling words.
    private static final double SAME = 0.35;

    /// Words that a quotation must have to be told from another; and letters of a telling word.
    private static final int TELLING = 4;

    /// How surely a word must stand for another to make two quotations one, 0 to 1.
    private static final double SURE = 0.5;

    /// The share of the shorter one's telling words that two wordings of one quotation have in common.
    private static final double COMMON = 0.25;

    /// … and where one has this many times as many words as the other: it would be the shorter one and much
    /// more.
    private static final double COMMON_OF_LONGER = 0.5;

    private static final int LONGER = 3;

    /// Likeness below which sentences answer each other so loosely, 0 to 1, that several words quoted in both must be alike
    /// to be one quotation; and how much. A summary may quote something else of the same speaker, and so may another report.
    private static final double WEAK = 0.4;

    private static final double FAINT = 0.25;

    private final Aligned pair;
    private final Both<Voices> voices;

    Stead(Aligned pair, Both<Voices> voices) {
        this.pair = pair;
        this.voices = voices;
    }

    /// Whether two quotations in one place have hardly anything in common but the place: few telling words of
    /// either are in the other or surely stand for one of its.
    ///
    /// @param likeness how alike their wordings are, 0 to 1
    boolean isTaken(Link.Matched link, int left, int right, double likeness) {
        if (likeness >= SAME) {
            return false;
        }
        if ((isLoose(link) || pair.relation() == Relation.SAME_TOPIC)
                && likeness < FAINT
                && Math.min(words(Side.LEFT, left), words(Side.RIGHT, right)) >= TELLING) {
            return true;
        }
        boolean longer = isMuchLonger(left, right);
        Set<String> here = telling(voices.left(), left, longer);
        Set<String> there = telling(voices.right(), right, longer);
        Span one = voices.left().quotations.get(left).span();
        Span other = voices.right().quotations.get(right).span();
        long shared = here.stream().filter(there::contains).count();
        long linked =
                pair.wordsAround(Side.LEFT, one)
                        .filter(w -> one.covers(w.left()) && other.covers(w.right()))
                        .filter(w -> w.left().length() >= TELLING && w.strength() >= SURE)
                        .filter(w -> !longer || here.contains(word(w.left())))
                        .count();
        int fewer = Math.min(here.size(), there.size());
        return longer
                ? Math.max(shared, linked) < COMMON_OF_LONGER * fewer
                : fewer >= TELLING && Math.max(shared, linked) < COMMON * fewer;
    }

    static boolean isLoose(Link.Matched link) {
        return link.likeness() < WEAK;
    }

    private int words(Side side, int quotation) {
        return voices.on(side).phrases.get(quotation).words().size();
    }

    private String word(Span left) {
        return pair.on(Side.LEFT).folded(left);
    }

    private boolean isMuchLonger(int left, int right) {
        int one = words(Side.LEFT, left);
        int other = words(Side.RIGHT, right);
        return Math.max(one, other) >= LONGER * Math.min(one, other);
    }

    /// @param longer whether one is much longer, and has many of the other's little words for that
    private static Set<String> telling(Voices voices, int quotation, boolean longer) {
        Set<String> all = voices.phrases.get(quotation).telling().collect(toUnmodifiableSet());
        Set<String> weighty =
                all.stream().filter(w -> !English.isFunctionWord(w)).collect(toUnmodifiableSet());
        return longer && !weighty.isEmpty() ? weighty : all;
    }
}
