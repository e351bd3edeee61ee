package org.diptych.find.quote;

import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Fault;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Misquoted;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Rule;
import org.diptych.find.quote.Answer.Altered;
import org.diptych.find.quote.Answers.Entry;
import org.diptych.text.Place;

/// Marks quotations that stand in marks on both sides, but not in the same words. Both are marked, for
/// only a reader knows which one was said.
final class AlteredQuotes implements Rule {

    /// Share of the marks that hit a label on the training pairs.
    private static final double CONFIDENCE = 0.95;

    @Override
    public String id() {
        return "quote.altered";
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        if (pair.relation() == Relation.UNRELATED) {
            return Stream.empty();
        }
        return Answers.of(pair)
                .answered(Altered.class)
                .filter(e -> !Titles.isTitle(pair.on(e.side()), e.quotation()))
                .map(this::finding);
    }

    private Finding finding(Entry entry) {
        Quotation there = ((Altered) entry.answer()).there();
        Place at = new Place(entry.side(), entry.quotation().span());
        Place counterpart = new Place(entry.side().other(), there.span());
        return new Misquoted(
                new Mark(at, counterpart, Severity.MAJOR, CONFIDENCE, id()),
                Fault.ALTERED,
                entry.quotation().speaker());
    }
}
