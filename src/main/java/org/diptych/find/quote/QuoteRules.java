package org.diptych.find.quote;

import java.util.List;
import org.diptych.find.PerPair;
import org.diptych.find.Rule;

/// The rules about words that are given as somebody's.
public final class QuoteRules {

    private QuoteRules() {}

    public static List<Rule> all() {
        PerPair<Answers> answers = new PerPair<>(Answers::of);
        return List.of(
                new UnsupportedQuotes(answers),
                new AlteredQuotes(answers),
                new LostMarks(answers),
                new AddedMarks(answers),
                new Misattributions(answers));
    }
}
