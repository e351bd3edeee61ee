package org.diptych.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding;
import org.diptych.present.Wording;
import org.diptych.review.Decision;
import org.diptych.review.Lost;
import org.diptych.review.Review;
import org.diptych.text.Article;
import org.diptych.text.Paragraph;
import org.diptych.text.Place;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// For programs: one JSON object in the format `diptych-report/1`, UTF-8. Members are never left out;
/// null or an empty list stands. Offsets are UTF-16 units into the article's text.
public final class JsonReport implements Report {

    private final Wording wording;

    public JsonReport(Wording wording) {
        this.wording = wording;
    }

    @Override
    public void write(Review review, OutputStream out) throws IOException {
        Comparison comparison = review.shown();
        JsonFactory factory = JsonFactory.builder().build();
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n")));
            Aligned pair = comparison.pair();
            json.writeStartObject();
            json.writeStringField("format", "diptych-report/1");
            for (Side side : Side.values()) {
                article(json, Wording.lower(side), pair.on(side));
            }
            json.writeStringField("relation", Wording.lower(pair.relation()));
            json.writeStringField("summary", pair.summary().map(Wording::lower).orElse(null));
            number(json, "similarity", pair.similarity());
            paragraphs(json, pair);
            sentences(json, pair);
            findings(json, review, comparison);
            JsonLedgers.write(json, comparison);
            lost(json, review);
            json.writeEndObject();
        }
    }

    private static void article(JsonGenerator json, String field, Article article)
            throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("name", article.name());
        json.writeStringField("language", article.language());
        json.writeStringField("text", article.text());
        json.writeFieldName("paragraphs");
        spans(json, article.paragraphs().stream().map(Paragraph::span).toList());
        json.writeFieldName("sentences");
        spans(json, article.sentences().stream().map(Sentence::span).toList());
        json.writeEndObject();
    }

    private static void paragraphs(JsonGenerator json, Aligned pair) throws IOException {
        json.writeArrayFieldStart("paragraphs");
        for (Link link : pair.paragraphs()) {
            json.writeStartObject();
            for (Side side : Side.values()) {
                int[] units = link.on(side).stream().mapToInt(Integer::intValue).toArray();
                json.writeFieldName(Wording.lower(side));
                json.writeArray(units, 0, units.length);
            }
            likeness(json, link);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void sentences(JsonGenerator json, Aligned pair) throws IOException {
        json.writeArrayFieldStart("sentences");
        for (Link link : pair.sentences()) {
            json.writeStartObject();
            for (Side side : Side.values()) {
                json.writeFieldName(Wording.lower(side));
                spans(json, pair.sentences(link, side).stream().map(Sentence::span).toList());
            }
            likeness(json, link);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void likeness(JsonGenerator json, Link link) throws IOException {
        switch (link) {
            case Link.Matched(_, _, double likeness, boolean moved) -> {
                number(json, "similarity", likeness);
                json.writeBooleanField("moved", moved);
            }
            case Link.Alone _ -> {
                number(json, "similarity", 0);
                json.writeBooleanField("moved", false);
            }
        }
    }

    private void findings(JsonGenerator json, Review review, Comparison comparison)
            throws IOException {
        json.writeArrayFieldStart("findings");
        for (Numbered numbered : Numbered.of(comparison.findings())) {
            finding(json, comparison.pair(), numbered, review.on(numbered.finding()));
        }
        json.writeEndArray();
    }

    private void finding(JsonGenerator json, Aligned pair, Numbered numbered, Decision decision)
            throws IOException {
        Finding finding = numbered.finding();
        Finding.Mark mark = finding.mark();
        json.writeStartObject();
        json.writeStringField("id", numbered.own());
        json.writeStringField("twin", numbered.isSecondHalf() ? numbered.id() : null);
        json.writeStringField("kind", Wording.lower(finding.kind()));
        json.writeStringField("subtype", Wording.lower(Wording.subtype(finding)));
        json.writeStringField("side", Wording.lower(mark.at().side()));
        place(json, pair, mark.at());
        json.writeFieldName("counterpart");
        @Nullable Place counterpart = mark.counterpart();
        if (counterpart == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            place(json, pair, counterpart);
            json.writeEndObject();
        }
        json.writeStringField("severity", Wording.lower(mark.severity()));
        number(json, "confidence", mark.confidence());
        json.writeStringField("why", wording.why(finding, pair.articles()));
        json.writeStringField(
                "suggestion", finding instanceof Finding.Garbled g ? g.reading() : null);
        json.writeStringField("verdict", Wording.lower(decision.verdict()));
        json.writeStringField("note", decision.note().isBlank() ? null : decision.note());
        json.writeEndObject();
    }

    /// What was decided before an article changed and no longer fits.
    private void lost(JsonGenerator json, Review review) throws IOException {
        json.writeArrayFieldStart("lost");
        for (Lost lost : review.lost()) {
            json.writeStartObject();
            json.writeStringField("kind", lost.kind() == null ? null : Wording.lower(lost.kind()));
            json.writeStringField("side", Wording.lower(lost.side()));
            json.writeStringField("text", lost.words());
            json.writeStringField("verdict", Wording.lower(lost.verdict()));
            json.writeStringField("note", lost.note().isBlank() ? null : lost.note());
            json.writeStringField("reason", Wording.lower(lost.reason()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, Aligned pair, Place place) throws IOException {
        json.writeNumberField("start", place.span().start());
        json.writeNumberField("end", place.span().end());
        json.writeStringField("text", pair.on(place.side()).at(place.span()));
    }

    private static void spans(JsonGenerator json, List<Span> spans) throws IOException {
        json.writeStartArray();
        for (Span span : spans) {
            json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
        }
        json.writeEndArray();
    }

    /// Three places, so that reports do not differ by the last bit of a machine.
    private static void number(JsonGenerator json, String field, double value) throws IOException {
        json.writeFieldName(field);
        json.writeNumber(String.format(Locale.ROOT, "%.3f", value));
    }
}
