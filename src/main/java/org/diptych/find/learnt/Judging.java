package org.diptych.find.learnt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Reading;
import org.diptych.find.Rule;
import org.diptych.text.Place;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Weighs what the tagger says of every word against all other clues, and puts the words held garbled
/// together to the runs that a reader would underline.
final class Judging {

    private final List<Rule> surface;
    private final Weighing weighing;

    /// @param surface the rules whose marks count as a clue
    Judging(List<Rule> surface, Weighing weighing) {
        this.surface = List.copyOf(surface);
        this.weighing = weighing;
    }

    /// Where a run begins and how far it goes, as probabilities.
    ///
    /// @param sure a run has a word at least so likely
    /// @param likely words beside a sure one belong to the run when at least so likely
    private record Cut(double sure, double likely) {
        // On all labelled pairs, each with a tagger and weights that it did not teach. Of
        // two articles the highest at which 80 of 100 serious garbles are found: precision
        // .878 at a recall of .765; from .56 on .872 at .773. Of one article the lowest at
        // which precision is .85; from .6 on .839 at .514. Two articles that only share a
        // topic are compared for what they quote and state: their wording is marked from
        // where one alone has no false alarm on clean_news, .941 at .128. From .7 on,
        // thirty-six sound phrases of fluent prose (004 of the parade) were held odd.

        static final Cut OF_TWO = new Cut(0.58, 0.4);
        static final Cut OF_ONE = new Cut(0.625, 0.425);
        static final Cut OF_STRANGERS = new Cut(0.9, 0.425);

        static Cut of(Aligned pair) {
            return switch (pair.relation()) {
                case VERSIONS -> OF_TWO;
                case ALONE -> OF_ONE;
                case SAME_TOPIC, UNRELATED -> OF_STRANGERS;
            };
        }
    }

    List<Judgement> of(Aligned pair, Opinions opinions) {
        List<Finding> marks = surface.parallelStream().flatMap(r -> r.check(pair)).toList();
        return Stream.of(Side.values())
                .parallel()
                .map(side -> Reading.of(pair, side))
                .flatMap(reading -> judgements(reading, opinions, marks).stream())
                .toList();
    }

    private List<Judgement> judgements(Reading reading, Opinions opinions, List<Finding> marks) {
        Evidence evidence = new Evidence(opinions, reading, marks);
        Cut cut = Cut.of(reading.pair());
        double[] likely = new double[reading.tokens().size()];
        // What a rule has marked it explains better.
        evidence.open().forEach(t -> likely[t] = weighing.probability(evidence.on(t)));
        List<Judgement> found = new ArrayList<>();
        for (Sentence sentence : reading.article().sentences()) {
            int from = reading.article().firstTokenFrom(sentence.span().start());
            int to = reading.article().firstTokenFrom(sentence.span().end());
            for (int t = from; t < to; t++) {
                int end = t;
                while (end < to && likely[end] >= cut.likely()) {
                    end++;
                }
                run(reading, likely, cut, t, end)
                        .filter(r -> !isFringe(reading, evidence, r[0], r[1]))
                        .filter(r -> !isKeptName(reading, r[0], r[1]))
                        .map(r -> judgement(reading, opinions, likely, r[0], r[1]))
                        .ifPresent(found::add);
                t = Math.max(t, end - 1);
            }
        }
        return found;
    }

    /// The run without marks at its ends that are not themselves in doubt; none if no word of it is sure.
    private static Optional<int[]> run(
            Reading reading, double[] likely, Cut cut, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isIdleMark(reading, likely, cut, first)) {
            first++;
        }
        while (last > first && isIdleMark(reading, likely, cut, last - 1)) {
            last--;
        }
        for (int t = first; t < last; t++) {
            if (likely[t] >= cut.sure()) {
                return Optional.of(new int[] {first, last});
            }
        }
        return Optional.empty();
    }

    /// Whether words do no more than stand beside what a rule has marked: small ones, such as the *a* of *a
    /// haggling crisp*, and those that the other side has too, such as the *doctor* of *the islands doctor*.
    private static boolean isFringe(Reading reading, Evidence evidence, int from, int to) {
        return (evidence.isMarked(from - 1) || evidence.isMarked(to))
                && IntStream.range(from, to)
                        .allMatch(t ->
                                reading.tokens().get(t).isMark()
                                        || reading.isKept(t)
                                        || English.isFunctionWord(reading.word(t)));
    }

    /// Whether it is a name of several words that the answer has letter for letter, such as *Coast Guard Service*:
    /// whatever was done to the words around it, this was not garbled.
    private static boolean isKeptName(Reading reading, int from, int to) {
        if (to - from < 2 || IntStream.range(from, to).anyMatch(t -> !isCapital(reading.word(t)))) {
            return false;
        }
        List<String> name = IntStream.range(from, to).mapToObj(reading::word).toList();
        List<String> answer =
                reading.answeringTokens(from).stream().map(reading.other()::at).toList();
        return Collections.indexOfSubList(answer, name) >= 0;
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isIdleMark(Reading reading, double[] likely, Cut cut, int token) {
        return reading.tokens().get(token).isMark() && likely[token] < cut.sure();
    }

    private static Judgement judgement(
            Reading reading, Opinions opinions, double[] likely, int from, int to) {
        double confidence = 0;
        double[] how = new double[Garble.values().length];
        double[] severity = new double[Severity.values().length];
        for (int t = from; t < to; t++) {
            confidence = Math.max(confidence, likely[t]);
            float[] row = opinions.of(reading.side(), t);
            if (row != null) {
                add(how, row, Heads.HOW, likely[t]);
                add(severity, row, Heads.SEVERITY, likely[t]);
            }
        }
        Optional<Place> answer = answer(reading, from, to).map(reading::otherPlace);
        Garble sort = likeliest(Garble.values(), how);
        return new Judgement(
                reading.place(reading.span(from, to - 1)),
                confidence,
                // Where nothing answers, there is no other meaning to tell.
                answer.isEmpty() && sort == Garble.MEANING ? Garble.MISTRANSLATED : sort,
                likeliest(Severity.values(), severity),
                answer);
    }

    private static void add(double[] sums, float[] row, int from, double weight) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += weight / (1 + Math.exp(-row[from + k]));
        }
    }

    private static <E> E likeliest(E[] answers, double[] sums) {
        int likeliest = 0;
        for (int k = 1; k < sums.length; k++) {
            likeliest = sums[k] > sums[likeliest] ? k : likeliest;
        }
        return answers[likeliest];
    }

    /// From the first to the last word that answers a word of the run. No word is meant by a mere mark.
    private static Optional<Span> answer(Reading reading, int from, int to) {
        int start = Integer.MAX_VALUE;
        int end = -1;
        for (int t = from; t < to; t++) {
            Optional<Span> word = reading.answer(t).filter(at -> tells(reading.other().at(at)));
            if (word.isPresent()) {
                start = Math.min(start, word.get().start());
                end = Math.max(end, word.get().end());
            }
        }
        return end < 0 ? Optional.empty() : Optional.of(new Span(start, end));
    }

    private static boolean tells(String answer) {
        return answer.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
