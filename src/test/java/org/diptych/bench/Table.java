package org.diptych.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A Markdown table that is also level as plain text: words to the left, figures to the right.
final class Table {

    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> head;

    Table(String first, List<String> others) {
        head = Stream.concat(Stream.of(first), others.stream()).toList();
    }

    Table row(String first, List<String> others) {
        rows.add(Stream.concat(Stream.of(first), others.stream()).toList());
        return this;
    }

    @Override
    public String toString() {
        List<Integer> widths =
                IntStream.range(0, head.size())
                        .mapToObj(i ->
                                Stream.concat(Stream.of(head), rows.stream())
                                        .mapToInt(r -> r.get(i).length())
                                        .max()
                                        .orElse(0))
                        .toList();
        List<String> rule = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            rule.add(i == 0 ? "-".repeat(widths.get(i)) : "-".repeat(widths.get(i) - 1) + ":");
        }
        return Stream.concat(Stream.of(head, rule), rows.stream())
                .map(row -> line(row, widths))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> {
                    String gap = " ".repeat(widths.get(i) - row.get(i).length());
                    return i == 0 ? row.get(i) + gap : gap + row.get(i);
                })
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
