package org.diptych.models;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The channels that are far larger than all others in what BERT's layers send on, in every layer and for
/// every piece (Kovaleva et al. 2021, "BERT Busters"). Cut into bytes along with the others they would leave
/// those but a few steps.
final class Outliers {

    /// How many are kept apart. Mean cosine of the encoder's vectors to single precision on 64 sentences: .9966
    /// with none, .9997 with 8, as with a factor for every 64 numbers.
    private static final int COUNT = 8;

    /// A channel's numbers lie within so many deviations of their mean.
    private static final float DEVIATIONS = 3;

    private Outliers() {}

    /// Their numbers, the largest first, told by the weights of the layers' first normalisations: what a
    /// channel may reach beside what the middle channel of its layer may.
    static int[] of(Weights weights) throws IOException {
        float[] worst = new float[Matrix.WIDTH];
        for (int n = 0; n < BertGraph.LAYERS; n++) {
            String name = Norm.ATTENTION.checkpoint(n);
            float[] gamma = weights.floats(name + "/gamma");
            float[] beta = weights.floats(name + "/beta");
            float[] reach = new float[Matrix.WIDTH];
            for (int c = 0; c < reach.length; c++) {
                reach[c] = Math.abs(beta[c]) + DEVIATIONS * Math.abs(gamma[c]);
            }
            float[] sorted = reach.clone();
            Arrays.sort(sorted);
            for (int c = 0; c < reach.length; c++) {
                worst[c] = Math.max(worst[c], reach[c] / sorted[sorted.length / 2]);
            }
        }
        return IntStream.range(0, Matrix.WIDTH)
                .boxed()
                .sorted(Comparator.comparingDouble(c -> -worst[c]))
                .limit(COUNT)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
