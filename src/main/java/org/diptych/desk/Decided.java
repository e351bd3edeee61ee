package org.diptych.desk;

import java.util.List;
import java.util.Optional;
import org.diptych.align.HandLink;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Own;
import org.diptych.find.Halves;
import org.diptych.present.Wording;
import org.diptych.review.Decision;
import org.diptych.review.Review;
import org.diptych.text.Article;
import org.diptych.text.Beginning;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// What one step decided: the finding that it was about, or the words where there is none.
///
/// @param what what was done, as the words of the window name it
/// @param finding null if the step was about paragraphs
/// @param at where it stands
record Decided(String what, @Nullable Finding finding, Place at) {

    /// So many characters of the words are enough to know them by.
    private static final int FEW = 40;

    /// What was decided between two reviews of one pair; empty if nothing.
    static Optional<Decided> between(Review older, Review newer) {
        return mark("mark", newer.own(), older.own())
                .or(() -> mark("unmark", older.own(), newer.own()))
                .or(() -> remark(older, newer))
                .or(() -> verdict(older, newer))
                .or(() -> paragraphs(older, newer));
    }

    /// The words that it was about, as far as they are needed.
    String words(Both<Article> articles) {
        String words = articles.on(at.side()).at(at.span()).replaceAll("\\s+", " ").strip();
        return words.length() <= FEW ? words : Beginning.of(words, FEW).stripTrailing() + "…";
    }

    private static Optional<Decided> mark(String what, List<Own> with, List<Own> without) {
        return with.stream()
                .filter(own -> without.stream().noneMatch(o -> isOn(o, own)))
                .findFirst()
                .map(own -> new Decided(what, own, own.mark().at()));
    }

    private static Optional<Decided> remark(Review older, Review newer) {
        return newer.own().stream()
                .filter(own -> !older.own().contains(own))
                .findFirst()
                .map(own -> new Decided("note", own, own.mark().at()));
    }

    private static boolean isOn(Own one, Own other) {
        return one.mark().equals(other.mark()) && one.kind() == other.kind();
    }

    /// The finding as a review has it: a mark of the reader's own with the remark that it has there. Null if there is
    /// none.
    @Nullable Finding in(Review review) {
        return review.findings().stream()
                .filter(f ->
                        f.equals(finding)
                                || (f instanceof Own o
                                        && finding instanceof Own own
                                        && isOn(o, own)))
                .findFirst()
                .orElse(null);
    }

    private static Optional<Decided> verdict(Review older, Review newer) {
        List<Finding> all = newer.findings();
        return all.stream()
                .filter(f -> !older.on(f).equals(newer.on(f)))
                .findFirst()
                .map(f -> Halves.told(all).getOrDefault(f, f))
                .map(f -> new Decided(what(older.on(f), newer.on(f)), f, f.mark().at()));
    }

    private static String what(Decision older, Decision newer) {
        return older.verdict() == newer.verdict() ? "note" : Wording.lower(newer.verdict());
    }

    private static Optional<Decided> paragraphs(Review older, Review newer) {
        return paragraphs(newer, newer.links(), older.links())
                .or(() -> paragraphs(newer, older.links(), newer.links()));
    }

    private static Optional<Decided> paragraphs(
            Review review, List<HandLink> with, List<HandLink> without) {
        return with.stream()
                .filter(link -> !without.contains(link))
                .findFirst()
                .map(link -> {
                    Side side = link.left().isEmpty() ? Side.RIGHT : Side.LEFT;
                    int paragraph = (side == Side.LEFT ? link.left() : link.right()).getFirst();
                    Span span =
                            review.comparison().pair().on(side).paragraphs().get(paragraph).span();
                    return new Decided(
                            link.together() ? "pair" : "part", null, new Place(side, span));
                });
    }
}
