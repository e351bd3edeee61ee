package org.diptych.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.diptych.text.Both;

/// One way of looking at units, such as by their words: every unit of both sides as a vector, rare
/// features weighing more (tf-idf over the units of the pair).
///
/// Because counts add up, the cosine of two *runs* of units follows from the dot products of single
/// units. Those are kept once reckoned, so that a run costs no more than a look-up.
final class FeatureSpace {

    /// Units without a feature that are imagined beside the real ones. In a pair of two or three sentences
    /// every shared word is in most of them, and would weigh nothing.
    private static final double IMAGINED = 20;

    private final List<SparseVector> left;
    private final List<SparseVector> right;
    private final Dots across;
    private final Dots amongLeft;
    private final Dots amongRight;

    private FeatureSpace(List<SparseVector> left, List<SparseVector> right) {
        this.left = left;
        this.right = right;
        this.across = new Dots(left, right);
        this.amongLeft = new Dots(left, left);
        this.amongRight = new Dots(right, right);
    }

    static FeatureSpace of(Both<List<String>> units, Function<String, List<String>> features) {
        Map<String, Integer> numbers = new HashMap<>();
        Both<List<int[]>> numbered =
                units.map(side ->
                        side.stream().map(u -> number(features.apply(u), numbers)).toList());
        int[] documents = new int[numbers.size()];
        int total = 0;
        for (List<int[]> side : List.of(numbered.left(), numbered.right())) {
            for (int[] unit : side) {
                total++;
                var seen = new HashSet<Integer>();
                for (int feature : unit) {
                    if (seen.add(feature)) {
                        documents[feature]++;
                    }
                }
            }
        }
        double[] weight = new double[documents.length];
        for (int f = 0; f < weight.length; f++) {
            weight[f] = Math.log((total + IMAGINED) / (documents[f] + 0.5));
        }
        Both<List<SparseVector>> vectors =
                numbered.map(
                        side -> side.stream().map(u -> SparseVector.counting(u, weight)).toList());
        return new FeatureSpace(vectors.left(), vectors.right());
    }

    private static int[] number(List<String> features, Map<String, Integer> numbers) {
        return features.stream()
                .mapToInt(f -> numbers.computeIfAbsent(f, _ -> numbers.size()))
                .toArray();
    }

    /// The cosine of two runs; 0 where either has no feature.
    double cosine(int i0, int i1, int j0, int j1) {
        double product = 0;
        for (int i = i0; i < i1; i++) {
            for (int j = j0; j < j1; j++) {
                product += across.of(i, j);
            }
        }
        if (product == 0) {
            return 0;
        }
        return product / Math.sqrt(square(amongLeft, i0, i1) * square(amongRight, j0, j1));
    }

    /// Whether the runs have no feature at all.
    boolean isBare(int i0, int i1, int j0, int j1) {
        return isBare(left, i0, i1) && isBare(right, j0, j1);
    }

    private static boolean isBare(List<SparseVector> units, int from, int to) {
        return units.subList(from, to).stream().allMatch(SparseVector::isBare);
    }

    private static double square(Dots among, int from, int to) {
        double sum = 0;
        for (int a = from; a < to; a++) {
            sum += among.of(a, a);
            for (int b = a + 1; b < to; b++) {
                sum += 2 * among.of(a, b);
            }
        }
        return sum;
    }

    /// Dot products, each reckoned when first asked for.
    private record Dots(List<SparseVector> rows, List<SparseVector> columns, PairTable known) {

        Dots(List<SparseVector> rows, List<SparseVector> columns) {
            this(rows, columns, new PairTable());
        }

        double of(int row, int column) {
            return known.of(row, column, () -> rows.get(row).dot(columns.get(column)));
        }
    }
}
