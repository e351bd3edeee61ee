package org.diptych.find.learnt;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.diptych.encode.Tagger;
import org.diptych.find.Finding.Garble;
import org.diptych.find.PerPair;
import org.diptych.find.Rule;

/// The rules that were learnt rather than written. All look at one reading of the pair by the tagger.
public final class LearntRules {

    private LearntRules() {}

    /// All of them, sharing what the tagger says.
    ///
    /// @param surface the rules whose marks count as a clue to garbled wording
    public static List<Rule> all(Tagger tagger, Weighing weighing, List<Rule> surface) {
        Judging judging = new Judging(surface, weighing);
        PerPair<List<Judgement>> judgements =
                new PerPair<>(pair -> judging.of(pair, Opinions.of(pair, tagger)));
        return Stream.of(Garble.values())
                .<Rule>map(how -> new LearntGarble(how, judgements))
                .toList();
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
