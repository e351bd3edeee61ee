package org.diptych.find.quote;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.align.Relation;
import org.diptych.find.quote.Answer.Altered;
import org.diptych.find.quote.Answer.Longer;
import org.diptych.find.quote.Answer.Verbatim;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Finds the answer of every quotation, the surest first: the same words in marks, other words in marks
/// in the sentences that answer, similar words in marks anywhere, words without marks in the sentences
/// that answer, the same words without marks anywhere.
final class Answering {

    /// Likeness from which two quotations far apart are one; foreign quotations of the labelled pairs
    /// stay below .35.
    static final double ELSEWHERE = 0.45;

    /// Likeness below which two quotations in sentences that answer each other are two all the same, if
    /// there are others to choose from.
    private static final double BESIDE = 0.08;

    /// The share of its words that half a quotation has in common with the whole.
    private static final double PART = 0.6;

    /// Words that a quotation must have to be looked for outside the sentences that answer.
    private static final int TELLING = 4;

    private final Aligned pair;
    private final Both<Voices> voices;
    private final Stead stead;
    private final boolean oneLanguage;

    Answering(Aligned pair) {
        this.pair = pair;
        Both<List<Quotation>> quotations = Quotations.of(pair);
        voices =
                new Both<>(
                        new Voices(Side.LEFT, pair.on(Side.LEFT), quotations.left()),
                        new Voices(Side.RIGHT, pair.on(Side.RIGHT), quotations.right()));
        stead = new Stead(pair, voices);
        oneLanguage = pair.isOneLanguage();
    }

    Answers answers() {
        sameWords();
        if (pair.relation() == Relation.SAME_TOPIC) {
            wholesOfParts();
        }
        if (oneLanguage) {
            pair.matches().forEach(this::otherWords);
            partsOfPaired();
            similarElsewhere();
        } else {
            new Translations(pair, voices).pairUp();
        }
        Unquoted unquoted = new Unquoted(pair, voices);
        fewWordsElsewhere(unquoted);
        wholesOfParts();
        for (Side side : Side.values()) {
            for (int q : voices.on(side).open()) {
                voices.on(side).answer(q, unquoted.answer(side, q));
            }
        }
        return new Answers(voices.map(Voices::entries));
    }

    /// The same words in marks: those in sentences that answer each other first, so that a phrase that
    /// is quoted twice is answered in order.
    private void sameWords() {
        Voices here = voices.left();
        Voices there = voices.right();
        Map<String, List<Integer>> byLetters =
                there.open().stream().collect(groupingBy(o -> there.phrases.get(o).letters()));
        for (boolean near : List.of(true, false)) {
            for (int q : here.open()) {
                byLetters.getOrDefault(here.phrases.get(q).letters(), List.of()).stream()
                        .filter(there::isOpen)
                        .filter(o -> !near || isLinked(q, o))
                        .findFirst()
                        .ifPresent(o -> {
                            here.answer(q, new Verbatim(there.quotations.get(o)));
                            there.answer(o, new Verbatim(here.quotations.get(q)));
                        });
            }
        }
        for (Side side : Side.values()) {
            partsOfQuoted(voices.on(side), voices.on(side.other()));
        }
    }

    private boolean isLinked(int left, int right) {
        return isLinked(
                voices.left().quotations.get(left),
                voices.right().quotations.get(right),
                Side.LEFT);
    }

    /// The same words in marks, but cut by an ellipsis or broken by the speaker's name.
    private void partsOfQuoted(Voices here, Voices there) {
        for (int q : here.open()) {
            Optional<Span> found = there.quoted.find(pieces(here, q));
            int o = found.map(f -> there.at(f.start())).orElse(-1);
            if (o < 0) {
                continue;
            }
            Quotation holds = there.quotations.get(o);
            if (isLong(here, q)
                    || isLinked(here.quotations.get(q), holds, here.side)
                    || there.phrases.get(o).letters().equals(here.phrases.get(q).letters())) {
                here.answer(q, new Verbatim(holds));
                if (there.isOpen(o) && found.filter(there.phrases.get(o)::isAllOf).isPresent()) {
                    there.answer(o, new Verbatim(here.quotations.get(q)));
                }
            }
        }
    }

