package org.diptych.find.conflict;

import org.diptych.find.Finding.Fact;
import org.diptych.text.Span;

/// A number with what it counts, as far as its own dress tells: `£2.1bn`, `seven weeks`, `a fifth`.
///
/// @param count the number with its scale
/// @param value the same, but in seconds for spans of time
/// @param measure what it counts: a currency, `%`, `time`, `clock`, or nothing
/// @param loose whether it may be a thousand times as much, for all that its marks tell: `272.000`
record Amount(Span span, double count, double value, String measure, boolean loose)
        implements Stated {

    /// Two roundings of a share ("two-thirds", "67 per cent") agree within this part of it.
    private static final double ROUNDING = 0.015;

    /// Room for binary fractions.
    private static final double EXACT = 1e-9;

    Amount(Span span, double count, double value, String measure) {
        this(span, count, value, measure, false);
    }

    /// The same, in a style that leaves open whether its stop groups thousands.
    Amount orThousands() {
        return new Amount(span, count, value, measure, true);
    }

    @Override
    public Fact fact() {
        return Fact.NUMBER;
    }

    /// A bare number agrees with the same number of anything.
    @Override
    public boolean agreesWith(Stated other) {
        return other instanceof Amount a
                && (isSame(a)
                        || (loose && thousands().isSame(a))
                        || (a.loose && isSame(a.thousands())));
    }

    private Amount thousands() {
        return new Amount(span, count * 1000, value * 1000, measure);
    }

    private boolean isSame(Amount a) {
        return (isTime() && a.isTime() && isNear(value, a.value, EXACT)) || isSameOfOneMeasure(a);
    }

    /// Whether it may be a span of time: `2h50` is one, and a time of day.
    private boolean isTime() {
        return measure.equals("time") || measure.equals("clock");
    }

    private boolean isSameOfOneMeasure(Amount a) {
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
