package org.diptych.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.align.Edit;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding;
import org.diptych.text.Place;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// One of the two wordings of an altered quotation, and the words in which it differs from the other.
///
/// @param differing in reading order, within the place
record Altered(Place place, List<Span> differing) {

    /// Some words of it.
    record Piece(String words, boolean isDifferent) {}

    Altered {
        differing = List.copyOf(differing);
    }

    /// The wording that is marked and the other one; none of a finding that is no altered quotation.
    static List<Altered> of(Comparison comparison, Finding finding) {
        @Nullable Place answer = finding.mark().counterpart();
        if (answer == null
                || !(finding instanceof Finding.Misquoted(_, Finding.Fault fault, _, _))
                || fault != Finding.Fault.ALTERED) {
            return List.of();
        }
        List<Edit> edits =
                comparison.ledgers().quotes().stream()
                        .filter(q -> q.findings().contains(finding))
                        .flatMap(q -> q.edits().stream())
                        .filter(e -> !(e instanceof Edit.Same))
                        .toList();
        return Stream.of(finding.mark().at(), answer).map(p -> at(p, edits)).toList();
    }

    private static Altered at(Place place, List<Edit> edits) {
        return new Altered(
                place,
                edits.stream()
                        .map(e -> e.on(place.side()))
                        .flatMap(Optional::stream)
                        .filter(place.span()::covers)
                        .toList());
    }

    /// All of its words, cut where they differ.
    List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = place.span().start();
        for (Span span : differing) {
            add(pieces, text.substring(at, Math.max(at, span.start())), false);
            add(pieces, text.substring(Math.max(at, span.start()), span.end()), true);
            at = span.end();
        }
        add(pieces, text.substring(at, place.span().end()), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String words, boolean isDifferent) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words.replaceAll("\\s", " "), isDifferent));
        }
    }
}
