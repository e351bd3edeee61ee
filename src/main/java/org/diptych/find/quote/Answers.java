package org.diptych.find.quote;

import java.util.List;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.PerPair;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Every quotation of both articles, and what became of it on the other side.
///
/// @param entries of each side, in reading order
public record Answers(Both<List<Entry>> entries) {

    private static final PerPair<Answers> KNOWN =
            new PerPair<>(pair -> new Answering(pair).answers());

    public Answers {
        entries = entries.map(List::copyOf);
    }

    /// One quotation.
    ///
    /// @param side where it stands
    public record Entry(Side side, Quotation quotation, Answer answer) {}

    /// What became of the quotations of a pair.
    public static Answers of(Aligned pair) {
        return KNOWN.of(pair);
    }

    /// The entries of both sides.
    public Stream<Entry> all() {
        return Stream.of(Side.values()).flatMap(side -> entries.on(side).stream());
    }

    /// The entries with one sort of answer.
    <A extends Answer> Stream<Entry> answered(Class<A> sort) {
        return all().filter(e -> sort.isInstance(e.answer()));
    }
}
