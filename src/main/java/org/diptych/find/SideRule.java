package org.diptych.find;

import java.util.List;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Garbled;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Severity;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// A rule that reads either side by itself, the other at hand.
public abstract class SideRule implements Rule {

    private final String id;
    private final Garble how;
    private final Severity severity;
    private final double confidence;

    /// A rule of one habit.
    ///
    /// @param id the stable name
    /// @param how the sort of garble that it marks
    /// @param severity how much such a garble harms
    /// @param confidence the share of its marks that were right in src/test/resources/train, 0 to 1
    protected SideRule(String id, Garble how, Severity severity, double confidence) {
        this.id = id;
        this.how = how;
        this.severity = severity;
        this.confidence = confidence;
    }

    @Override
    public final String id() {
        return id;
    }

    /// What it found is kept with the pair: others ask for it as a sign of damage, and all rules of a class find the
    /// same.
    @Override
    public final Stream<Finding> check(Aligned pair) {
        return pair.known().of(getClass(), () -> found(pair)).stream();
    }

    private List<Finding> found(Aligned pair) {
        return Stream.of(Side.values())
                .map(side -> Reading.of(pair, side))
                .filter(this::reads)
                .flatMap(this::check)
                .toList();
    }

    /// Whether the rule has anything to say about such an article at all.
    protected boolean reads(Reading reading) {
        return !reading.isSameText() && reading.article().isIn("en");
    }

    /// Marks what this rule finds on one side.
    protected abstract Stream<Finding> check(Reading reading);

    /// A mark of this rule.
    ///
    /// @param answer what stands on the other side in its place, if anything does
    /// @param meant what was probably meant, if the other side or the rule tells
    protected final Finding garbled(
            Reading reading, Span at, @Nullable Span answer, @Nullable String meant) {
        return new Garbled(
                new Mark(reading.place(at), reading.otherPlace(answer), severity, confidence, id),
                how,
                meant);
    }
}
