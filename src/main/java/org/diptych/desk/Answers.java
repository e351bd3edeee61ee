package org.diptych.desk;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.diptych.align.Aligned;
import org.diptych.align.WordLink;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Which word of the other article answers a word.
final class Answers {

    private final Both<NavigableMap<Integer, WordLink>> links =
            new Both<>(new TreeMap<>(), new TreeMap<>());

    private Answers() {}

    static Answers of(Aligned pair) {
        Answers answers = new Answers();
        for (List<WordLink> inSentence : pair.words()) {
            for (WordLink link : inSentence) {
                for (Side side : Side.values()) {
                    answers.links.on(side).put(link.on(side).start(), link);
                }
            }
        }
        return answers;
    }

    /// From the first to the last word that answers one of some words; none if none is linked.
    Optional<Span> to(Place place) {
        return links
                .on(place.side())
                .subMap(place.span().start(), true, place.span().end(), false)
                .values()
                .stream()
                .map(link -> link.on(place.side().other()))
                .reduce((a, b) ->
                        new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end())));
    }

    /// The link of the word at an offset; none if it is linked to none, or no word stands there.
    Optional<WordLink> at(Side side, int offset) {
        return Optional.ofNullable(links.on(side).floorEntry(offset))
                .map(Map.Entry::getValue)
                .filter(link -> offset < link.on(side).end());
    }
}
