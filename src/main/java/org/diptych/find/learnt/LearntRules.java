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
    public static List<Rule> all(Tagger tagger, List<Rule> surface) {
        PerPair<Opinions> opinions = new PerPair<>(pair -> Opinions.of(pair, tagger));
        Judging judging = new Judging(surface, Weighing.standard(), Judging.STANDARD);
        PerPair<List<Judgement>> judgements =
                new PerPair<>(pair -> judging.of(pair, opinions.of(pair)));
        return Stream.of(
                        Stream.of(Garble.values()).map(how -> new LearntGarble(how, judgements)),
                        Stream.of(new LearntClause(opinions)),
                        LearntConflict.FACTS.stream().map(f -> new LearntConflict(f, opinions)))
                .<Rule>flatMap(rules -> rules)
                .toList();
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
