package org.diptych.cli;

import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.Finding;
import org.diptych.find.Rule;
import org.diptych.text.Side;

/// A rule that finds nothing, and fails on pairs whose left article has a certain name.
record FailingRule(String article, Runnable fault) implements Rule {

    @Override
    public String id() {
        return "failing";
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        if (pair.on(Side.LEFT).name().equals(article)) {
            fault.run();
        }
        return Stream.empty();
    }
}
