package org.diptych.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Conflict;
import org.diptych.find.Finding.Dropped;
import org.diptych.find.Finding.Fact;
import org.diptych.find.Finding.Fault;
import org.diptych.find.Finding.Gap;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Garbled;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Misquoted;
import org.diptych.find.Finding.Severity;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// A pair of articles with the findings that a reader labelled by hand.
record LabelledPair(List<Path> files, List<Finding> findings) {

    static LabelledPair read(Path folder) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        List<Finding> findings = new ArrayList<>();
        gold.get("findings").forEach(f -> findings.add(finding(f)));
        return new LabelledPair(
                List.of(
                        folder.resolve(gold.get("left").asText()),
                        folder.resolve(gold.get("right").asText())),
                findings);
    }

    private static Finding finding(JsonNode label) {
        String subtype = label.get("subtype").asText();
        JsonNode answer = label.get("counterpart");
        Place at = place(label, side(label));
        Mark mark =
                new Mark(
                        at,
                        answer == null || answer.isNull() ? null : place(answer, at.side().other()),
                        constant(Severity.class, label.get("severity").asText()),
                        0.9,
                        "planted");
        return switch (constant(Kind.class, label.get("kind").asText())) {
            case GARBLED -> new Garbled(mark, constant(Garble.class, subtype), suggestion(label));
            case DROPPED -> new Dropped(mark, constant(Gap.class, subtype));
            case QUOTE -> new Misquoted(mark, constant(Fault.class, subtype), null);
            case CONFLICT -> new Conflict(mark, constant(Fact.class, subtype));
        };
    }

    private static @Nullable String suggestion(JsonNode label) {
        JsonNode suggestion = label.get("suggestion");
        return suggestion == null || suggestion.isNull() ? null : suggestion.asText();
    }

    private static Side side(JsonNode label) {
        return constant(Side.class, label.get("side").asText());
    }

    private static Place place(JsonNode node, Side side) {
        return new Place(side, new Span(node.get("start").asInt(), node.get("end").asInt()));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
