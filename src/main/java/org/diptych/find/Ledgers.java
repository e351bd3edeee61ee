package org.diptych.find;

import java.util.List;
import java.util.Optional;
import org.diptych.align.Aligned;
import org.diptych.find.conflict.FactEntry;
import org.diptych.find.conflict.FactLedger;
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
        return new Ledgers(QuoteLedger.of(pair, original, findings), FactLedger.of(pair, findings));
    }
}
