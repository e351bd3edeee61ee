package org.diptych.find.quote;

import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Fault;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Misquoted;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Rule;
import org.diptych.find.quote.Answers.Entry;
import org.diptych.text.Place;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Marks quotations that stand in marks on both sides, but not in the same words. Both are marked, for
/// only a reader knows which one was said.
final class AlteredQuotes implements Rule {

    /// Share of the marks that hit a label on the training pairs.
    private static final double CONFIDENCE = 0.95;

    /// The rule of what a copy quotes beyond its original; without one, it may as well have been left out there.
    static final String LONGER = "quote.altered.longer";

    private final String id;

    private AlteredQuotes(String id) {
        this.id = id;
    }

    static AlteredQuotes ofOtherWords() {
        return new AlteredQuotes("quote.altered");
    }

    static AlteredQuotes ofMoreWords() {
        return new AlteredQuotes(LONGER);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        return Answers.of(pair)
                .all()
                .filter(e -> e.answer() instanceof Answer.Longer == id.equals(LONGER))
                .filter(e -> !Titles.isTitle(pair.on(e.side()), e.quotation()))
                .filter(e -> !Marks.isReported(pair, e))
                .flatMap(e -> altered(pair, e).map(there -> finding(pair, e, there)).stream());
    }

    /// The other wording: in marks, or as speech that has lost its marks too.
    private static Optional<Span> altered(Aligned pair, Entry entry) {
        return switch (entry.answer()) {
            case Answer.Altered(Quotation there) -> Optional.of(there.span());
            case Answer.Longer(Quotation there) -> Optional.of(there.span());
            case Answer.Unmarked(Span there, boolean same) ->
                    !same
                                    && pair.relation() == Relation.VERSIONS
                                    && Marks.isSpoken(pair.on(entry.side().other()), there)
                            ? Optional.of(there)
                            : Optional.empty();
            case Answer.Verbatim _, Answer.Translated _, Answer.Missing _, Answer.Untold _ ->
                    Optional.empty();
        };
    }

    /// What was altered and given to somebody else besides is the graver for it.
    private Finding finding(Aligned pair, Entry entry, Span there) {
        Place at = new Place(entry.side(), entry.quotation().span());
        Place counterpart = new Place(entry.side().other(), there);
        @Nullable String elsewhere =
                entry.answer()
                        .quotation()
                        .flatMap(q -> Misattributions.elsewhere(pair, entry, q))
                        .orElse(null);
        Severity severity = elsewhere == null ? Severity.MAJOR : Severity.CRITICAL;
        return new Misquoted(
                new Mark(at, counterpart, severity, CONFIDENCE, id),
                Fault.ALTERED,
                entry.quotation().speaker(),
                elsewhere);
    }
}