    /// Other words in marks, in sentences that answer each other: pairs in order, the alikest first.
    private void otherWords(Link.Matched link) {
        List<Integer> left = open(link, Side.LEFT);
        List<Integer> right = open(link, Side.RIGHT);
        double least = left.size() == 1 && right.size() == 1 ? 0 : BESIDE;
        double[][] best = new double[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                double likeness = beside(link, left.get(i), right.get(j)) - least;
                best[i][j] =
                        Math.max(
                                likeness < 0 ? 0 : likeness + best[i + 1][j + 1],
                                Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            double likeness = beside(link, left.get(i), right.get(j)) - least;
            if (likeness >= 0 && best[i][j] == likeness + best[i + 1][j + 1]) {
                pairUp(left.get(i++), right.get(j++));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /// The likeness of two quotations in one place; negative if one was put in the other's stead.
    private double beside(Link.Matched link, int left, int right) {
        double likeness = likeness(left, right);
        return stead.isTaken(link, left, right, likeness) ? -1 : likeness;
    }

    /// A quotation that was split in two, or made of two: its other half is answered already.
    private void partsOfPaired() {
        for (Side side : Side.values()) {
            Voices here = voices.on(side);
            Voices there = voices.on(side.other());
            for (int q : here.open()) {
                Phrase words = here.phrases.get(q);
                List<Integer> beside =
                        there.in(pair.answers(side, here.quotations.get(q).sentence()));
                beside.stream()
                        .filter(o -> words.shareIn(there.phrases.get(o)) >= PART)
                        .findFirst()
                        .map(o -> part(side, q, o))
                        .or(() ->
                                beside.stream()
                                        .filter(there::isVerbatim)
                                        .filter(o -> Excerpt.isFair(here, q, there, o))
                                        .findFirst()
                                        .map(o -> new Longer(there.quotations.get(o))))
                        .ifPresent(answer -> here.answer(q, answer));
            }
        }
    }

    /// Who sums up may quote a part, if that is word for word, and so may another who heard it.
    private Answer part(Side side, int q, int part) {
        Voices there = voices.on(side.other());
        Quotation taken = there.quotations.get(part);
        if (!there.isVerbatim(part)) {
            return new Altered(taken);
        }
        return pair.isSummarised(side) || pair.relation() == Relation.SAME_TOPIC
                ? new Verbatim(taken)
                : Excerpt.isFair(voices.on(side), q, there, part)
                        ? new Longer(taken)
                        : new Altered(taken);
    }

    /// Few words of what is quoted in another place: they are looked for last, since they may be anybody's.
    private void fewWordsElsewhere(Unquoted unquoted) {
        for (Side side : Side.values()) {
            Voices here = voices.on(side);
            Voices there = voices.on(side.other());
            for (int q : here.open()) {
                if (here.phrases.get(q).words().size() > 1
                        && unquoted.answer(side, q) instanceof Answer.Missing) {
                    there.quoted
                            .find(pieces(here, q))
                            .map(f -> there.at(f.start()))
                            .filter(o -> o >= 0)
                            .ifPresent(o -> here.answer(q, new Verbatim(there.quotations.get(o))));
                }
            }
        }
    }

    /// A quotation of which the other side has a part word for word, however small: it bears out what it has of it.
    private void wholesOfParts() {
        for (Side side : Side.values()) {
            Voices here = voices.on(side);
            Voices there = voices.on(side.other());
            for (int o = 0; o < there.quotations.size(); o++) {
                if (there.answer(o) instanceof Verbatim(Quotation whole)) {
                    int q = here.at(whole.span().start());
                    if (here.isOpen(q) && !Excerpt.isNested(here, q, there, o)) {
                        Quotation part = there.quotations.get(o);
                        here.answer(
                                q,
                                pair.relation() == Relation.SAME_TOPIC
                                        ? new Verbatim(part)
                                        : new Longer(part));
                    }
                }
            }
        }
    }

    /// Similar words in marks anywhere, among quotations that share two telling words.
    private void similarElsewhere() {
        Voices here = voices.left();
        Voices there = voices.right();
        Map<String, List<Integer>> byWord = new HashMap<>();
        for (int o : there.open()) {
            there.phrases
                    .get(o)
                    .telling()
                    .forEach(w -> byWord.computeIfAbsent(w, _ -> new ArrayList<>()).add(o));
        }
        for (int q : here.open()) {
            Map<Integer, Long> shared =
                    here.phrases
                            .get(q)
                            .telling()
                            .flatMap(w -> byWord.getOrDefault(w, List.of()).stream())
                            .collect(groupingBy(o -> o, TreeMap::new, counting()));
            shared.entrySet().stream()
                    .filter(e -> e.getValue() >= 2 && there.isOpen(e.getKey()))
                    .map(Map.Entry::getKey)
                    .filter(o -> isLong(here, q) && likeness(q, o) >= ELSEWHERE)
                    .max(Comparator.comparingDouble(o -> likeness(q, o)))
                    .ifPresent(o -> pairUp(q, o));
        }
    }

    private void pairUp(int left, int right) {
        voices.left().answer(left, new Altered(voices.right().quotations.get(right)));
        voices.right().answer(right, new Altered(voices.left().quotations.get(left)));
    }

    private List<Integer> open(Link.Matched link, Side side) {
        Voices here = voices.on(side);
        return here.in(link.on(side)).stream().filter(here::isOpen).toList();
    }

    private double likeness(int left, int right) {
        return voices.left().phrases.get(left).likeness(voices.right().phrases.get(right));
    }

    static List<Phrase> pieces(Voices here, int q) {
        return Phrase.pieces(here.article, here.quotations.get(q).words());
    }

    static boolean isLong(Voices here, int q) {
        return here.phrases.get(q).words().size() >= TELLING;
    }

    private boolean isLinked(Quotation here, Quotation there, Side side) {
        return pair.answers(side, here.sentence()).contains(there.sentence());
    }
}
