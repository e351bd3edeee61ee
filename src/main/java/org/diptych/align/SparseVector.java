package org.diptych.align;

import java.util.Arrays;

/// A long vector of mostly nothing: the weight of each feature that a unit has.
final class SparseVector {

    /// Ascending, without repeats.
    private final int[] features;

    private final double[] weights;

    private SparseVector(int[] features, double[] weights) {
        this.features = features;
        this.weights = weights;
    }

    boolean isBare() {
        return features.length == 0;
    }

    /// From feature numbers in any order, repeats counted, each times its weight.
    static SparseVector counting(int[] occurrences, double[] weightOf) {
        int[] sorted = occurrences.clone();
        Arrays.sort(sorted);
        int[] features = new int[sorted.length];
        double[] weights = new double[sorted.length];
        int n = 0;
        for (int feature : sorted) {
            if (n == 0 || features[n - 1] != feature) {
                features[n++] = feature;
            }
            weights[n - 1] += weightOf[feature];
        }
        return new SparseVector(Arrays.copyOf(features, n), Arrays.copyOf(weights, n));
    }

    double dot(SparseVector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < features.length && j < other.features.length) {
            if (features[i] == other.features[j]) {
                sum += weights[i++] * other.weights[j++];
            } else if (features[i] < other.features[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
