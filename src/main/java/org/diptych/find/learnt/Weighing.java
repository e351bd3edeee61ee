package org.diptych.find.learnt;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Weighs the clues on a word against each other: a network with one hidden layer, small enough to be read
/// as a table, `weights.csv`. Each of its lines is one consideration: what every clue counts in it, its
/// bias, and how much it counts itself.
public final class Weighing {

    private static final CSVFormat TABLE =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final String BIAS = "bias";
    private static final String COUNTS = "counts";

    private final List<Consideration> considerations;

    /// One hidden unit.
    ///
    /// @param weights by [Clue], in its order
    /// @param counts what it adds to the log odds when it holds wholly, and takes off when its contrary does
    record Consideration(List<Double> weights, double bias, double counts) {
        Consideration {
            weights = List.copyOf(weights);
        }

        /// What it adds to the log odds.
        double of(double[] clues) {
            double sum = bias;
            for (int k = 0; k < clues.length; k++) {
                sum += weights.get(k) * clues[k];
            }
            return counts * Math.tanh(sum);
        }
    }

    Weighing(List<Consideration> considerations) {
        this.considerations = List.copyOf(considerations);
    }

    /// As learnt on the labelled pairs.
    public static Weighing standard() {
        try (InputStream in = Weighing.class.getResourceAsStream("weights.csv")) {
            if (in == null) {
                throw new IllegalStateException("the weights are not on the class path");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a table of weights.
    ///
    /// @throws IOException if it can't be read
    /// @throws IllegalArgumentException if a column is missing, or a number is none
    public static Weighing read(Reader table) throws IOException {
        List<Consideration> lines = new ArrayList<>();
        for (CSVRecord line : TABLE.parse(table)) {
            lines.add(
                    new Consideration(
                            Stream.of(Clue.values()).map(c -> number(line, c.column())).toList(),
                            number(line, BIAS),
                            number(line, COUNTS)));
        }
        return new Weighing(lines);
    }

    private static double number(CSVRecord line, String column) {
        return Double.parseDouble(line.get(column));
    }

    /// How likely a careful reader is to underline the word, 0 to 1.
    double probability(double[] clues) {
        double sum = 0;
        for (Consideration each : considerations) {
            sum += each.of(clues);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /// As [#read] takes it.
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        StringJoiner head = new StringJoiner(",", "", "\n");
        Stream.of(Clue.values()).forEach(c -> head.add(c.column()));
        table.append(head.add(BIAS).add(COUNTS));
        for (Consideration each : considerations) {
            StringJoiner line = new StringJoiner(",", "", "\n");
            each.weights().forEach(w -> line.add(written(w)));
            table.append(line.add(written(each.bias())).add(written(each.counts())));
        }
        return table.toString();
    }

    private static String written(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }
}
