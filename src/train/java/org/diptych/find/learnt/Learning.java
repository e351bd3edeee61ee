package org.diptych.find.learnt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.diptych.find.learnt.Weighing.Consideration;

/// Learns the weights of the clues: a network with one hidden layer, by Adam (Kingma and Ba 2015) on cross
/// entropy. With a seed, so that the same samples in the same order always give the same weights.
final class Learning {

    // Chosen by cross-validation on bench/train and bench/pairs; 12 to 24 units and half or twice
    // the decay
    // move F1 by less than .01.

    private static final int UNITS = 16;
    private static final int EPOCHS = 30;
    private static final int BATCH = 512;
    private static final double DECAY = 2e-3;
    private static final double FASTEST = 3e-3;
    private static final double SLOWEST = 1e-4;

    // Adam's own, as its authors have them.

    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;
    private static final double EPSILON = 1e-8;

    /// How far apart the units begin.
    private static final double SPREAD = 0.3;

    /// Log odds of a word of which nothing is known.
    private static final double USUAL = -2;

    /// A bias whose hyperbolic tangent is 1.
    private static final double ALWAYS = 100;

    private static final long SEED = 20_261_125;

    private final int clues = Clue.values().length;

    /// Where in the row of numbers to learn the part of each kind begins: weights, biases, counts, and the
    /// odds of nothing known.
    private final int biases = UNITS * clues;

    private final int counts = biases + UNITS;
    private final int usual = counts + UNITS;

    private final double[] learnt = new double[usual + 1];
    private final double[] slope = new double[learnt.length];
    private final double[] hidden = new double[UNITS];
    private final Random chance = new Random(SEED);

    private Learning() {}

    /// A word's clues, and whether readers underline it.
    static final class Sample {
        private final double[] clues;
        private final boolean garbled;

        Sample(double[] clues, boolean garbled) {
            this.clues = clues.clone();
            this.garbled = garbled;
        }
    }

    /// The weights under which the samples are likely.
    static Weighing from(List<Sample> samples) {
        Scale scale = Scale.of(samples);
        List<Sample> scaled = new ArrayList<>(samples.stream().map(scale::of).toList());
        return new Learning().run(scaled, scale);
    }

    /// Clues brought to the same mean and spread, so that each can be learnt at the same pace.
    private static final class Scale {
        private final double[] mean;
        private final double[] spread;

        private Scale(double[] mean, double[] spread) {
            this.mean = mean;
            this.spread = spread;
        }

        static Scale of(List<Sample> samples) {
            int n = Clue.values().length;
            double[] mean = new double[n];
            double[] spread = new double[n];
            for (int k = 0; k < n; k++) {
                int clue = k;
                double m = samples.stream().mapToDouble(s -> s.clues[clue]).average().orElse(0);
                double square =
                        samples.stream()
                                .mapToDouble(s -> (s.clues[clue] - m) * (s.clues[clue] - m))
                                .average()
                                .orElse(0);
                mean[k] = m;
                // A clue that is always the same says nothing, whatever it is divided by.
                spread[k] = square == 0 ? 1 : Math.sqrt(square);
            }
            return new Scale(mean, spread);
        }

        Sample of(Sample sample) {
            double[] scaled = new double[mean.length];
            for (int k = 0; k < scaled.length; k++) {
                scaled[k] = (sample.clues[k] - mean[k]) / spread[k];
            }
            return new Sample(scaled, sample.garbled);
        }
    }

    private Weighing run(List<Sample> samples, Scale scale) {
        for (int k = 0; k < usual; k++) {
            learnt[k] = k >= biases && k < counts ? 0 : chance.nextGaussian() * SPREAD;
        }
        learnt[usual] = USUAL;
        double[] first = new double[learnt.length];
        double[] second = new double[learnt.length];
        int step = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            double pace = FASTEST * (1 - (double) epoch / EPOCHS) + SLOWEST;
            Collections.shuffle(samples, chance);
            for (int from = 0; from < samples.size(); from += BATCH) {
                slopes(samples.subList(from, Math.min(samples.size(), from + BATCH)));
                step++;
                for (int k = 0; k < learnt.length; k++) {
                    first[k] = FIRST * first[k] + (1 - FIRST) * slope[k];
                    second[k] = SECOND * second[k] + (1 - SECOND) * slope[k] * slope[k];
                    double mean = first[k] / (1 - Math.pow(FIRST, step));
                    double spread = second[k] / (1 - Math.pow(SECOND, step));
                    learnt[k] -= pace * mean / (Math.sqrt(spread) + EPSILON);
                }
            }
        }
        return weighing(scale);
    }

    /// How the loss on some samples, decay included, changes with each number.
    private void slopes(List<Sample> batch) {
        for (int k = 0; k < learnt.length; k++) {
            boolean decays = k < biases || (k >= counts && k < usual);
            slope[k] = decays ? DECAY * learnt[k] : 0;
        }
        for (Sample s : batch) {
            double sum = learnt[usual];
            for (int u = 0; u < UNITS; u++) {
                double in = learnt[biases + u];
                for (int k = 0; k < clues; k++) {
                    in += learnt[u * clues + k] * s.clues[k];
                }
                hidden[u] = Math.tanh(in);
                sum += learnt[counts + u] * hidden[u];
            }
            double error = (1 / (1 + Math.exp(-sum)) - (s.garbled ? 1 : 0)) / batch.size();
            slope[usual] += error;
            for (int u = 0; u < UNITS; u++) {
                slope[counts + u] += error * hidden[u];
                double into = error * learnt[counts + u] * (1 - hidden[u] * hidden[u]);
                slope[biases + u] += into;
                for (int k = 0; k < clues; k++) {
                    slope[u * clues + k] += into * s.clues[k];
                }
            }
        }
    }

    /// For clues as they come, without the scale; the usual odds are a consideration that always holds.
    private Weighing weighing(Scale scale) {
        List<Consideration> all = new ArrayList<>();
        for (int u = 0; u < UNITS; u++) {
            List<Double> weights = new ArrayList<>();
            double bias = learnt[biases + u];
            for (int k = 0; k < clues; k++) {
                double weight = learnt[u * clues + k] / scale.spread[k];
                weights.add(weight);
                bias -= weight * scale.mean[k];
            }
            all.add(new Consideration(weights, bias, learnt[counts + u]));
        }
        all.add(new Consideration(Collections.nCopies(clues, 0.0), ALWAYS, learnt[usual]));
        return new Weighing(all);
    }
}
