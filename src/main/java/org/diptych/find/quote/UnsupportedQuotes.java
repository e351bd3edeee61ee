package org.diptych.find.quote;

import java.util.List;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.align.Relation;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Fault;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Misquoted;
import org.diptych.find.Finding.Severity;
import org.diptych.find.PerPair;
import org.diptych.find.Rule;
import org.diptych.find.quote.Answer.Altered;
import org.diptych.find.quote.Answers.Entry;
import org.diptych.text.Place;
import org.diptych.text.Side;

/// Marks quotations that the other text carries nowhere, neither as quotations nor as plain words.
///
/// Between two versions of one text such a quotation was either made up here or left out there. It is
/// marked only if the quotations that both have were tampered with too, or if another one stands in its
/// place; else, where all of those agree, it was left out, and where the other side has lost all its marks
/// nothing can be told.
final class UnsupportedQuotes implements Rule {

    /// Share of the marks that hit a label on the training pairs.
    private static final double CONFIDENCE = 0.85;

    /// A single word in marks may be held at arm's length rather than quoted.
    private static final int FEWEST = 2;

    private final PerPair<Answers> answers;

    UnsupportedQuotes(PerPair<Answers> answers) {
        this.answers = answers;
    }

    @Override
    public String id() {
        return "quote.unsupported";
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        if (pair.relation() == Relation.UNRELATED) {
            return Stream.empty();
        }
        Answers found = answers.of(pair);
        return found.all()
                .filter(e -> isUncarried(e, pair.relation()))
                .filter(e -> !Titles.isTitle(pair.on(e.side()), e.quotation()))
                .filter(e -> isAccused(e, found, pair))
                .map(this::finding);
    }

    /// On another article's same topic, words that are merely alike are somebody else's.
    private static boolean isUncarried(Entry entry, Relation relation) {
        return switch (entry.answer()) {
            case Answer.Missing() -> true;
            case Answer.Unmarked(_, boolean same) -> relation == Relation.SAME_TOPIC && !same;
            case Answer.Verbatim _, Answer.Altered _, Answer.Translated _, Answer.Untold _ -> false;
        };
    }

    private static boolean isAccused(Entry entry, Answers answers, Aligned pair) {
        if (words(entry, pair) < FEWEST) {
            return false;
        }
        if (pair.relation() == Relation.SAME_TOPIC) {
            return true;
        }
        boolean tampered = answers.answered(Altered.class).findAny().isPresent();
        return (tampered && !answers.entries().on(entry.side().other()).isEmpty())
                || isExchanged(pair, answers, entry);
    }

    /// Whether the sentences that answer have a quotation too that nothing answers, or another of the same
    /// speaker's stands in its place.
    private static boolean isExchanged(Aligned pair, Answers answers, Entry entry) {
        List<Integer> there =
                pair.linkOf(entry.side(), entry.quotation().sentence()).on(entry.side().other());
        return answers.entries().on(entry.side().other()).stream()
                .filter(e -> e.answer() instanceof Answer.Missing && words(e, pair) >= FEWEST)
                .anyMatch(e ->
                        there.contains(e.quotation().sentence())
                                || (areSaidByOne(entry, e) && areInOneGap(pair, entry, e)));
    }

    private static boolean areSaidByOne(Entry entry, Entry other) {
        String one = entry.quotation().speaker();
        String two = other.quotation().speaker();
        return one != null && two != null && !Misattributions.differ(one, two);
    }

    /// Whether two quotations stand side by side in the order of both articles, one of them at least in a
    /// sentence without an answer: the other sentence may have the answer to the words that name the speaker.
    private static boolean areInOneGap(Aligned pair, Entry entry, Entry other) {
        List<Link> links = pair.sentences();
        int one = links.indexOf(pair.linkOf(entry.side(), entry.quotation().sentence()));
        int two = links.indexOf(pair.linkOf(other.side(), other.quotation().sentence()));
        int first = Math.min(one, two);
        int last = Math.max(one, two);
        return (links.get(first) instanceof Link.Alone || links.get(last) instanceof Link.Alone)
                && links.subList(Math.min(first + 1, last), last).stream()
                        .allMatch(Link.Alone.class::isInstance);
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

    private Finding finding(Entry entry) {
        Side side = entry.side();
        Place at = new Place(side, entry.quotation().span());
        return new Misquoted(
                new Mark(at, null, Severity.MAJOR, CONFIDENCE, id()),
                Fault.UNSUPPORTED,
                entry.quotation().speaker());
    }
}
