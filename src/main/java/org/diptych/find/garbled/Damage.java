package org.diptych.find.garbled;

import java.util.List;
import org.diptych.align.Aligned;
import org.diptych.find.PerPair;
import org.diptych.find.Rule;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Which side a translator or a spinner has had in hand, as the surest rules tell. Some habits are
/// faults only there: where two sides say different things, it is the damaged one that is wrong.
public final class Damage {

    /// Marks of sure rules that make an article damaged; the honest copies in
    /// src/test/resources/train have none or one.
    private static final int ENOUGH = 2;

    /// How many times more marks the damaged side has where it is plain which one it is.
    private static final int PLAINLY = 4;

    /// Phrases in place of others that no honest copy in src/test/resources/train has.
    private static final int MANY = 5;

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

    private static final PerPair<Both<Long>> MARKS = new PerPair<>(Damage::count);

    /// Whether a side bears enough such marks, and more than twice as many as the other.
    boolean isOn(Aligned pair, Side side) {
        Both<Long> counted = MARKS.of(pair);
        return counted.on(side) >= ENOUGH && counted.on(side) > 2 * counted.on(side.other());
    }

    /// Whether a side is damaged and the other, but for one slip perhaps, is not. One mark may be a slip of
    /// the pen in an honest article; with many odd phrases beside it, it is not.
    boolean isPlainlyOn(Aligned pair, Side side) {
        long here = MARKS.of(pair).on(side);
        long there = MARKS.of(pair).on(side.other());
        return (here >= ENOUGH && there <= 1 && here >= PLAINLY * there)
                || (here > 0 && there == 0 && OddPhrase.inPlaceOfOthers(pair, side) >= MANY);
    }

    private static Both<Long> count(Aligned pair) {
        List<Side> sides =
                SURE.stream().flatMap(r -> r.check(pair)).map(f -> f.mark().at().side()).toList();
        return new Both<>(
                sides.stream().filter(Side.LEFT::equals).count(),
                sides.stream().filter(Side.RIGHT::equals).count());
    }
}
