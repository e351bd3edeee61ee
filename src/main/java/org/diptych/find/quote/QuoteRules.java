package org.diptych.find.quote;

import java.util.List;
import org.diptych.align.Aligned;
import org.diptych.find.Rule;
import org.diptych.text.Article;
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

    /// The rule that tells of quotations that are longer than those of the other side.
    public static final String LONGER = AlteredQuotes.LONGER;

    private QuoteRules() {}

    /// Whether two names are of those to whom a quotation beside them is given on either side: then that tells of both.
    public static boolean tellOf(Aligned pair, Both<Span> names) {
        return Misattributions.tellOf(pair, names);
    }

    /// Whether one of two places lies in words that the other side quotes letter for letter, and the other not within those:
    /// what is quoted so contradicts nothing.
    public static boolean areQuotedApart(Aligned pair, Both<Span> places) {
        return Answers.of(pair)
                .answered(Answer.Verbatim.class)
                .filter(e -> e.quotation().words().covers(places.on(e.side())))
                .anyMatch(e -> {
                    Quotation there = e.answer().quotation().orElseThrow();
                    Article other = pair.on(e.side().other());
                    return !there.span().overlaps(places.on(e.side().other()))
                            && Phrase.spoken(other, there.words())
                                    .find(Phrase.pieces(pair.on(e.side()), e.quotation().words()))
                                    .isPresent();
                });
    }

    public static List<Rule> all() {
        return List.of(
                new UnsupportedQuotes(),
                AlteredQuotes.ofOtherWords(),
                AlteredQuotes.ofMoreWords(),
                new LostMarks(),
                AddedMarks.aboutOwnWords(),
                AddedMarks.aboutReports(),
                new Misattributions());
    }
}
