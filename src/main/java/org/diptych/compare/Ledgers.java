package org.diptych.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.diptych.align.Aligned;
import org.diptych.find.Finding;
import org.diptych.find.LedgerOrder;
import org.diptych.find.conflict.FactEntry;
import org.diptych.find.conflict.FactGrounds;
import org.diptych.find.conflict.FactLedger;
import org.diptych.find.quote.Answers;
import org.diptych.find.quote.Outcome;
import org.diptych.find.quote.QuoteEntry;
import org.diptych.find.quote.QuoteLedger;
import org.diptych.text.Side;

/// Every quotation and every fact of both articles, and what became of each on the other side: of all,
/// not only of those at fault.
///
/// @param quotes in reading order of the left article, those of the right alone where they stand between
/// @param facts likewise
public record Ledgers(List<QuoteEntry> quotes, List<FactEntry> facts) {

    /// Before anything is known.
    public static final Ledgers EMPTY = new Ledgers(List.of(), List.of());

    public Ledgers {
        quotes = List.copyOf(quotes);
        facts = List.copyOf(facts);
    }

    /// The ledgers of a pair.
    ///
    /// @param original the side that is named the original, if either is
    /// @param findings settled; each entry holds those that are on its words
    public static Ledgers of(Aligned pair, Optional<Side> original, List<Finding> findings) {
        return new Draft(pair).with(original, findings);
    }

    /// The same, for the two articles in each other's place.
    public Ledgers mirrored() {
        return new Ledgers(
                LedgerOrder.of(
                        quotes.stream().map(QuoteEntry::mirrored).toList(), QuoteEntry::places),
                LedgerOrder.of(facts.stream().map(FactEntry::mirrored).toList(), FactEntry::at));
    }

    /// With nothing but some of the findings, and without the quotations and facts against which another one spoke.
    public Ledgers with(Predicate<Finding> kept) {
        return new Ledgers(
                with(kept, quotes, QuoteEntry::findings, QuoteEntry::with),
                with(kept, facts, FactEntry::findings, FactEntry::with));
    }

    private static <E> List<E> with(
            Predicate<Finding> kept,
            List<E> entries,
            Function<E, List<Finding>> findings,
            BiFunction<E, List<Finding>, E> with) {
        return entries.stream()
                .filter(e -> {
                    // Garbled words in a quotation say nothing against the quotation.
                    List<Finding> against =
                            findings.apply(e).stream()
                                    .filter(f -> f.kind() != Finding.Kind.GARBLED)
                                    .toList();
                    return against.isEmpty() || against.stream().anyMatch(kept);
                })
                .map(e -> with.apply(e, findings.apply(e).stream().filter(kept).toList()))
                .toList();
    }

    /// What is in the ledgers of a pair whatever is marked in it: worked out once, for all that is shown
    /// while a comparison goes on.
    public static final class Draft {

        private final Aligned pair;
        private final Answers answers;
        private final FactGrounds facts;

        public Draft(Aligned pair) {
            this.pair = pair;
            answers = Answers.of(pair);
            facts = FactGrounds.of(pair);
        }

        /// The ledgers with what is marked.
        ///
        /// @param original the side that is named the original, if either is
        /// @param findings settled
        public Ledgers with(Optional<Side> original, List<Finding> findings) {
            return new Ledgers(
                    QuoteLedger.of(pair, original, findings, answers).stream()
                            .map(Draft::held)
                            .toList(),
                    FactLedger.of(facts, findings));
        }

        /// Of words that have marks on one side only, and that nobody holds against them, no more is said than that they
        /// are reported.
        private static QuoteEntry held(QuoteEntry entry) {
            boolean isOfMarks =
                    entry.outcome() == Outcome.MARKS_LOST || entry.outcome() == Outcome.MARKS_ADDED;
            return isOfMarks
                            && entry.findings().stream()
                                    .noneMatch(f -> f.kind() == Finding.Kind.QUOTE)
                    ? new QuoteEntry(
                            entry.said(), Outcome.REPORTED, entry.edits(), entry.findings())
                    : entry;
        }
    }
}
