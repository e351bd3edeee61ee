package org.diptych.find.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.align.WordLink;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Pairs quotations of two languages, inside sentences that answer each other: those whose words answer
/// each other, and the only two that there are.
final class Translations {

    /// The share of the shorter quotation's words that answer words of the other.
    private static final double ENOUGH = 0.3;

    private final Aligned pair;
    private final Both<Voices> voices;

    Translations(Aligned pair, Both<Voices> voices) {
        this.pair = pair;
        this.voices = voices;
    }

    private record Candidate(int left, int right, double share) {}

    void pairUp() {
        for (int k = 0; k < pair.sentences().size(); k++) {
            if (pair.sentences().get(k) instanceof Link.Matched link) {
                pairUp(link, pair.words().get(k));
            }
        }
    }

    private void pairUp(Link.Matched link, List<WordLink> words) {
        List<Integer> left = open(link, Side.LEFT);
        List<Integer> right = open(link, Side.RIGHT);
        boolean only = left.size() == 1 && right.size() == 1;
        List<Candidate> candidates = new ArrayList<>();
        for (int l : left) {
            for (int r : right) {
                double share = share(l, r, words);
                if (only || share >= ENOUGH) {
                    candidates.add(new Candidate(l, r, share));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::share).reversed());
        for (Candidate c : candidates) {
            if (voices.left().isOpen(c.left()) && voices.right().isOpen(c.right())) {
                Quotation here = voices.left().quotations.get(c.left());
                Quotation there = voices.right().quotations.get(c.right());
                voices.left().answer(c.left(), new Answer.Translated(there));
                voices.right().answer(c.right(), new Answer.Translated(here));
            }
        }
    }

    private double share(int left, int right, List<WordLink> words) {
        Quotation here = voices.left().quotations.get(left);
        Quotation there = voices.right().quotations.get(right);
        long linked =
                words.stream()
                        .filter(w -> here.span().covers(w.left()) && there.span().covers(w.right()))
                        .count();
        int shorter =
                Math.min(
                        voices.left().phrases.get(left).words().size(),
                        voices.right().phrases.get(right).words().size());
        return (double) linked / Math.max(1, shorter);
    }

    private List<Integer> open(Link.Matched link, Side side) {
        Voices here = voices.on(side);
        return here.in(link.on(side)).stream().filter(here::isOpen).toList();
    }
}
