package org.diptych.find.stated;

import java.util.Locale;
import java.util.Map;
import org.diptych.find.Finding.Fact;
import org.diptych.text.Span;

/// A number with what it counts, as far as its own dress tells: `£2.1bn`, `seven weeks`, `a fifth`.
///
/// @param count the number with its scale
/// @param value the same, but in seconds for spans of time, in metres for lengths and so on
/// @param measure what it counts: a currency, `%`, `time`, `length`, `clock` and perhaps its zone, `rank`, or nothing
/// @param loose whether it may be a thousand times as much, for all that its marks tell: `272.000`
/// @param bound what is said of it before or behind: that it is more, or less, or about as much
public record Amount(
        Span span, double count, double value, String measure, boolean loose, Bound bound)
        implements Stated {

    private static final String RANK = "rank";

    private static final int KILO = 1_000;

    /// What a letter behind a number may stand for, which only the reader knows: `5m`, `30k`.
    private static final Map<String, Integer> LETTERS = Map.of("m?", 1_000_000, "k?", KILO);

    /// Two roundings of a share ("two-thirds", "67 per cent"; 33 and 33.3 per cent) agree within this part of it.
    private static final double ROUNDING = 0.015;

    /// How many times as much, or as little, a bound still leaves room for.
    private static final double FAR = 2;

    /// A month has 28 to 31 days, and four weeks are one in talk; the spans that months and years stand for in
    /// days agree within this part of them.
    private static final double MONTHS = 0.09;

    private static final double MONTH = Units.seconds("month");

    private static final double DECADE = Units.seconds("decade");

    /// Where decimals end.
    private static final double SMALLEST = 1e-3;

    /// The part of a number by which a rounding of it may differ from it: 1,946 are nearly 2,000.
    private static final double ABOUT = 0.1;

    /// Room for binary fractions.
    private static final double EXACT = 1e-9;

    Amount(Span span, double count, double value, String measure) {
        this(span, count, value, measure, false, Bound.NONE);
    }

    /// A number with an "m" or a "k" behind it, be they metres or millions.
    static Amount lettered(Span span, double value, String letter) {
        return new Amount(span, value, value, letter.toLowerCase(Locale.ROOT) + "?");
    }

    /// The same, of which only so much is said.
    Amount within(Bound only) {
        return new Amount(span, count, value, measure, loose, only);
    }

    /// The same as a place in a row: the 88th minute is not 88 minutes.
    Amount asRank() {
        return new Amount(span, count, count, RANK, false, bound);
    }

    /// Whether it is known what it is so much of.
    public boolean isMeasured() {
        return !measure.isEmpty() && !measure.equals(RANK) && !LETTERS.containsKey(measure);
    }

    /// Whether it is a length, an area, a volume, a speed or a weight.
    public boolean isSize() {
        return Units.isSize(measure);
    }

    /// The same, in a style that leaves open whether its stop groups thousands.
    Amount orThousands() {
        return new Amount(span, count, value, measure, true, bound);
    }

    @Override
    public Fact fact() {
        return Fact.NUMBER;
    }

    /// A bare number agrees with the same number of anything.
    @Override
    public boolean agreesWith(Stated other) {
        return other instanceof Amount a && readBeside(a).agrees(a.readBeside(this));
    }

    private boolean agrees(Amount a) {
        return isSame(a)
                || roundsTo(a)
                || a.roundsTo(this)
                || (loose && thousands().isSame(a))
                || (a.loose && isSame(a.thousands()));
    }

    /// Whether the other is about as much of the same measure.
    public boolean isAbout(Amount a) {
        return measure.equals(a.measure) && isNear(value, a.value, ABOUT);
    }

    /// Whether one is an age and the other as many years, which may be one.
    private boolean areAges(Amount a) {
        return (measure.equals("age") && a.isInYears()) || (a.measure.equals("age") && isInYears());
    }

    private boolean isInYears() {
        return measure.equals("time") && isNear(value, count * Units.seconds("year"), EXACT);
    }

    private Amount thousands() {
        return new Amount(span, count * 1000, value * 1000, measure, false, bound);
    }

    private boolean isSame(Amount a) {
        return (isTime() && a.isTime() && isNear(value, a.value, EXACT))
                || isSameOfOneMeasure(a)
                || isConverted(a)
                || (isOfMonths() != a.isOfMonths()
                        && isTime()
                        && a.isTime()
                        && isNear(value, a.value, MONTHS))
                || isInDecades(a)
                || a.isInDecades(this)
                || (isOfClock(a) && isNear(value, a.value, EXACT))
                || (areAges(a) && isNear(count, a.count, EXACT));
    }

    /// The same with its letter read as the other has it in full: `5m` as five metres beside a length, and as five million
    /// beside as many of anything, or a tenth of that.
    private Amount readBeside(Amount a) {
        Integer scale = LETTERS.get(measure);
        if (scale == null || LETTERS.containsKey(a.measure)) {
            return this;
        }
        if (a.measure.equals(Units.LENGTH)) {
            double metres = scale == KILO ? count * KILO : count;
            return new Amount(span, count, metres, Units.LENGTH, loose, bound);
        }
        boolean isCount = a.measure.isEmpty() || Units.isMoney(a.measure);
        return isCount && a.count * 10 >= scale
                ? new Amount(span, count * scale, count * scale, a.measure, loose, bound)
                : this;
    }

    /// Whether both are one size in two units, as well as one says such things: a length of 2,100 feet is 640 metres
    /// for those who reckon in hundreds of feet.
    private boolean isConverted(Amount a) {
        return Units.isSize(measure)
                && measure.equals(a.measure)
                && !isNear(value / count, a.value / a.count, EXACT)
                && Math.abs(value - a.value) <= Math.max(step(), a.step()) / 2;
    }

    /// Whether it may be a span of time: `2h50` is one, and a time of day.
    private boolean isTime() {
        return measure.equals("time") || measure.equals("clock");
    }

    /// Whether this is the other rounded to decades: 43 years are four.
    private boolean isInDecades(Amount years) {
        return measure.equals("time")
                && years.measure.equals("time")
                && isNear(value, DECADE * count, EXACT)
                && years.value < DECADE * years.count
                && Math.abs(value - years.value) < DECADE / 2;
    }

    private boolean isOfMonths() {
        return measure.equals("time") && value >= MONTH * count;
    }

    /// Whether both are times of day of which only one is given with its zone.
    private boolean isOfClock(Amount a) {
        return measure.startsWith("clock")
                && a.measure.startsWith("clock")
                && (measure.equals("clock") || a.measure.equals("clock"));
    }

    private boolean isSameOfOneMeasure(Amount a) {
        return measure.equals(a.measure)
                ? isNear(value, a.value, measure.equals("%") && areRounded(a) ? ROUNDING : EXACT)
                : (measure.isEmpty()
                                || a.measure.isEmpty()
                                || Units.mayBeOneDollar(measure, a.measure))
                        && isNear(count, a.count, EXACT);
    }

    /// Whether one of two shares is a fraction in words, or has decimals that the other has rounded away. 97 and 98 per
    /// cent are two shares.
    private boolean areRounded(Amount a) {
        double coarse = Math.min(1, Math.max(step(), a.step()));
        return isFraction()
                || a.isFraction()
                || (Math.min(step(), a.step()) < coarse
                        && Math.abs(value - a.value) <= coarse / 2 + EXACT);
    }

    /// Whether it is a share that no figure was given for: a third of them.
    private boolean isFraction() {
        return count == 0 && value != 0;
    }

    @Override
    public boolean excludes(Stated other) {
        return other instanceof Amount a && readBeside(a).isOther(a.readBeside(this));
    }

    private boolean isOther(Amount a) {
        return isOfOtherMoney(a)
                || areShareAndPoints(a)
                || areShareAndMoney(a)
                || (measure.equals(a.measure) && !agrees(a) && !allows(a) && !a.allows(this));
    }

    /// Whether one is a share of something and the other as many points of a share: from 2% to 4% is up two points,
    /// and up 100%.
    private boolean areShareAndPoints(Amount a) {
        return Units.SHARES.contains(measure)
                && Units.SHARES.contains(a.measure)
                && !measure.equals(a.measure)
                && isNear(count, a.count, EXACT);
    }

    /// Whether one is a share and the other as much money: 7.4 per cent, 7.4 pence.
    private boolean areShareAndMoney(Amount a) {
        return ((Units.SHARES.contains(measure) && Units.isPaid(a.measure))
                        || (Units.SHARES.contains(a.measure) && Units.isPaid(measure)))
                && isNear(count, a.count, EXACT);
    }

    /// Whether both are so much money, in two currencies.
    private boolean isOfOtherMoney(Amount a) {
        return Units.isMoney(measure)
                && Units.isMoney(a.measure)
                && !measure.equals(a.measure)
                && isNear(count, a.count, EXACT);
    }

    /// Whether the other is an exact number that one would give like this: 105 as "more than 100", 283 as "about
    /// 280"; or a less coarse one, as "more than 2.1" is of "more than 2". A rounding is as coarse as its last digit
    /// that is not 0.
    private boolean roundsTo(Amount exact) {
        boolean other = exact.bound.isOpen() && exact.bound != bound;
        if (bound == Bound.NONE || other || !measure.equals(exact.measure)) {
            return false;
        }
        double step = step();
        double more = exact.value - value;
        return switch (bound) {
            case NONE -> false;
            case ABOVE -> more >= 0 && more < step;
            case BELOW -> more <= 0 && -more < step;
            case JUST_BELOW -> more <= 0 && -more <= step / 2;
            case ABOUT -> Math.abs(more) <= step / 2;
        };
    }

    /// Whether the other is a number that this leaves room for, though one would hardly give it so.
    private boolean allows(Amount exact) {
        return !exact.bound.isOpen()
                && ((bound == Bound.ABOVE && exact.value >= value && exact.value <= FAR * value)
                        || (bound == Bound.BELOW
                                && exact.value <= value
                                && FAR * exact.value >= value));
    }

    /// Whether both can be true, for one is only the least or the most that the other may be, but they are not the same
    /// news: at least two, four.
    public boolean isOvertakenBy(Amount exact) {
        return measure.equals(exact.measure)
                && !agreesWith(exact)
                && (allows(exact) || exact.allows(this));
    }

    /// The place value of the last digit that is not 0: 100 for 1,900.
    private double step() {
        double number = count == 0 ? value : count;
        if (number <= 0 || !Double.isFinite(number)) {
            return 0;
        }
        double step = Math.pow(10, Math.floor(Math.log10(number)));
        while (step > SMALLEST && !isNear(Math.rint(number / step), number / step, EXACT)) {
            step /= 10;
        }
        return step * value / number;
    }

    private static boolean isNear(double one, double other, double part) {
        double greater = Math.max(Math.abs(one), Math.abs(other));
        return Math.abs(one - other) <= part * Math.max(greater, 1);
    }
}
