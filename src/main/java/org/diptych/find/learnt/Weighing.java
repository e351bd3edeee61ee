package org.diptych.find.learnt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/// Weighs the clues on a word against each other: a logistic regression, so that what each clue counts can
/// be read off `weights.properties`.
final class Weighing {

    private final double[] weights;
    private final double bias;

    /// @param weights by [Clue], in its order
    Weighing(double[] weights, double bias) {
        this.weights = weights.clone();
        this.bias = bias;
    }

    /// As learnt on the labelled pairs.
    static Weighing standard() {
        Properties learnt = new Properties();
        try (InputStream in = Weighing.class.getResourceAsStream("weights.properties")) {
            if (in == null) {
                throw new IllegalStateException("the weights are not on the class path");
            }
            learnt.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double[] weights =
                Stream.of(Clue.values())
                        .mapToDouble(c -> number(learnt, c.name().toLowerCase(Locale.ROOT)))
                        .toArray();
        return new Weighing(weights, number(learnt, "bias"));
    }

    private static double number(Properties learnt, String name) {
        return Double.parseDouble(learnt.getProperty(name, "0"));
    }

    /// How likely a careful reader is to underline the word, 0 to 1.
    double probability(double[] clues) {
        double sum = bias;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * clues[k];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /// As `weights.properties` has it.
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder("bias = %.4f%n".formatted(bias));
        Clue[] clues = Clue.values();
        for (int k = 0; k < clues.length; k++) {
            lines.append(
                    "%s = %.4f%n".formatted(clues[k].name().toLowerCase(Locale.ROOT), weights[k]));
        }
        return lines.toString();
    }
}
