package org.diptych.desk;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.Finding;
import org.diptych.find.Rule;

/// Finds what a test planted.
record PlantedRule(Function<Aligned, List<Finding>> plant) implements Rule {

    @Override
    public String id() {
        return "planted";
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        return plant.apply(pair).stream();
    }
}
