package org.diptych.find.quote;

import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Fault;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Misquoted;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Rule;
import org.diptych.find.quote.Answer.Unmarked;
import org.diptych.find.quote.Answers.Entry;
import org.diptych.text.Place;

/// Marks quotations that the other side tells as what somebody said. Whoever writes last may report
/// what another quotes; so it is a fault only in a copy whose original is named, which only
/// [org.diptych.compare.Settling] knows.
final class ReportedQuotes implements Rule {

    static final String ID = "quote.marks-added.reported";

    /// As those of words that nobody is told to say, see [AddedMarks].
    private static final double CONFIDENCE = 0.8;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        return Marks.reported(pair, Answers.of(pair)).map(this::finding);
    }

    private Finding finding(Entry entry) {
        Place quotation = new Place(entry.side(), entry.quotation().span());
        Place words = new Place(entry.side().other(), ((Unmarked) entry.answer()).there());
        return new Misquoted(
                new Mark(quotation, words, Severity.MAJOR, CONFIDENCE, id()),
                Fault.MARKS_ADDED,
                entry.quotation().speaker());
    }
}
