package org.diptych.find.garbled;

import java.util.List;
import org.diptych.align.Aligned;
import org.diptych.find.Rule;
import org.diptych.text.Side;

/// Which side a translator or a spinner has had in hand, as the surest rules tell. Some habits are
/// faults only there: where two sides say different things, it is the damaged one that is wrong.
final class Damage {

    /// Marks of sure rules that make an article damaged. The honest copies of bench/train have none or
    /// one.
    private static final int ENOUGH = 2;

    private static final List<Rule> SURE =
            List.of(
                    new LostLetters(),
                    new LostSign(),
                    new StraySpace(),
                    new GluedWords(),
                    new LostApostrophe(),
                    new Shouting(),
                    new StrayCapital(),
                    new DoubledWords(),
                    new BrokenForm(),
                    new Untranslated());

    private Damage() {}

    /// Whether a side is damaged and the other, but for one slip perhaps, is not.
    static boolean isOnlyOn(Aligned pair, Side side) {
        return count(pair, side) >= 1 && count(pair, side.other()) * 4 <= count(pair, side);
    }

    private static long count(Aligned pair, Side side) {
        return SURE.stream()
                .flatMap(r -> r.check(pair))
                .filter(f -> f.mark().at().side() == side)
                .count();
    }

    /// Whether a side bears enough such marks, and more than twice as many as the other.
    static boolean isOn(Aligned pair, Side side) {
        return count(pair, side) >= ENOUGH && count(pair, side) > 2 * count(pair, side.other());
    }
}
