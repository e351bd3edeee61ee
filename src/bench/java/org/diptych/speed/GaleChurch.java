package org.diptych.speed;

import java.util.List;

/// Alignment of sentences by their lengths alone (Gale and Church, "A program for aligning sentences in
/// bilingual corpora", 1993): what there was before anybody looked at words. Its table is quadratic.
final class GaleChurch {

    /// How often a bead of so many sentences is, as they counted: 1-1, 1-0 and 0-1, 2-1 and 1-2, 2-2.
    private static final double ONE = -Math.log(0.89);

    private static final double NONE = -Math.log(0.0099 / 2);
    private static final double MERGED = -Math.log(0.089 / 2);
    private static final double BOTH = -Math.log(0.011);

    /// The variance of a length, for each character of the other side.
    private static final double VARIANCE = 6.8;

    private GaleChurch() {}

    /// The cost of the best alignment.
    static double cost(List<Integer> left, List<Integer> right) {
        double[][] best = new double[left.size() + 1][right.size() + 1];
        for (int i = 0; i <= left.size(); i++) {
            for (int j = 0; j <= right.size(); j++) {
                best[i][j] = i + j == 0 ? 0 : cheapest(best, left, right, i, j);
            }
        }
        return best[left.size()][right.size()];
    }

    private static double cheapest(
            double[][] best, List<Integer> left, List<Integer> right, int i, int j) {
        double cost = Double.POSITIVE_INFINITY;
        for (int m = 0; m <= Math.min(2, i); m++) {
            for (int n = 0; n <= Math.min(2, j); n++) {
                if (m + n > 0 && m * n + m + n != 2) {
                    double prior =
                            m * n == 0 ? NONE : m + n == 2 ? ONE : m + n == 3 ? MERGED : BOTH;
                    double bead =
                            best[i - m][j - n]
                                    + prior
                                    + mismatch(sum(left, i, m), sum(right, j, n));
                    cost = Math.min(cost, bead);
                }
            }
        }
        return cost;
    }

    private static int sum(List<Integer> lengths, int end, int count) {
        return lengths.subList(end - count, end).stream().mapToInt(Integer::intValue).sum();
    }

    /// Half the square of how many standard deviations the lengths lie apart: the logarithm of a normal
    /// density, but for a constant.
    private static double mismatch(int left, int right) {
        double mean = (left + right) / 2.0;
        double apart = (right - left) / Math.sqrt(Math.max(1, mean) * VARIANCE);
        return apart * apart / 2;
    }
}
