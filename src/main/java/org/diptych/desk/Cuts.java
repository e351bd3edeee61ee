package org.diptych.desk;

import java.util.ArrayList;
import java.util.List;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Cuts paragraphs that are too long for one row into several: where sentences answer each other if
/// there are such, else between words. A text without line breaks is one paragraph, and to lay that out
/// as one row takes a minute (35 s measured for 100,000 characters with 1,100 findings).
final class Cuts {

    /// The most characters of one side in a row; paragraphs of the press stay far below it.
    static final int LONGEST = 3000;

    /// About what a row gets once a paragraph is cut, in characters.
    private static final int STEP = 1500;

    /// How far from its place a cut may be moved to fall between words, in characters.
    private static final int LEEWAY = 200;

    private final Aligned pair;

    Cuts(Aligned pair) {
        this.pair = pair;
    }

    /// The pieces that stand in each row of a link, on both sides; a side that has no more has none.
    List<Both<List<Span>>> rows(Link link) {
        Both<List<Span>> paragraphs =
                new Both<>(paragraphs(link, Side.LEFT), paragraphs(link, Side.RIGHT));
        if (length(paragraphs.left()) <= LONGEST && length(paragraphs.right()) <= LONGEST) {
            return List.of(paragraphs);
        }
        Both<Span> whole = paragraphs.map(Cuts::whole);
        List<Both<Integer>> cuts = new ArrayList<>();
        Both<Integer> last = whole.map(Span::start);
        for (Both<Integer> next : answers(link, whole)) {
            cuts.addAll(between(last, next));
            cuts.add(next);
            last = next;
        }
        cuts.addAll(between(last, whole.map(Span::end)));
        return pieces(paragraphs, whole, cuts);
    }

    private List<Span> paragraphs(Link link, Side side) {
        return link.on(side).stream().map(p -> pair.on(side).paragraphs().get(p).span()).toList();
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    private static Span whole(List<Span> spans) {
        return spans.isEmpty()
                ? new Span(0, 0)
                : new Span(spans.getFirst().start(), spans.getLast().end());
    }

    /// Where sentences begin that answer each other, a step or more apart, in the order of both sides.
    private List<Both<Integer>> answers(Link link, Both<Span> whole) {
        List<Both<Integer>> answers = new ArrayList<>();
        Both<Integer> last = whole.map(Span::start);
        for (Link.Matched match : pair.matches().filter(m -> !m.moved()).toList()) {
            Both<Integer> start = new Both<>(start(match, Side.LEFT), start(match, Side.RIGHT));
            boolean inside =
                    link.on(Side.LEFT).contains(paragraph(match, Side.LEFT))
                            && link.on(Side.RIGHT).contains(paragraph(match, Side.RIGHT));
            int left = start.left() - last.left();
            int right = start.right() - last.right();
            if (inside && left > 0 && right > 0 && Math.max(left, right) >= STEP) {
                answers.add(start);
                last = start;
            }
        }
        return answers;
    }

    private Sentence first(Link match, Side side) {
        return pair.on(side).sentences().get(match.on(side).getFirst());
    }

    private int start(Link match, Side side) {
        return first(match, side).span().start();
    }

    private int paragraph(Link match, Side side) {
        return first(match, side).paragraph();
    }

    /// Further cuts where nothing answers for long, at like shares of both sides.
    private List<Both<Integer>> between(Both<Integer> from, Both<Integer> to) {
        int longer = Math.max(to.left() - from.left(), to.right() - from.right());
        List<Both<Integer>> cuts = new ArrayList<>();
        if (longer > LONGEST) {
            int parts = (longer + STEP - 1) / STEP;
            for (int i = 1; i < parts; i++) {
                double share = (double) i / parts;
                cuts.add(
                        new Both<>(
                                cut(pair.on(Side.LEFT), from.left(), to.left(), share),
                                cut(pair.on(Side.RIGHT), from.right(), to.right(), share)));
            }
        }
        return cuts;
    }

    /// An offset at about a share of the way, between words if a blank is near.
    private static int cut(Article article, int from, int to, double share) {
        String text = article.text();
        int at = from + (int) ((to - from) * share);
        if (at >= text.length()) {
            return at;
        }
        int blank = text.lastIndexOf(' ', at);
        if (blank > Math.max(from, at - LEEWAY)) {
            return blank;
        }
        return at > from && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private List<Both<List<Span>>> pieces(
            Both<List<Span>> paragraphs, Both<Span> whole, List<Both<Integer>> cuts) {
        List<Both<List<Span>>> rows = new ArrayList<>();
        Both<Integer> from = whole.map(Span::start);
        List<Both<Integer>> ends = new ArrayList<>(cuts);
        ends.add(whole.map(Span::end));
        for (Both<Integer> to : ends) {
            rows.add(
                    new Both<>(
                            within(paragraphs, Side.LEFT, from.left(), to.left()),
                            within(paragraphs, Side.RIGHT, from.right(), to.right())));
            from = to;
        }
        return rows;
    }

    private List<Span> within(Both<List<Span>> paragraphs, Side side, int from, int to) {
        String text = pair.on(side).text();
        List<Span> pieces = new ArrayList<>();
        for (Span paragraph : paragraphs.on(side)) {
            int start = Math.max(from, paragraph.start());
            int end = Math.min(to, paragraph.end());
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                pieces.add(new Span(start, end));
            }
        }
        return pieces;
    }
}
