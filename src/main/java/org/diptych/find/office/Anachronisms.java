package org.diptych.find.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Anachronism;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Rule;
import org.diptych.find.calendar.Publication;
import org.diptych.find.quote.Quotations;
import org.diptych.text.Article;
import org.diptych.text.Place;
import org.diptych.text.Side;

/// Marks speakers who are given an office that was not theirs on the article's day, such as a foreign
/// minister of last year's. It takes one article; what the other says does not matter.
///
/// An article that gives no date is judged only by what it can't have known before some day
/// ([Horizon]), and then only those are marked who had left long before it.
public final class Anachronisms implements Rule {

    private static final double CONFIDENCE = 0.9;

    /// The day of the article is inferred, and that it speaks of no other is less sure.
    private static final double INFERRED = 0.8;

    /// How long before an inferred day a speaker must have left, in days.
    private static final int MARGIN = 90;

    private final Offices offices;
    private final Mentions mentions;

    public Anachronisms(Offices offices) {
        this.offices = offices;
        this.mentions = new Mentions(offices);
    }

    @Override
    public String id() {
        return "quote.anachronism";
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        return Stream.of(Side.values())
                .filter(side -> pair.on(side).isIn("en"))
                .flatMap(side -> check(pair, side));
    }

    private Stream<Finding> check(Aligned pair, Side side) {
        Article article = pair.on(side);
        List<Mention> found = mentions.in(article);
        if (found.isEmpty()) {
            return Stream.empty();
        }
        Context context = new Context(article, Quotations.of(pair).on(side));
        List<Mention> speakers = found.stream().filter(context::isSpeaker).toList();
        Optional<LocalDate> published = Publication.of(article);
        if (published.isPresent()) {
            LocalDate day = published.get();
            return speakers.stream()
                    .filter(m -> !context.isOfAnotherTime(m, day, true))
                    .flatMap(m ->
                            offices.otherwise(m.term(), day).stream()
                                    .map(term -> finding(m, side, term, day, Optional.empty())));
        }
        return Horizon.of(article, found, offices).stream()
                .flatMap(horizon ->
                        speakers.stream()
                                .filter(m -> !context.isOfAnotherTime(m, horizon.day(), false))
                                .filter(m -> hadLeft(m, horizon))
                                .flatMap(m ->
                                        offices.otherwise(m.term(), horizon.day()).stream()
                                                .map(term ->
                                                        finding(
                                                                m,
                                                                side,
                                                                term,
                                                                horizon.day(),
                                                                Optional.of(horizon.known())))));
    }

    private boolean hadLeft(Mention mention, Horizon horizon) {
        return offices.of(mention.term()).stream()
                .allMatch(t ->
                        t.until() != null && t.until().plusDays(MARGIN).isBefore(horizon.day()));
    }

    private Finding finding(
            Mention mention, Side side, Term term, LocalDate day, Optional<String> known) {
        double confidence = known.isPresent() ? INFERRED : CONFIDENCE;
        return new Anachronism(
                new Mark(new Place(side, mention.at()), null, Severity.CRITICAL, confidence, id()),
                term.holder(),
                term.office(),
                term.from(),
                term.until(),
                day,
                known.orElse(null));
    }
}
