package org.diptych.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diptych.align.Aligned;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Conflict;
import org.diptych.find.Finding.Fault;
import org.diptych.find.Finding.Garbled;
import org.diptych.find.Finding.Misquoted;
import org.diptych.find.garbled.Mojibake;
import org.diptych.text.Folding;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;
import org.diptych.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/// What follows from nothing but that one side was read in the wrong encoding: that is told there, and accuses neither
/// the other side nor a quotation of having been altered.
final class Misreading {

    /// A mark of quotation that was misread stands so close to the words, in UTF-16 units.
    private static final int BESIDE = 4;

    /// What is left at the edge of a place of a mark of which a part was lost for good: "it.â€�".
    private static final Pattern REST = Pattern.compile("^[^\\x00-\\x7F]+|[^\\x00-\\x7F]+$");

    private final Aligned pair;
    private final List<Garbled> misread;

    private Misreading(Aligned pair, List<Finding> all) {
        this.pair = pair;
        misread =
                all.stream()
                        .filter(f -> f.mark().rule().equals(Mojibake.ID))
                        .map(Garbled.class::cast)
                        .sorted(Comparator.comparing(g -> g.mark().at().span()))
                        .toList();
    }

    /// The findings without those that follow from it.
    static List<Finding> without(Aligned pair, List<Finding> all) {
        Misreading misreading = new Misreading(pair, all);
        return misreading.misread.isEmpty()
                ? all
                : all.stream().filter(f -> !misreading.isBehind(f)).toList();
    }

    private boolean isBehind(Finding finding) {
        Place at = finding.mark().at();
        Place there = finding.mark().counterpart();
        if (there == null || finding.mark().rule().equals(Mojibake.ID)) {
            return false;
        }
        return switch (finding) {
            case Garbled _ -> isIn(there) && !isIn(at);
            case Misquoted(_, Fault fault, _, _) ->
                    (fault == Fault.MARKS_LOST || fault == Fault.MARKS_ADDED)
                            ? isIn(around(at)) || isIn(around(there))
                            : isSame(at, there);
            case Conflict _ -> isSame(at, there);
            default -> false;
        };
    }

    private boolean isIn(Place place) {
        return misread.stream()
                .map(g -> g.mark().at())
                .anyMatch(m -> m.side() == place.side() && m.span().overlaps(place.span()));
    }

    private Place around(Place place) {
        int end = pair.on(place.side()).text().length();
        Span span = place.span();
        return new Place(
                place.side(),
                new Span(Math.max(0, span.start() - BESIDE), Math.min(end, span.end() + BESIDE)));
    }

    /// Whether two places say the same once they are read as they were written.
    private boolean isSame(@Nullable Place one, Place other) {
        return one != null && (isIn(one) || isIn(other)) && written(one).equals(written(other));
    }

    /// The words of a place as they were before they were misread, folded.
    private String written(Place place) {
        Side side = place.side();
        StringBuilder words = new StringBuilder();
        int from = place.span().start();
        List<Garbled> its = new ArrayList<>();
        for (Garbled g : misread) {
            Span span = g.mark().at().span();
            if (g.mark().at().side() == side && span.overlaps(place.span())) {
                its.add(g);
            }
        }
        String text = pair.on(side).text();
        for (Garbled g : its) {
            Span span = g.mark().at().span();
            words.append(text, from, Math.max(from, span.start()));
            words.append(g.reading() == null ? "" : g.reading());
            from = Math.max(from, span.end());
        }
        words.append(text, from, Math.max(from, place.span().end()));
        String whole = isIn(around(place)) ? REST.matcher(words).replaceAll("") : words.toString();
        return Tokenizer.tokens(whole).stream()
                .filter(token -> token.kind() != Token.Kind.MARK)
                .map(token -> Folding.fold(token.span().in(whole)))
                .collect(Collectors.joining(" "));
    }
}
