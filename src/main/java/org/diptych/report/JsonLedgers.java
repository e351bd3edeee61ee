package org.diptych.report;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.align.Edit;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding;
import org.diptych.find.conflict.FactEntry;
import org.diptych.find.quote.QuoteEntry;
import org.diptych.find.quote.Said;
import org.diptych.present.Wording;
import org.diptych.text.Article;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// The ledgers as members of a JSON report: `quotes` and `facts`.
final class JsonLedgers {

    private final JsonGenerator json;
    private final Comparison comparison;
    private final Map<Finding, String> ids;

    private JsonLedgers(JsonGenerator json, Comparison comparison) {
        this.json = json;
        this.comparison = comparison;
        ids =
                Numbered.of(comparison.findings()).stream()
                        .collect(toMap(Numbered::finding, Numbered::own, (a, _) -> a));
    }

    static void write(JsonGenerator json, Comparison comparison) throws IOException {
        JsonLedgers ledgers = new JsonLedgers(json, comparison);
        json.writeArrayFieldStart("quotes");
        for (QuoteEntry entry : comparison.ledgers().quotes()) {
            ledgers.quote(entry);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("facts");
        for (FactEntry entry : comparison.ledgers().facts()) {
            ledgers.fact(entry);
        }
        json.writeEndArray();
    }

    private void quote(QuoteEntry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("outcome", Wording.lower(entry.outcome()));
        for (Side side : Side.values()) {
            json.writeArrayFieldStart(Wording.lower(side));
            for (Said said : entry.said().on(side)) {
                said(side, said);
            }
            json.writeEndArray();
        }
        edits(entry.edits());
        findings(entry.findings());
        json.writeEndObject();
    }

    private void said(Side side, Said said) throws IOException {
        json.writeStartObject();
        place(side, said.span());
        json.writeFieldName("words");
        span(Optional.of(said.words()));
        json.writeStringField("manner", Wording.lower(said.manner()));
        json.writeStringField("speaker", said.speaker());
        json.writeFieldName("attribution");
        @Nullable Span attribution = said.attribution();
        if (attribution == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            place(side, attribution);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void fact(FactEntry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("fact", Wording.lower(entry.fact()));
        json.writeStringField("standing", Wording.lower(entry.standing()));
        for (Side side : Side.values()) {
            json.writeArrayFieldStart(Wording.lower(side));
            for (Span span : entry.at().on(side)) {
                json.writeStartObject();
                place(side, span);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        findings(entry.findings());
        json.writeEndObject();
    }

    /// What differs; words that are the same are left out.
    private void edits(List<Edit> edits) throws IOException {
        json.writeArrayFieldStart("edits");
        for (Edit edit : edits) {
            if (!(edit instanceof Edit.Same)) {
                json.writeStartObject();
                for (Side side : Side.values()) {
                    json.writeFieldName(Wording.lower(side));
                    span(edit.on(side));
                }
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void findings(List<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            json.writeString(ids.get(finding));
        }
        json.writeEndArray();
    }

    private void place(Side side, Span span) throws IOException {
        Article article = comparison.pair().on(side);
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("text", article.at(span));
    }

    private void span(Optional<Span> span) throws IOException {
        if (span.isEmpty()) {
            json.writeNull();
        } else {
            json.writeArray(new int[] {span.get().start(), span.get().end()}, 0, 2);
        }
    }
}
