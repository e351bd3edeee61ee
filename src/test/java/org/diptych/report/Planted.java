package org.diptych.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diptych.align.Aligned;
import org.diptych.align.Aligner;
import org.diptych.compare.Comparison;
import org.diptych.compare.Settling;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Severity;
import org.diptych.present.Wording;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Comparisons with findings that a test puts there itself, whatever the rules would find.
final class Planted {

    /// Knows the reason of the planted findings.
    static final Wording WORDING = new Wording(Locale.of("en", "ZZ"));

    private final Aligned pair;
    private final List<Finding> findings = new ArrayList<>();

    private Planted(Aligned pair) {
        this.pair = pair;
    }

    static Planted in(String left, String right) {
        return in("en", left, right);
    }

    static Planted in(String language, String left, String right) {
        return new Planted(
                Aligner.standard()
                        .align(
                                new Both<>(
                                        Segmenter.article("original.txt", language, left),
                                        Segmenter.article("copy.txt", language, right))));
    }

    Aligned pair() {
        return pair;
    }

    Planted garbled(Side side, String words, Finding.Garble how, @Nullable String reading) {
        findings.add(new Finding.Garbled(mark(side, words, null), how, reading));
        return this;
    }

    Planted dropped(Side side, String words) {
        findings.add(new Finding.Dropped(mark(side, words, null), Finding.Gap.SENTENCE));
        return this;
    }

    Planted misquoted(Side side, String words, @Nullable String answer) {
        findings.add(new Finding.Misquoted(mark(side, words, answer), Finding.Fault.ALTERED, null));
        return this;
    }

    Planted conflict(Side side, String words, String answer) {
        findings.add(new Finding.Conflict(mark(side, words, answer), Finding.Fact.NUMBER));
        findings.add(new Finding.Conflict(mark(side.other(), answer, words), Finding.Fact.NUMBER));
        return this;
    }

    Planted with(Finding finding) {
        findings.add(finding);
        return this;
    }

    Comparison comparison() {
        return new Comparison(pair, Optional.empty(), Settling.settle(findings, Optional.empty()));
    }

    private Finding.Mark mark(Side side, String words, @Nullable String answer) {
        return new Finding.Mark(
                place(side, words),
                answer == null ? null : place(side.other(), answer),
                Severity.MAJOR,
                0.9,
                "planted");
    }

    private Place place(Side side, String words) {
        int at = pair.on(side).text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not on the " + side + ": " + words);
        }
        return new Place(side, new Span(at, at + words.length()));
    }
}
