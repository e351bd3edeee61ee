package org.diptych.find.conflict;

import org.diptych.find.Finding.Fact;
import org.diptych.text.Span;

/// A number with what it counts, as far as its own dress tells: `£2.1bn`, `seven weeks`, `a fifth`.
///
/// @param count the number with its scale
/// @param value the same, but in seconds for spans of time
/// @param measure what it counts: a currency, `%`, `time`, `clock`, or nothing
record Amount(Span span, double count, double value, String measure) implements Stated {

    /// Two roundings of a share ("two-thirds", "67 per cent") agree within this part of it.
    private static final double ROUNDING = 0.015;

    /// Room for binary fractions.
    private static final double EXACT = 1e-9;

    @Override
    public Fact fact() {
        return Fact.NUMBER;
    }

    /// A bare number agrees with the same number of anything.
    @Override
    public boolean agreesWith(Stated other) {
        if (!(other instanceof Amount a)) {
            return false;
        }
        return measure.equals(a.measure)
                ? isNear(value, a.value, measure.equals("%") ? ROUNDING : EXACT)
                : (measure.isEmpty() || a.measure.isEmpty()) && isNear(count, a.count, EXACT);
    }

    @Override
    public boolean excludes(Stated other) {
        return other instanceof Amount a && measure.equals(a.measure) && !agreesWith(a);
    }

    private static boolean isNear(double one, double other, double part) {
        return Math.abs(one - other) <= part * Math.max(Math.abs(one), 1);
    }
}
