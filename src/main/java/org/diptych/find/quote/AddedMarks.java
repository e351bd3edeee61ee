package org.diptych.find.quote;

import java.util.function.BiFunction;
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

/// Marks quotations whose words bear no marks over there: they are the writer's own, or what somebody is told to have
/// said. Whoever writes last may report what another quotes; so the latter is a fault only in a copy whose original is
/// named, which only [org.diptych.compare.Settling] knows.
final class AddedMarks implements Rule {

    static final String ID = "quote.marks-added";

    static final String REPORTED = "quote.marks-added.reported";

    /// Share of the marks about the writer's own words that hit a label on the training pairs; the others are taken to
    /// be as sure.
    private static final double CONFIDENCE = 0.8;

    private final String id;
    private final Severity severity;
    private final BiFunction<Aligned, Answers, Stream<Entry>> found;

    private AddedMarks(
            String id, Severity severity, BiFunction<Aligned, Answers, Stream<Entry>> found) {
        this.id = id;
        this.severity = severity;
        this.found = found;
    }

    /// Of the writer's own words.
    static AddedMarks aboutOwnWords() {
        return new AddedMarks(ID, Severity.MINOR, Marks::added);
    }

    /// Of what somebody is told to have said.
    static AddedMarks aboutReports() {
        return new AddedMarks(REPORTED, Severity.MAJOR, Marks::reported);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        return found.apply(pair, Answers.of(pair)).map(this::finding);
    }

    private Finding finding(Entry entry) {
        Place quotation = new Place(entry.side(), entry.quotation().span());
        Place words = new Place(entry.side().other(), ((Unmarked) entry.answer()).there());
        return new Misquoted(
                new Mark(quotation, words, severity, CONFIDENCE, id),
                Fault.MARKS_ADDED,
                entry.quotation().speaker());
    }
}
