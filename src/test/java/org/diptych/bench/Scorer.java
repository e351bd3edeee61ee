package org.diptych.bench;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Compares what Diptych said of a pair with what is right to say.
///
/// - **paragraphs, sentences**: every unit of Diptych's is laid on the labelled one that it overlaps most;
///   links are compared, and apart from them the units that are linked to nothing.
/// - **garbled, conflict, dropped, quote**: [Task] tells when a mark hits a label. Precision asks of every mark
///   whether it hits a label, recall of every label whether a mark hits it. An optional label is neither missed
///   nor, where only it is hit, a false alarm.
/// - **garbled serious** leaves minor labels out of recall; **garbled characters** compares the characters that
///   are marked; **quote subtype** is recall that also asks for the right subtype.
///
/// On the same comparisons these are the figures of `score.py`, by which Diptych was measured before: they were
/// held against each other, to three places, on every set of [Scoreboard].
final class Scorer {

    private final Gold gold;
    private final Judged judged;
    private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    private final SortedMap<String, Tally> subtypes = new TreeMap<>();

    private Scorer(Gold gold, Judged judged) {
        this.gold = gold;
        this.judged = judged;
    }

    static Score score(Gold gold, Judged judged) {
        return new Scorer(gold, judged).score();
    }

    private Score score() {
        boolean same = judged.relation().equals(gold.relation());
        tallies.put(Measure.RELATION, Tally.ofSame(same ? 1 : 0, 1, 1));
        links(gold.sentences(), judged.sentences(), Measure.SENTENCES);
        if (!gold.sentences().isEmpty()) {
            Both<List<Span>> units = Links.units(gold.sentences());
            tallies.put(
                    Measure.SENTENCES_UNLINKED,
                    Links.of(judged.sentences(), units)
                            .unlinkedAgainst(Links.of(gold.sentences(), units)));
        }
        links(gold.paragraphs(), judged.paragraphs(), Measure.PARAGRAPHS);
        gold.tasks().forEach(this::task);
        int words = words(gold.articles().left().text()) + words(gold.articles().right().text());
        return new Score(words, tallies, subtypes);
    }

    private void links(List<Group> right, List<Group> said, Measure measure) {
        if (!right.isEmpty()) {
            Both<List<Span>> units = Links.units(right);
            tallies.put(measure, Links.of(said, units).against(Links.of(right, units)));
        }
    }

    private void task(Task task) {
        Found found = Found.of(task, gold.labels(), judged.findings());
        tallies.put(task.measure(), found.tally(_ -> true));
        for (Label label : found.labels()) {
            int hit = found.found().contains(label) ? 1 : 0;
            subtypes.merge(task + "/" + label.subtype(), Tally.ofFound(hit, 1), Tally::plus);
        }
        switch (task) {
            case GARBLED -> {
                tallies.put(Measure.GARBLED_SERIOUS, found.tally(Label::isSerious));
                tallies.put(Measure.GARBLED_CHARACTERS, characters());
            }
            case QUOTE -> tallies.put(Measure.QUOTE_SUBTYPE, subtype(found.labels()));
            case CONFLICT, DROPPED -> {}
        }
    }

    private Tally subtype(List<Label> quotes) {
        long same =
                quotes.stream()
                        .filter(label ->
                                judged.findings().stream()
                                        .filter(Label::isQuote)
                                        .filter(mark -> mark.family().equals(label.family()))
                                        .anyMatch(mark -> Task.QUOTE.hits(mark, label)))
                        .count();
        return Tally.ofFound((int) same, quotes.size());
    }

    private Tally characters() {
        Tally sum = Tally.NONE;
        for (Side side : Side.values()) {
            BitSet marked = characters(judged.findings(), side, _ -> true);
            BitSet labelled = characters(gold.labels(), side, l -> !l.optional());
            BitSet spare = characters(gold.labels(), side, Label::optional);
            spare.andNot(labelled);
            BitSet both = (BitSet) marked.clone();
            both.and(labelled);
            marked.andNot(spare);
            sum =
                    sum.plus(
                            Tally.ofSame(
                                    both.cardinality(),
                                    marked.cardinality(),
                                    labelled.cardinality()));
        }
        return sum;
    }

    private static BitSet characters(List<Label> labels, Side side, Predicate<Label> counted) {
        BitSet characters = new BitSet();
        labels.stream()
                .filter(l -> l.isWording() && l.at().side() == side && counted.test(l))
                .forEach(l -> characters.set(l.at().span().start(), l.at().span().end()));
        return characters;
    }

    /// As many as blanks part; what counts as blank is Unicode's white space.
    private static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Lines.isBlank(text.charAt(i));
            words += blank || inWord ? 0 : 1;
            inWord = !blank;
        }
        return words;
    }

    /// The marks and labels of one task that count, and those of them that are right and found.
    private record Found(
            List<Label> marks, List<Label> right, List<Label> labels, List<Label> found) {

        static Found of(Task task, List<Label> labels, List<Label> marks) {
            List<Label> excusing =
                    labels.stream().filter(l -> task.mayExcuse(l) && !l.optional()).toList();
            List<Label> spare =
                    labels.stream().filter(l -> task.mayExcuse(l) && l.optional()).toList();
            List<Label> finding = marks.stream().filter(task::mayFind).toList();
            List<Label> own = labels.stream().filter(l -> task.isOwn(l) && !l.optional()).toList();
            List<Label> right =
                    marks.stream()
                            .filter(task::isOwn)
                            .filter(m -> hitsAny(task, m, excusing))
                            .toList();
            List<Label> counted =
                    marks.stream()
                            .filter(task::isOwn)
                            .filter(m -> hitsAny(task, m, excusing) || !hitsAny(task, m, spare))
                            .toList();
            List<Label> found =
                    own.stream()
                            .filter(l -> finding.stream().anyMatch(m -> task.hits(m, l)))
                            .toList();
            return new Found(counted, right, own, found);
        }

        /// @param counted which labels are asked for; marks of others are right all the same
        Tally tally(Predicate<Label> counted) {
            return new Tally(
                    right.size(),
                    marks.size(),
                    (int) found.stream().filter(counted).count(),
                    (int) labels.stream().filter(counted).count());
        }

        private static boolean hitsAny(Task task, Label mark, List<Label> labels) {
            return labels.stream().anyMatch(label -> task.hits(mark, label));
        }
    }
}
