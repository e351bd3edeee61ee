package org.diptych.train;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.diptych.encode.WordPiece;
import org.diptych.find.learnt.Heads;

/// How well the model reads pairs that it was not taught, by word pieces: a look at the work while it goes
/// on. The scoreboard says what counts.
///
/// @param answered of sentences beside their answers
/// @param alone of the same sentences by themselves
record Exam(List<Answer> answered, List<Answer> alone) {

    /// What the model said of a piece, and what a reader did.
    private record Answer(float said, boolean right) {}

    static Exam of(List<LabelledPair> pairs, WordPiece words, Course course) {
        return new Exam(
                answers(pairs, words, course, Example::answered),
                answers(pairs, words, course, Example::alone));
    }

    private static List<Answer> answers(
            List<LabelledPair> pairs,
            WordPiece words,
            Course course,
            BiFunction<LabelledPair, WordPiece, List<Example>> read) {
        List<Answer> answers = new ArrayList<>();
        for (LabelledPair pair : pairs) {
            for (Example example : read.apply(pair, words)) {
                float[][] said = course.read(example);
                for (int k = 0; k < said.length; k++) {
                    float wanted = example.wanted(k, Heads.GARBLED);
                    if (wanted != Example.UNASKED) {
                        answers.add(new Answer(said[k][Heads.GARBLED], wanted == 1));
                    }
                }
            }
        }
        return answers;
    }

    void print(PrintStream out) {
        if (!answered.isEmpty()) {
            out.printf("left out, answered: %s; alone: %s%n", best(answered), best(alone));
        }
    }

    /// The best F1 over all thresholds.
    private static String best(List<Answer> answers) {
        long wanted = answers.stream().filter(Answer::right).count();
        List<Answer> surest = new ArrayList<>(answers);
        surest.sort(Comparator.comparingDouble(a -> -a.said()));
        double best = 0;
        String line = "nothing to find";
        int hits = 0;
        for (int k = 0; k < surest.size(); k++) {
            hits += surest.get(k).right() ? 1 : 0;
            double f1 = 2.0 * hits / (k + 1 + wanted);
            if (f1 > best) {
                best = f1;
                line =
                        "F1 %.3f (P %.3f R %.3f at %.2f)"
                                .formatted(
                                        f1,
                                        hits / (k + 1.0),
                                        (double) hits / wanted,
                                        surest.get(k).said());
            }
        }
        return line;
    }
}
