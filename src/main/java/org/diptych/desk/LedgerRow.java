package org.diptych.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.find.Finding;
import org.diptych.find.conflict.FactEntry;
import org.diptych.find.quote.QuoteEntry;
import org.diptych.find.quote.Said;
import org.diptych.present.Wording;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// One row of a ledger, as it stands in the table.
///
/// @param what what became of it, or whether the sides agree
/// @param about who says it, or what sort of fact it is
/// @param wordings what stands on either side, cut where the sides differ
/// @param at where it stands; the first is what is shown when the row is chosen
/// @param findings what is marked on these words
record LedgerRow(
        String what,
        String about,
        Both<List<Piece>> wordings,
        List<Place> at,
        List<Finding> findings) {

    /// Some words of one side.
    record Piece(String words, boolean isDifferent) {}

    static LedgerRow of(QuoteEntry entry, Aligned pair, Wording wording) {
        Both<List<Span>> spans = entry.places();
        String speakers =
                Stream.of(Side.values())
                        .flatMap(side -> entry.said().on(side).stream())
                        .map(Said::speaker)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(" / "));
        return new LedgerRow(
                wording.of(entry.outcome()),
                speakers,
                new Both<>(
                        pieces(pair, Side.LEFT, spans, entry.edits()),
                        pieces(pair, Side.RIGHT, spans, entry.edits())),
                places(spans),
                entry.findings());
    }

    static LedgerRow of(FactEntry entry, Aligned pair, Wording wording) {
        Both<List<Span>> first = entry.at().map(spans -> spans.stream().limit(1).toList());
        return new LedgerRow(
                wording.standing(entry, pair),
                wording.fact(entry),
                new Both<>(
                        mentions(pair, Side.LEFT, entry.at()),
                        mentions(pair, Side.RIGHT, entry.at())),
                places(first),
                entry.findings());
    }

    /// All its words, for sorting and searching.
    String words(Side side) {
        return wordings.on(side).stream().map(Piece::words).collect(Collectors.joining());
    }

    private static List<Place> places(Both<List<Span>> spans) {
        List<Place> places = new ArrayList<>();
        for (Side side : Side.values()) {
            spans.on(side).forEach(span -> places.add(new Place(side, span)));
        }
        return places;
    }

    private static List<Piece> mentions(Aligned pair, Side side, Both<List<Span>> at) {
        List<Span> spans = at.on(side);
        if (spans.isEmpty()) {
            return List.of();
        }
        String words = line(pair.on(side).at(spans.getFirst()));
        return List.of(new Piece(spans.size() == 1 ? words : words + " × " + spans.size(), false));
    }

    private static List<Piece> pieces(
            Aligned pair, Side side, Both<List<Span>> spans, List<Edit> edits) {
        Article article = pair.on(side);
        List<Piece> pieces = new ArrayList<>();
        for (Span span : spans.on(side)) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece(" … ", false));
            }
            int at = span.start();
            for (Edit edit : edits) {
                Span words = edit.on(side).orElse(span);
                if (!(edit instanceof Edit.Same)
                        && edit.on(side).isPresent()
                        && words.start() >= at
                        && words.end() <= span.end()) {
                    add(pieces, article, new Span(at, words.start()), false);
                    add(pieces, article, words, true);
                    at = words.end();
                }
            }
            add(pieces, article, new Span(at, span.end()), false);
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Article article, Span span, boolean isDifferent) {
        if (span.length() > 0) {
            pieces.add(new Piece(line(article.at(span)), isDifferent));
        }
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
