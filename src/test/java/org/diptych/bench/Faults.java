package org.diptych.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.diptych.compare.Comparison;
import org.diptych.compare.Progress;
import org.diptych.find.Finding;
import org.diptych.find.quote.Quotation;
import org.diptych.find.quote.Quotations;
import org.diptych.load.LoadFailure;
import org.diptych.load.file.Loader;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Measures facts and quotations on public sets whose faults are known for having been put in, or marked by
/// people: DEMETR, PolNeAR and AggreFact.
final class Faults {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Judges judges;
    private final Map<String, Tally> shares = new LinkedHashMap<>();

    private Faults(Judges judges) {
        this.judges = judges;
    }

    /// How many of how many, by what was counted; of the sets that are at hand.
    static Map<String, Tally> in(Path folder, Judges judges) throws IOException, LoadFailure {
        Faults faults = new Faults(judges);
        faults.damagedFacts(folder.resolve("demetr/dev.jsonl"));
        faults.quotations(folder.resolve("polnear_quotes/quotes_dev.jsonl"));
        faults.injected(folder.resolve("polnear_quotes/injected_dev.jsonl"));
        faults.summaries(folder.resolve("aggrefact_facts/dev.jsonl"));
        return faults.shares;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        return Files.exists(file)
                ? Files.readAllLines(file).stream().map(Faults::json).toList()
                : List.of();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Sentences of which a number, a name or the polarity was changed, and the same ones before that.
    private void damagedFacts(Path file) throws IOException, LoadFailure {
        for (JsonNode line : lines(file)) {
            List<JsonNode> labels = labels(line, "conflict");
            if (!labels.isEmpty()) {
                Comparison comparison = compared(line, Optional.empty());
                for (JsonNode label : labels) {
                    boolean found =
                            comparison.findings().stream()
                                    .filter(f -> Label.of(f).isWording())
                                    .anyMatch(f -> touches(f, span(label)));
                    count("demetr, " + label.path("subtype").asText() + " found", found);
                }
            }
            Comparison clean = compared(line, line.path("clean_right").asText(), Optional.empty());
            boolean marked =
                    clean.findings().stream().anyMatch(f -> f.kind() == Finding.Kind.CONFLICT);
            count("demetr, undamaged sentences with a conflict", marked);
        }
    }

    private void quotations(Path file) throws IOException, LoadFailure {
        for (JsonNode line : lines(file)) {
            Article article = Loader.paste("article.txt", line.path("text").asText());
            List<Quotation> found =
                    Quotations.of(article).stream()
                            .filter(q ->
                                    "\"“”„«»".indexOf(article.text().charAt(q.span().start())) >= 0)
                            .toList();
            List<JsonNode> labels = all(line.path("quotes")).toList();
            for (Quotation quotation : found) {
                boolean right = labels.stream().anyMatch(l -> isSame(quotation.words(), span(l)));
                count("polnear, quotations that are right", right);
            }
            for (JsonNode label : labels) {
                Optional<Quotation> same =
                        found.stream().filter(q -> isSame(q.words(), span(label))).findFirst();
                count("polnear, quotations found", same.isPresent());
                String speaker = label.path("speaker").path("text").asText();
                if (!speaker.isEmpty()
                        && label.path("attributed").asBoolean()
                        && same.map(Quotation::speaker).isPresent()) {
                    count("polnear, speakers right", isName(same.get().speaker(), speaker));
                }
            }
        }
    }

    private void injected(Path file) throws IOException, LoadFailure {
        for (JsonNode line : lines(file)) {
            Comparison comparison = compared(line, Optional.of(Side.LEFT));
            List<JsonNode> labels = labels(line, "quote");
            List<Quotation> here = Quotations.of(comparison.pair().on(Side.RIGHT));
            List<Finding> marks =
                    comparison.findings().stream()
                            .filter(f -> f.kind() == Finding.Kind.QUOTE)
                            .toList();
            for (JsonNode label : labels) {
                String fault = label.path("subtype").asText();
                boolean marked = marks.stream().anyMatch(f -> isOn(f, label, here));
                boolean right =
                        marks.stream()
                                .filter(f -> isOn(f, label, here))
                                .anyMatch(f -> Label.of(f).family().equals(fault));
                count("polnear, " + fault + " marked", marked);
                count("polnear, " + fault + " marked as such", right);
            }
            for (Quotation quotation : here) {
                if (labels.stream().noneMatch(l -> concerns(quotation, span(l)))) {
                    count(
                            "polnear, untouched quotations marked",
                            marks.stream().anyMatch(f -> touches(f, quotation.span())));
                }
            }
        }
    }

    private void summaries(Path file) throws IOException, LoadFailure {
        for (JsonNode line : lines(file)) {
            Comparison comparison = compared(line, Optional.empty());
            List<Span> marks =
                    comparison.findings().stream()
                            .filter(f -> Label.of(f).isContradiction())
                            .filter(f -> f.mark().at().side() == Side.RIGHT)
                            .map(f -> f.mark().at().span())
                            .toList();
            List<Span> faults = all(line.path("findings")).map(Faults::span).toList();
            labels(line, "conflict")
                    .forEach(l ->
                            count(
                                    "aggrefact, intrinsic conflicts found",
                                    marks.stream().anyMatch(span(l)::overlaps)));
            marks.forEach(m ->
                    count(
                            "aggrefact, marks that are right",
                            faults.stream().anyMatch(m::overlaps)));
        }
    }

    private void count(String what, boolean counts) {
        shares.merge(what, Tally.ofFound(counts ? 1 : 0, 1), Tally::plus);
    }

    private Comparison compared(JsonNode line, Optional<Side> original) throws LoadFailure {
        return compared(line, line.path("right_text").asText(), original);
    }

    private Comparison compared(JsonNode line, String right, Optional<Side> original)
            throws LoadFailure {
        Both<Article> articles =
                new Both<>(
                        Loader.paste("left.txt", line.path("left_text").asText()),
                        Loader.paste("right.txt", right));
        return judges.comparers()
                .forPair(line.path("pair").asText())
                .compare(articles, original, Progress.UNHEARD);
    }

    private static Stream<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<JsonNode> labels(JsonNode line, String kind) {
        return all(line.path("findings"))
                .filter(l -> l.path("kind").asText().equals(kind))
                .toList();
    }

    private static Span span(JsonNode label) {
        return new Span(label.path("start").asInt(), label.path("end").asInt());
    }

    /// Whether a mark lies on some words of the right text, or its counterpart does.
    private static boolean touches(Finding finding, Span right) {
        return Stream.of(
                        Optional.of(finding.mark().at()),
                        Optional.ofNullable(finding.mark().counterpart()))
                .flatMap(Optional::stream)
                .anyMatch(p -> p.side() == Side.RIGHT && p.span().overlaps(right));
    }

    /// Whether a mark is on a quotation, on the one that it was made of, or beside the name that gives it to
    /// somebody else.
    private static boolean isOn(Finding finding, JsonNode label, List<Quotation> here) {
        Span at = finding.mark().at().span();
        boolean right = finding.mark().at().side() == Side.RIGHT;
        if (label.path("subtype").asText().equals("misattributed")) {
            return right
                    && finding.mark().rule().equals("quote.misattributed")
                    && here.stream()
                            .filter(q -> q.span().equals(at))
                            .anyMatch(q -> concerns(q, span(label)));
        }
        JsonNode source = label.path("counterpart");
        return right ? isSame(at, span(label)) : source.isObject() && isSame(at, span(source));
    }

    private static boolean concerns(Quotation quotation, Span words) {
        Span attribution = quotation.attribution();
        return words.overlaps(quotation.span())
                || (attribution != null && words.overlaps(attribution));
    }

    private static boolean isSame(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return 2 * shared >= one.length() + other.length() - shared;
    }

    /// Whether a speaker is the one that the label names; a pronoun names whoever was found.
    private static boolean isName(@Nullable String speaker, String label) {
        List<String> words =
                List.of(String.valueOf(speaker).toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return List.of("he", "she", "they", "it", "i", "we", "who")
                        .contains(label.toLowerCase(Locale.ROOT).strip())
                || Stream.of(label.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .filter(w -> w.length() > 2)
                        .anyMatch(words::contains);
    }
}
