package org.diptych.find.quote;

import java.util.List;
import org.diptych.align.Aligned;
import org.diptych.find.Rule;
import org.diptych.text.Both;
import org.diptych.text.Span;

/// The rules about words that are given as somebody's.
public final class QuoteRules {

    /// The rule that tells of marks that were lost.
    public static final String MARKS_LOST = LostMarks.ID;

    /// The rule that tells of marks that were added.
    public static final String MARKS_ADDED = AddedMarks.ID;

    /// The rule that tells of quotations made of what somebody is told to have said.
    public static final String REPORTED = AddedMarks.REPORTED;

    private QuoteRules() {}

    /// Whether two names are of those to whom a quotation beside them is given on either side: then that tells of both.
    public static boolean tellOf(Aligned pair, Both<Span> names) {
        return Misattributions.tellOf(pair, names);
    }

    public static List<Rule> all() {
        return List.of(
                new UnsupportedQuotes(),
                new AlteredQuotes(),
                new LostMarks(),
                AddedMarks.aboutOwnWords(),
                AddedMarks.aboutReports(),
                new Misattributions());
    }
}
