package org.diptych.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.align.Relation;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding;
import org.diptych.find.Halves;
import org.diptych.present.Beside;
import org.diptych.present.Summary;
import org.diptych.present.Wording;
import org.diptych.review.Review;
import org.diptych.review.Verdict;
import org.diptych.text.Side;

/// What a report says to somebody who has never seen the program: what it is, what was looked at and what was not, and
/// how to read the rest.
record Guide(Wording wording, Review review) {

    /// So many findings are seen at a glance, without a list of the gravest.
    private static final int FEW = 12;

    private static final int MOST_GRAVE = 7;

    /// "Diptych · Made on 4 March 2026, 05:06 UTC".
    String made(Optional<Instant> made) {
        String maker = wording.format("report.made");
        return made.map(m -> maker + " · " + wording.format("report.made.on", wording.of(m)))
                .orElse(maker);
    }

    /// What made this, and who has to decide.
    String what(Summary summary) {
        return wording.format(
                summary.relation() == Relation.ALONE ? "report.what.alone" : "report.what");
    }

    /// How the two stand to each other, what of them could not be compared, what the report does not show, and what was
    /// decided: a sentence or two each.
    ///
    /// @param only the one article that is shown; both if empty
    /// @param findings that are shown
    List<String> standing(Summary summary, Optional<Side> only, List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        if (summary.relation() != Relation.ALONE) {
            lines.add(wording.format("report.matched", wording.matched(summary)));
        }
        across(summary).ifPresent(lines::add);
        if (only.isPresent() && summary.relation() != Relation.ALONE) {
            int all = Halves.once(review.shown().findings()).size();
            int here = Halves.once(findings).size();
            lines.add(
                    wording.format(
                            "report.only",
                            review.shown().pair().on(only.get()).name(),
                            here,
                            all,
                            all - here));
        }
        notes().decided(review, findings).ifPresent(lines::add);
        return lines;
    }

    /// What of two languages is not compared.
    Optional<String> across(Summary summary) {
        return summary.isOneLanguage() || summary.relation() == Relation.UNRELATED
                ? Optional.empty()
                : Optional.of(wording.format("report.across"));
    }

    /// What was looked for, where nothing was found.
    String checked(Summary summary) {
        if (summary.relation() == Relation.VERSIONS && !summary.isOneLanguage()) {
            return wording.format("report.checked.across");
        }
        return wording.format("report.checked." + Wording.lower(summary.relation()));
    }

    /// "The gravest 8 of 119".
    String gravestOf(List<Numbered> findings) {
        return wording.format(
                "report.gravest", gravest(findings).size(), Numbered.once(findings).size());
    }

    /// The gravest of many findings, in reading order; none of few. What was dismissed is none of them.
    List<Numbered> gravest(List<Numbered> findings) {
        List<Numbered> once =
                Numbered.once(findings).stream()
                        .filter(n -> review.on(n.finding()).verdict() != Verdict.DISMISSED)
                        .toList();
        if (once.size() <= FEW) {
            return List.of();
        }
        List<Numbered> gravest =
                once.stream()
                        .sorted(
                                Comparator.comparing((Numbered n) -> n.finding().mark().severity())
                                        .thenComparingDouble(n -> n.finding().mark().confidence())
                                        .reversed())
                        .limit(MOST_GRAVE)
                        .toList();
        return once.stream().filter(gravest::contains).toList();
    }

    /// "Conflicting fact: number (critical). “41” here, “14” in the other text."
    String told(Finding finding) {
        Notes notes = notes();
        String words = notes.wordsUnsaid(finding).map(w -> " “" + w + "”").orElse("");
        return notes.title(finding) + "." + words + " " + notes.why(finding);
    }

    /// How to read the pages of a PDF.
    ///
    /// @param only the one article that they show; both if empty
    List<String> pages(Optional<Side> only) {
        // One article alone has no rows and no gaps.
        return how(only.isPresent(), List.of("rows", "gap"), List.of("mark", "line", "dismissed"));
    }

    /// How to read a web page.
    List<String> page() {
        return how(isAlone(), List.of("gap"), List.of("link", "line", "dismissed"));
    }

    /// How to read a text without marks.
    List<String> plain() {
        return how(isAlone(), List.of(), List.of());
    }

    private List<String> how(boolean alone, List<String> aside, List<String> marked) {
        List<String> keys = new ArrayList<>();
        if (!alone) {
            aside.stream().filter(k -> !k.equals("gap") || isAnyGap()).forEach(keys::add);
        }
        if (!shown().findings().isEmpty()) {
            marked.stream()
                    .filter(k -> !k.equals("dismissed") || Notes.isAnyDismissed(review))
                    .forEach(keys::add);
            keys.addAll(isAlone() ? List.of() : List.of("here"));
            keys.addAll(List.of("labels", "severity"));
        }
        if (!alone && isAnyUnmatched()) {
            keys.add("unmatched");
        }
        keys.add("sum");
        return keys.stream().map(k -> wording.format("report.how." + k)).toList();
    }

    private boolean isAlone() {
        return notes().sides().size() == 1;
    }

    private boolean isAnyGap() {
        return Row.of(Beside.of(shown().pair())).stream()
                .anyMatch(row -> Stream.of(Side.values()).anyMatch(s -> row.on(s).isEmpty()));
    }

    private boolean isAnyUnmatched() {
        Summary summary = Summary.of(shown().pair(), shown().findings());
        return summary.relation() == Relation.VERSIONS
                && Stream.of(Side.values())
                        .map(summary.sentences()::on)
                        .anyMatch(s -> s.matched() < s.all());
    }

    private Comparison shown() {
        return review.shown();
    }

    private Notes notes() {
        return new Notes(wording, shown().pair().articles());
    }
}
