package org.diptych.desk;

import java.util.List;
import java.util.Locale;
import org.diptych.align.Aligned;
import org.diptych.align.Aligner;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Garbled;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Severity;
import org.diptych.present.Wording;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Articles and findings that a test makes up.
final class Planted {

    /// Knows the reason of planted findings.
    static final Wording WORDING = new Wording(Locale.of("en", "ZZ"));

    private Planted() {}

    static Aligned pair(String left, String right) {
        return Aligner.standard()
                .align(
                        new Both<>(
                                Segmenter.article("original.txt", "en", left),
                                Segmenter.article("copy.txt", "en", right)));
    }

    /// The first place of some words.
    static Place place(Aligned pair, Side side, String words) {
        int at = pair.on(side).text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not on the " + side + ": " + words);
        }
        return new Place(side, new Span(at, at + words.length()));
    }

    static Finding garbled(Aligned pair, Side side, String words) {
        return new Garbled(
                new Mark(place(pair, side, words), null, Severity.MAJOR, 0.9, "planted"),
                Garble.GLUED,
                null);
    }

    static List<Finding> garbled(Aligned pair, Side side, List<String> words) {
        return words.stream().map(w -> garbled(pair, side, w)).toList();
    }
}
