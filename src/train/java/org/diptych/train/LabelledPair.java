package org.diptych.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Severity;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// A pair of articles with what a careful reader marked in it.
///
/// @param groups which sentences answer which; empty where nobody labelled that
public record LabelledPair(
        String name, Both<String> texts, List<Both<List<Span>>> groups, List<Label> labels) {

    /// One mark of a careful reader.
    ///
    /// @param how for garbled wording, what sort it is
    /// @param optional whether careful readers differ on it
    public record Label(
            Kind kind,
            Side side,
            Span at,
            @Nullable Garble how,
            Severity severity,
            boolean optional) {}

    /// Every pair under a folder, by name.
    public static List<LabelledPair> under(Path folder) throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(folder)) {
            folders = all.filter(f -> Files.exists(f.resolve("gold.json"))).sorted().toList();
        }
        List<LabelledPair> pairs = new ArrayList<>();
        for (Path f : folders) {
            pairs.add(read(f));
        }
        return pairs;
    }

    private static LabelledPair read(Path folder) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        Both<String> texts =
                new Both<>(
                        text(folder.resolve(gold.get("left").asText())),
                        text(folder.resolve(gold.get("right").asText())));
        List<Both<List<Span>>> groups = new ArrayList<>();
        for (JsonNode group : gold.path("sentences")) {
            groups.add(new Both<>(spans(group.get("left")), spans(group.get("right"))));
        }
        List<Label> labels = new ArrayList<>();
        gold.path("findings").forEach(f -> labels.add(label(f)));
        return new LabelledPair(String.valueOf(folder.getFileName()), texts, groups, labels);
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file).replace("\r\n", "\n");
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<Span> spans(JsonNode list) {
        List<Span> spans = new ArrayList<>();
        list.forEach(s -> spans.add(new Span(s.get(0).asInt(), s.get(1).asInt())));
        return spans;
    }

    private static Label label(JsonNode finding) {
        Kind kind = constant(Kind.class, finding, "kind");
        return new Label(
                kind,
                constant(Side.class, finding, "side"),
                new Span(finding.get("start").asInt(), finding.get("end").asInt()),
                kind == Kind.GARBLED ? constant(Garble.class, finding, "subtype") : null,
                constant(Severity.class, finding, "severity"),
                finding.path("optional").asBoolean());
    }

    private static <E extends Enum<E>> E constant(Class<E> of, JsonNode finding, String member) {
        return Enum.valueOf(
                of, finding.get(member).asText().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
