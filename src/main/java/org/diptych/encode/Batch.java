package org.diptych.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Sequences that a model reads in one go, padded to the longest of them.
final class Batch {

    /// Pieces with padding: enough to keep two cores busy, few enough that what is computed between
    /// layers stays below 100 MB and a cancelled comparison ends within a second.
    private static final int LARGEST = 1024;

    private final List<Sequence> rows;
    private final int[] numbers;
    private final int width;
    private final List<Target> targets;
    private final float gate;

    /// Stands for no targets: MatMulNBits divides by the number of its rows.
    private static final List<Target> NONE = List.of(new Target(0, 0, 0));

    private Batch(List<Sequence> rows, int[] numbers, List<Target> targets, float gate) {
        this.rows = rows;
        this.numbers = numbers;
        this.width = rows.stream().mapToInt(Sequence::length).max().orElse(0);
        this.targets = targets;
        this.gate = gate;
    }

    /// A place in a row, and the piece whose probability is asked for there.
    record Target(int row, int at, int id) {}

    /// Gives a job batch after batch of sequences of like length, each a few, in an order that depends
    /// on nothing but their lengths.
    ///
    /// @throws CancellationException if the thread is interrupted
    static void each(List<Sequence> sequences, Consumer<Batch> job) {
        int[] order =
                IntStream.range(0, sequences.size())
                        .boxed()
                        .sorted(Comparator.comparingInt(k -> sequences.get(k).length()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int start = 0;
        while (start < order.length) {
            int end = start + 1;
            while (end < order.length
                    && (end + 1 - start) * sequences.get(order[end]).length() <= LARGEST) {
                end++;
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            int[] numbers = Arrays.copyOfRange(order, start, end);
            job.accept(
                    new Batch(
                            IntStream.of(numbers).mapToObj(sequences::get).toList(),
                            numbers,
                            NONE,
                            0));
            start = end;
        }
    }

    /// The same, with the places whose probabilities are wanted.
    Batch asking(List<Target> places) {
        return new Batch(rows, numbers, places, gate);
    }

    /// The same, read with what fine-tuning changed.
    Batch tuned() {
        return new Batch(rows, numbers, targets, 1);
    }

    int size() {
        return rows.size();
    }

    /// The longest row's length.
    int width() {
        return width;
    }

    /// Which of all sequences a row is.
    int number(int row) {
        return numbers[row];
    }

    /// The inputs of these names; they are to be closed.
    Map<String, OnnxTensor> tensors(OrtEnvironment environment, Set<String> names)
            throws OrtException {
        Map<String, OnnxTensor> tensors = new HashMap<>();
        for (String name : names) {
            tensors.put(name, tensor(environment, name));
        }
        return tensors;
    }

    private OnnxTensor tensor(OrtEnvironment environment, String name) throws OrtException {
        long[] grid = {rows.size(), width};
        long[] column = {targets.size()};
        return switch (name) {
            case "input_ids" -> OnnxTensor.createTensor(environment, longs(Sequence::id), grid);
            case "token_type_ids" ->
                    OnnxTensor.createTensor(environment, longs(Sequence::segment), grid);
            case "lengths" ->
                    OnnxTensor.createTensor(
                            environment,
                            IntBuffer.wrap(rows.stream().mapToInt(Sequence::length).toArray()),
                            new long[] {rows.size()});
            case "positions" ->
                    OnnxTensor.createTensor(
                            environment,
                            LongBuffer.wrap(
                                    targets.stream()
                                            .mapToLong(t -> (long) t.row() * width + t.at())
                                            .toArray()),
                            column);
            case "targets" ->
                    OnnxTensor.createTensor(
                            environment,
                            LongBuffer.wrap(targets.stream().mapToLong(Target::id).toArray()),
                            new long[] {targets.size(), 1});
            case "gate" ->
                    OnnxTensor.createTensor(
                            environment, FloatBuffer.wrap(new float[] {gate}), new long[0]);
            default -> throw new OrtException("the model asks for " + name);
        };
    }

    @FunctionalInterface
    private interface Reading {
        int at(Sequence sequence, int at);
    }

    private LongBuffer longs(Reading reading) {
        long[] numbersOfRows = new long[rows.size() * width];
        for (int r = 0; r < rows.size(); r++) {
            for (int at = 0; at < rows.get(r).length(); at++) {
                numbersOfRows[r * width + at] = reading.at(rows.get(r), at);
            }
        }
        return LongBuffer.wrap(numbersOfRows);
    }

    /// The rows' targets among those of all sequences.
    List<Target> here(List<List<Target>> bySequence) {
        List<Target> here = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (Target target : bySequence.get(numbers[row])) {
                here.add(new Target(row, target.at(), target.id()));
            }
        }
        return here;
    }
}
