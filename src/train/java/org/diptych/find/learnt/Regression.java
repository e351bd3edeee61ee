package org.diptych.find.learnt;

import java.util.Arrays;
import java.util.List;

/// Logistic regression by Newton's method, with a little pull towards nothing so that it always ends.
final class Regression {

    /// Of the squares of the weights; it moves no weight by more than a hundredth on 50,000 words.
    private static final double PULL = 1;

    private static final int STEPS = 30;

    private Regression() {}

    /// A word's clues, and whether readers underline it.
    static final class Sample {
        private final double[] x;
        private final boolean right;

        Sample(double[] clues, boolean right) {
            this.x = Arrays.copyOf(clues, clues.length + 1);
            this.x[clues.length] = 1;
            this.right = right;
        }
    }

    /// The weights under which the samples are likeliest.
    static Weighing fit(List<Sample> samples) {
        int n = Clue.values().length + 1;
        double[] weights = new double[n];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[n];
            double[][] bend = new double[n][n];
            for (Sample s : samples) {
                double[] x = s.x;
                double p = 1 / (1 + Math.exp(-dot(weights, x)));
                for (int i = 0; i < n; i++) {
                    slope[i] += ((s.right ? 1 : 0) - p) * x[i];
                    for (int j = 0; j < n; j++) {
                        bend[i][j] += p * (1 - p) * x[i] * x[j];
                    }
                }
            }
            for (int i = 0; i < n; i++) {
                slope[i] -= PULL * weights[i];
                bend[i][i] += PULL;
            }
            double[] change = solved(bend, slope);
            for (int i = 0; i < n; i++) {
                weights[i] += change[i];
            }
        }
        return new Weighing(Arrays.copyOf(weights, n - 1), weights[n - 1]);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    /// Gauss's elimination; the matrix is positive definite.
    private static double[] solved(double[][] matrix, double[] right) {
        int n = right.length;
        for (int k = 0; k < n; k++) {
            for (int i = k + 1; i < n; i++) {
                double factor = matrix[i][k] / matrix[k][k];
                for (int j = k; j < n; j++) {
                    matrix[i][j] -= factor * matrix[k][j];
                }
                right[i] -= factor * right[k];
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            for (int j = k + 1; j < n; j++) {
                right[k] -= matrix[k][j] * right[j];
            }
            right[k] /= matrix[k][k];
        }
        return right;
    }
}
