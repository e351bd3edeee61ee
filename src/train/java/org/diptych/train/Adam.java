package org.diptych.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// Adam (Kingma and Ba 2015) with gradients clipped to a norm of 1, without which training was seen to end
/// in NaN.
final class Adam {

    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.999f;
    private static final float EPSILON = 1e-8f;
    private static final double LONGEST_GRADIENT = 1;

    /// A head begins from nothing and may go faster than what is pre-trained.
    private static final float HEAD_PACE = 3;

    private final Map<String, NDArray> learnt;
    private final Map<String, NDArray> firstMoments = new LinkedHashMap<>();
    private final Map<String, NDArray> secondMoments = new LinkedHashMap<>();
    private int steps;

    Adam(Map<String, NDArray> learnt) {
        this.learnt = learnt;
        learnt.forEach((name, array) -> {
            firstMoments.put(name, still(array));
            secondMoments.put(name, still(array));
        });
    }

    private static NDArray still(NDArray like) {
        return like.getManager().zeros(like.getShape());
    }

    private static NDArray of(Map<String, NDArray> arrays, String name) {
        return Objects.requireNonNull(arrays.get(name), name);
    }

    int steps() {
        return steps;
    }

    /// One step down the gradients that are there now, which are emptied.
    ///
    /// @throws ArithmeticException if a gradient is no number; clipped, none was seen to be
    void step(NDManager batch, float rate) {
        Map<String, NDArray> gradients = new LinkedHashMap<>();
        double square = 0;
        for (var parameter : learnt.entrySet()) {
            NDArray shared = parameter.getValue().getGradient();
            shared.attach(batch);
            NDArray own = shared.duplicate();
            own.attach(batch);
            gradients.put(parameter.getKey(), own);
            square += own.square().sum().getFloat();
            // The engine adds every gradient to the last. NDArray.set, and copyTo which calls it,
            // would lend it
            // memory that the heap soon takes back.
            shared.muli(0);
        }
        if (!Double.isFinite(square)) {
            throw new ArithmeticException("a gradient is no number after " + steps + " steps");
        }
        steps++;
        float clip = (float) Math.min(1, LONGEST_GRADIENT / Math.sqrt(square + 1e-12));
        float first = (float) (1 - Math.pow(FIRST, steps));
        float second = (float) (1 - Math.pow(SECOND, steps));
        gradients.forEach((name, raw) -> {
            NDArray gradient = raw.mul(clip);
            NDArray u = of(firstMoments, name);
            NDArray v = of(secondMoments, name);
            u.muli(FIRST).addi(gradient.mul(1 - FIRST));
            v.muli(SECOND).addi(gradient.square().mul(1 - SECOND));
            NDArray mean = u.div(first);
            mean.attach(batch);
            NDArray spread = v.div(second);
            spread.attach(batch);
            float pace = name.startsWith("head") ? HEAD_PACE * rate : rate;
            NDArray change = mean.div(spread.sqrt().add(EPSILON)).mul(pace);
            NDArray parameter = of(learnt, name);
            parameter.setRequiresGradient(false);
            parameter.subi(change);
            parameter.setRequiresGradient(true);
        });
    }

    /// All that a later run needs to go on, by name.
    Map<String, NDArray> state() {
        Map<String, NDArray> state = new LinkedHashMap<>();
        firstMoments.forEach((name, array) -> state.put("first." + name, array));
        secondMoments.forEach((name, array) -> state.put("second." + name, array));
        return state;
    }

    /// Goes on from a [#state] of an earlier run, which has been put back, after so many steps.
    void resumeAt(int stepsMade) {
        this.steps = stepsMade;
    }
}
