package org.diptych.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.training.GradientCollector;
import java.util.List;
import org.diptych.find.learnt.Heads;

/// Takes a model through its lesson.
final class Course {

    private static final float RATE = 3e-4f;

    /// Steps in which the rate rises from nothing.
    private static final int WARM_UP = 60;

    /// The least share of the rate, at the end.
    private static final float LAST = 0.02f;

    /// What each question counts beside the first, on which the others must not press.
    private static final float SORTS = 0.1f;

    private static final float SEVERITIES = 0.2f;
    private static final float OTHERS = 0.5f;

    private final Engine engine;
    private final NDManager manager;
    private final Bert bert;
    private final Adam adam;
    private final Floors floors;
    private final long seed;

    Course(Engine engine, NDManager manager, Bert bert, Adam adam, long seed) {
        this.engine = engine;
        this.manager = manager;
        this.bert = bert;
        this.adam = adam;
        this.floors = new Floors(bert);
        this.seed = seed;
    }

    /// Takes the model through some batches of an epoch.
    ///
    /// @param number of the stretch, from which chance is drawn, so that a run that was stopped goes on as if
    ///     it had not been
    /// @param steps of the whole course, over which the rate falls
    /// @return the mean loss
    double stretch(int number, List<List<Example>> batches, int steps) {
        engine.setRandomSeed((int) seed + number);
        return batches.stream().mapToDouble(b -> step(b, steps)).average().orElse(0);
    }

    private double step(List<Example> batch, int steps) {
        try (NDManager m = manager.newSubManager()) {
            int longest = batch.stream().mapToInt(Example::length).max().orElseThrow();
            float[] answers = new float[batch.size() * longest * Heads.SIZE];
            float[] weights = new float[answers.length];
            int asked = ask(batch, longest, answers, weights);
            Shape shape = new Shape(batch.size(), longest, Heads.SIZE);
            NDArray wanted = m.create(answers, shape);
            NDArray counted = m.create(weights, shape);
            double loss;
            try (GradientCollector collector = engine.newGradientCollector()) {
                NDArray logits = bert.logits(m, floors.of(batch), longest, true);
                // Binary cross entropy of every question asked.
                NDArray total =
                        Activation.softPlus(logits)
                                .sub(logits.mul(wanted))
                                .mul(counted)
                                .sum()
                                .div(Math.max(1, asked));
                collector.backward(total);
                loss = total.getFloat();
            }
            adam.step(m, rate(steps));
            return loss;
        }
    }

    private float rate(int steps) {
        int t = adam.steps() + 1;
        return RATE * Math.min(1f, t / (float) WARM_UP) * Math.max(LAST, 1 - t / (float) steps);
    }

    /// Fills in what the pieces should say, and how much each answer counts.
    ///
    /// @return how many pieces are asked the first question
    private static int ask(List<Example> batch, int longest, float[] answers, float[] weights) {
        int asked = 0;
        for (int e = 0; e < batch.size(); e++) {
            Example example = batch.get(e);
            for (int k = 0; k < example.length(); k++) {
                int at = (e * longest + k) * Heads.SIZE;
                for (int h = 0; h < Heads.SIZE; h++) {
                    if (example.wanted(k, h) != Example.UNASKED) {
                        answers[at + h] = example.wanted(k, h);
                        weights[at + h] = weight(h);
                        asked += h == Heads.GARBLED ? 1 : 0;
                    }
                }
            }
        }
        return asked;
    }

    private static float weight(int head) {
        if (head == Heads.GARBLED) {
            return 1;
        }
        if (head < Heads.SEVERITY) {
            return SORTS;
        }
        return head < Heads.DROPPED ? SEVERITIES : OTHERS;
    }
}
