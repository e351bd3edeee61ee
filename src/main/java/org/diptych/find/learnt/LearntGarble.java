package org.diptych.find.learnt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Garbled;
import org.diptych.find.Finding.Mark;
import org.diptych.find.PerPair;
import org.diptych.find.Rule;
import org.diptych.text.Place;

/// One sort of garbled wording, as the tagger has learnt to see it: wording without a surface sign that a
/// list or a pattern could name.
final class LearntGarble implements Rule {

    private final Garble how;
    private final PerPair<List<Judgement>> judgements;

    LearntGarble(Garble how, PerPair<List<Judgement>> judgements) {
        this.how = how;
        this.judgements = judgements;
    }

    @Override
    public String id() {
        return "garbled.read." + LearntRules.lower(how);
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        List<Judgement> all = judgements.of(pair);
        return all.stream().filter(j -> j.how() == how).map(j -> garbled(pair, j, all));
    }

    private Finding garbled(Aligned pair, Judgement j, List<Judgement> all) {
        String words = pair.on(j.at().side()).at(j.at().span());
        Optional<String> meant =
                j.answer()
                        .filter(place -> all.stream().noneMatch(other -> lies(other.at(), place)))
                        .map(place -> pair.on(place.side()).at(place.span()))
                        .filter(answer -> !answer.equals(words));
        Mark mark = new Mark(j.at(), j.answer().orElse(null), j.severity(), j.confidence(), id());
        return new Garbled(mark, how, meant.orElse(null));
    }

    /// Whether words held garbled lie in a place: then nobody means what stands there.
    private static boolean lies(Place garbled, Place in) {
        return garbled.side() == in.side() && garbled.span().overlaps(in.span());
    }
}
