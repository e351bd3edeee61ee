package org.diptych.find.quote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.align.Relation;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Fault;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Misquoted;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Rule;
import org.diptych.find.quote.Answer.Altered;
import org.diptych.find.quote.Answers.Entry;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;

/// Marks quotations that the other text carries nowhere, neither as quotations nor as plain words.
///
/// Between two versions of one text such a quotation was either made up here or left out there. It is
/// marked only if the quotations that both have were tampered with too, or if another one stands in its
/// place, or, which only [org.diptych.compare.Settling] knows, in a copy whose original is named; else, where all of those agree, it was left out, and where the other side has lost all its marks
/// nothing can be told. Nor can it of two articles on one topic where the other is much shorter: a summary carries
/// few of the quotations of what it sums up.
final class UnsupportedQuotes implements Rule {

    /// Share of the marks that hit a label on the training pairs.
    private static final double CONFIDENCE = 0.85;

    /// A single word in marks may be held at arm's length rather than quoted.
    private static final int FEWEST = 2;

    /// Words that a quotation must have to be missed in another language, where short ones stand without marks.
    private static final int FEWEST_ADDED = 4;

    /// How many times as many words make an article much longer than the other. The two parade articles that only
    /// share a topic are nearly as long as each other; a summary is seldom a third of its source.
    private static final int MUCH_LONGER = 3;

    @Override
    public String id() {
        return "quote.unsupported";
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        Answers found = Answers.of(pair);
        Unanswered unanswered = Unanswered.in(pair, found);
        Optional<Side> summary = pair.summary();
        return found.all()
                .filter(e ->
                        isUncarried(e, pair.relation())
                                || (e.answer() instanceof Answer.Untold && isAdded(pair, e, found)))
                // What a summary does not quote it left out on purpose.
                .filter(e -> summary.filter(e.side().other()::equals).isEmpty())
                .filter(e -> !Titles.isTitle(pair.on(e.side()), e.quotation()))
                .filter(e -> words(e, pair) >= FEWEST)
                .flatMap(e ->
                        isAccused(e, found, unanswered, pair)
                                ? Stream.of(finding(pair, e, Fault.UNSUPPORTED))
                                : pair.relation() == Relation.VERSIONS
                                        ? Stream.of(finding(pair, e, Fault.FABRICATED))
                                        : Stream.empty());
    }

    /// Whether a quotation stands in a sentence that a version in another language has not, where that has left none
    /// without an answer: then it is no translation of any.
    private static boolean isAdded(Aligned pair, Entry entry, Answers answers) {
        Side there = entry.side().other();
        return pair.relation() == Relation.VERSIONS
                && isLeftOut(pair, entry)
                && words(entry, pair) >= FEWEST_ADDED
                && answers.entries().on(there).stream()
                        .filter(e -> e.answer() instanceof Answer.Untold)
                        .noneMatch(e -> isLeftOut(pair, e));
    }

    /// On another article's same topic, words that are merely alike are somebody else's.
    private static boolean isUncarried(Entry entry, Relation relation) {
        return switch (entry.answer()) {
            case Answer.Missing() -> true;
            case Answer.Unmarked(_, boolean same) -> relation == Relation.SAME_TOPIC && !same;
            case Answer.Verbatim _,
                    Answer.Longer _,
                    Answer.Altered _,
                    Answer.Translated _,
                    Answer.Untold _ ->
                    false;
        };
    }

    private static boolean isAccused(
            Entry entry, Answers answers, Unanswered unanswered, Aligned pair) {
        if (pair.relation() == Relation.SAME_TOPIC) {
            return words(pair, entry.side()) < MUCH_LONGER * words(pair, entry.side().other());
        }
        boolean tampered = answers.answered(Altered.class).findAny().isPresent();
        return (tampered && !answers.entries().on(entry.side().other()).isEmpty())
                || unanswered.isExchanged(entry);
    }

    /// Whether the other side has left out the whole sentence that a quotation begins in.
    static boolean isLeftOut(Aligned pair, Entry entry) {
        return pair.linkOf(entry.side(), entry.quotation().sentence()) instanceof Link.Alone;
    }

    private static long words(Entry entry, Aligned pair) {
        return pair.on(entry.side()).tokensIn(entry.quotation().words()).stream()
                .filter(t -> !t.isMark())
                .count();
    }

    private static long words(Aligned pair, Side side) {
        return pair.on(side).tokens().stream().filter(t -> !t.isMark()).count();
    }

    /// Of two reports either may have asked somebody whom the other has not: that is mild.
    private Finding finding(Aligned pair, Entry entry, Fault fault) {
        Side side = entry.side();
        Place at = new Place(side, entry.quotation().span());
        return new Misquoted(
                new Mark(
                        at,
                        null,
                        pair.relation() == Relation.SAME_TOPIC ? Severity.MINOR : Severity.MAJOR,
                        CONFIDENCE,
                        id()),
                fault,
                entry.quotation().speaker());
    }

    /// The quotations that nothing answers.
    private record Unanswered(Aligned pair, Both<List<Entry>> missing) {

        static Unanswered in(Aligned pair, Answers answers) {
            return new Unanswered(
                    pair,
                    answers.entries()
                            .map(side ->
                                    side.stream()
                                            .filter(e -> e.answer() instanceof Answer.Missing)
                                            .filter(e -> words(e, pair) >= FEWEST)
                                            .toList()));
        }

        private int place(Entry entry) {
            return pair.placeOf(entry.side(), entry.quotation().sentence());
        }

        /// Whether the sentences that answer have a quotation too that nothing answers, or another of the
        /// same speaker's stands in its place.
        boolean isExchanged(Entry entry) {
            return missing.on(entry.side().other()).stream()
                    .anyMatch(e ->
                            place(e) == place(entry)
                                    || (areSaidByOne(entry, e) && areInOneGap(entry, e)));
        }

        private static boolean areSaidByOne(Entry entry, Entry other) {
            String one = entry.quotation().speaker();
            String two = other.quotation().speaker();
            return one != null
                    && two != null
                    && !Attributions.isPronoun(one)
                    && !Apart.differ(one, two);
        }

        /// Whether two quotations stand side by side in the order of both articles, one of them at least in
        /// a sentence without an answer: the other sentence may have the answer to the words that name the
        /// speaker.
        private boolean areInOneGap(Entry entry, Entry other) {
            int first = Math.min(place(entry), place(other));
            int last = Math.max(place(entry), place(other));
            List<Link> links = pair.sentences();
            return (links.get(first) instanceof Link.Alone || links.get(last) instanceof Link.Alone)
                    && links.subList(Math.min(first + 1, last), last).stream()
                            .allMatch(Link.Alone.class::isInstance);
        }
    }
}
