package org.diptych.find.garbled;

import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.Finding;
import org.diptych.find.Rule;
import org.diptych.text.Side;

/// Asks a rule only where neither side is plainly damaged: there what differs is a slip of the
/// translator's, which other rules mark.
public final class Undamaged implements Rule {

    private final Rule rule;
    private final Damage damage;

    public Undamaged(Rule rule, Damage damage) {
        this.rule = rule;
        this.damage = damage;
    }

    @Override
    public String id() {
        return rule.id();
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        boolean damaged = Stream.of(Side.values()).anyMatch(side -> damage.isPlainlyOn(pair, side));
        return damaged ? Stream.empty() : rule.check(pair);
    }
}
