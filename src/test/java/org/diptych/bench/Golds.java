package org.diptych.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.diptych.load.LoadFailure;
import org.diptych.load.file.Loader;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads labelled pairs: folders that hold `gold.json` beside two articles, or a file of one pair a line.
final class Golds {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Golds() {}

    /// Every pair of a folder of pairs, in the order of their names.
    static List<Gold> ofFolder(Path folder) throws IOException, LoadFailure {
        List<Path> pairs;
        try (Stream<Path> inside = Files.list(folder)) {
            pairs = inside.filter(p -> Files.exists(p.resolve("gold.json"))).sorted().toList();
        }
        List<Gold> golds = new ArrayList<>();
        for (Path pair : pairs) {
            JsonNode gold = JSON.readTree(pair.resolve("gold.json").toFile());
            golds.add(
                    gold(
                            pair.getFileName().toString(),
                            gold,
                            new Both<>(
                                    Loader.load(pair.resolve(gold.path("left").asText())),
                                    Loader.load(pair.resolve(gold.path("right").asText())))));
        }
        return golds;
    }

    /// Every pair of a file with a JSON object a line, in its order. Where a pair has no right text, the left
    /// one stands on both sides.
    static List<Gold> ofLines(Path file) throws IOException, LoadFailure {
        List<Gold> golds = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode gold = JSON.readTree(line);
            String left = gold.path("left_text").asText();
            String right = gold.hasNonNull("right_text") ? gold.get("right_text").asText() : left;
            golds.add(
                    gold(
                            // As a file may be called.
                            gold.path("pair").asText().replaceAll("[^A-Za-z0-9._-]+", "_"),
                            gold,
                            new Both<>(
                                    Loader.paste("left.txt", left),
                                    Loader.paste("right.txt", right))));
        }
        return golds;
    }

    private static Gold gold(String pair, JsonNode gold, Both<Article> articles) {
        return new Gold(
                pair,
                articles,
                gold.path("relation").asText(),
                groups(gold.path("paragraphs"), articles.map(a -> Lines.of(a.text()))),
                groups(gold.path("sentences"), articles.map(_ -> List.of())),
                tasks(gold.path("kinds")),
                stream(gold.path("findings")).filter(Golds::isPlaced).map(Golds::label).toList());
    }

    /// Links written as numbers of units, or as spans.
    private static List<Group> groups(JsonNode links, Both<List<Span>> units) {
        return stream(links)
                .map(link ->
                        new Group(
                                new Both<>(
                                        spans(link.path("left"), units.left()),
                                        spans(link.path("right"), units.right()))))
                .toList();
    }

    private static List<Span> spans(JsonNode members, List<Span> units) {
        return stream(members)
                .map(m ->
                        m.isArray()
                                ? new Span(m.get(0).asInt(), m.get(1).asInt())
                                : units.get(m.asInt()))
                .toList();
    }

    private static Set<Task> tasks(JsonNode kinds) {
        List<String> named = stream(kinds).map(JsonNode::asText).toList();
        Set<Task> tasks = EnumSet.allOf(Task.class);
        tasks.removeIf(task -> !kinds.isMissingNode() && !named.contains(task.toString()));
        return tasks;
    }

    /// Some labels name no words: a whole segment, or a gap between two words.
    private static boolean isPlaced(JsonNode label) {
        return !label.path("level").asText().equals("segment")
                && label.path("end").asInt() > label.path("start").asInt();
    }

    private static Label label(JsonNode label) {
        Side side = Side.valueOf(label.path("side").asText().toUpperCase(Locale.ROOT));
        return new Label(
                label.path("kind").asText(),
                label.path("subtype").asText(),
                place(label, side),
                counterpart(label.path("counterpart"), side.other()),
                label.path("severity").asText(),
                label.path("optional").asBoolean(),
                label.path("votes").asInt(1));
    }

    private static @Nullable Place counterpart(JsonNode counterpart, Side side) {
        return counterpart.isObject() ? place(counterpart, side) : null;
    }

    private static Place place(JsonNode node, Side side) {
        return new Place(side, new Span(node.path("start").asInt(), node.path("end").asInt()));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
