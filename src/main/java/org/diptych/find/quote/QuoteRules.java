package org.diptych.find.quote;

import java.util.List;
import org.diptych.find.Rule;

/// The rules about words that are given as somebody's.
public final class QuoteRules {

    private QuoteRules() {}

    public static List<Rule> all() {
        return List.of(
                new UnsupportedQuotes(),
                new AlteredQuotes(),
                new LostMarks(),
                new AddedMarks(),
                new Misattributions());
    }
}
