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

/// Cuts a link of paragraphs into rows.
///
/// Where one side broke its text into paragraphs and the other did not, each paragraph begins a row, and what answers
/// it stands level with it. Paragraphs that are too long for one row are cut where sentences answer each other if
/// there are such, else between sentences, else between words: a text without line breaks is one paragraph, and to lay
/// that out as one row takes a minute (35 s measured for 100,000 characters with 1,100 findings).
final class Cuts {

    /// The most characters of one side in a row; paragraphs of the press stay far below it.
    static final int LONGEST = 3000;

    /// So many characters of several paragraphs still stand about level with the one that answers them: a dozen lines
    /// or two.
    private static final int LEVEL = 900;

    /// About what a row gets once a paragraph is cut, in characters.
    private static final int STEP = 1500;

    /// How far from its place a cut may be moved to fall between words, in characters.
    private static final int LEEWAY = 200;

    private final Aligned pair;

    Cuts(Aligned pair) {
        this.pair = pair;
    }

    /// Sentences that answer each other.
    ///
    /// @param starts where they begin on either side
    /// @param ends where the next ones do
    private record Answer(Both<Integer> starts, Both<Integer> ends) {}

    /// The pieces that stand in each row of a link, on both sides; a side that has no more has none.
    List<Both<List<Span>>> rows(Link link) {
        Both<List<Span>> paragraphs =
                new Both<>(paragraphs(link, Side.LEFT), paragraphs(link, Side.RIGHT));
        int longer = Math.max(length(paragraphs.left()), length(paragraphs.right()));
        boolean isOneToOne = paragraphs.left().size() <= 1 && paragraphs.right().size() <= 1;
        if (longer <= (isOneToOne ? LONGEST : LEVEL)) {
            return List.of(paragraphs);
        }
        Both<Span> whole = paragraphs.map(Cuts::whole);
        List<Answer> answers = answers(link);
        List<Both<Integer>> cuts = new ArrayList<>();
        Both<Integer> last = whole.map(Span::start);
        List<Both<Integer>> breaks = breaks(paragraphs, whole, answers);
        breaks.add(whole.map(Span::end));
        for (Both<Integer> next : breaks) {
            cuts.addAll(steps(last, next, answers));
            cuts.add(next);
            last = next;
        }
        cuts.removeLast();
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

    /// The sentences in a link that answer each other, in the order of both sides.
    private List<Answer> answers(Link link) {
        List<Answer> answers = new ArrayList<>();
        Both<Integer> last = new Both<>(-1, -1);
        for (Link.Matched match : pair.matches().filter(m -> !m.moved()).toList()) {
            Both<Integer> starts = new Both<>(start(match, Side.LEFT), start(match, Side.RIGHT));
            boolean isInside =
                    link.on(Side.LEFT).contains(paragraph(match, Side.LEFT))
                            && link.on(Side.RIGHT).contains(paragraph(match, Side.RIGHT));
            if (isInside && starts.left() > last.left() && starts.right() > last.right()) {
                answers.add(
                        new Answer(
                                starts,
                                new Both<>(next(match, Side.LEFT), next(match, Side.RIGHT))));
                last = starts;
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

    /// Where the sentence behind a match begins.
    private int next(Link match, Side side) {
        List<Sentence> sentences = pair.on(side).sentences();
        int next = match.on(side).getLast() + 1;
        return next < sentences.size()
                ? sentences.get(next).span().start()
                : pair.on(side).text().length();
    }

    /// Where a paragraph begins on either side between sentences that answer each other, and what stands level with it.
    private List<Both<Integer>> breaks(
            Both<List<Span>> paragraphs, Both<Span> whole, List<Answer> answers) {
        List<Both<Integer>> breaks = new ArrayList<>();
        Both<Integer> from = whole.map(Span::start);
        for (int i = 0; i <= answers.size(); i++) {
            Both<Integer> to =
                    i < answers.size() ? answers.get(i).starts() : whole.map(span -> span.end());
            Both<List<Integer>> begun =
                    new Both<>(
                            begun(paragraphs.left(), from.left(), to.left()),
                            begun(paragraphs.right(), from.right(), to.right()));
            for (boolean isFirst : List.of(true, false)) {
                if (!begun.left().isEmpty() || !begun.right().isEmpty()) {
                    breaks.add(
                            new Both<>(
                                    level(begun, Side.LEFT, from, to, isFirst),
                                    level(begun, Side.RIGHT, from, to, isFirst)));
                }
            }
            if (i < answers.size()) {
                from = answers.get(i).ends();
            }
        }
        return new ArrayList<>(breaks.stream().distinct().toList());
    }

    /// Where paragraphs begin behind some words, up to those that answer next.
    private static List<Integer> begun(List<Span> paragraphs, int from, int to) {
        return paragraphs.stream()
                .skip(1)
                .map(Span::start)
                .filter(start -> start >= from && start <= to)
                .toList();
    }

    /// Where a side is cut at the first paragraph that begins in a stretch of either, or at the last. A side of which
    /// none begins there goes with its words: what nothing answers stays with what it stands beside.
    private static int level(
            Both<List<Integer>> begun,
            Side side,
            Both<Integer> from,
            Both<Integer> to,
            boolean isFirst) {
        List<Integer> own = begun.on(side);
        if (!own.isEmpty()) {
            return isFirst ? own.getFirst() : own.getLast();
        }
        List<Integer> others = begun.on(side.other());
        int at = isFirst ? others.getFirst() : others.getLast();
        return at == to.on(side.other()) ? to.on(side) : from.on(side);
    }

    /// Further cuts of what is too long for a row: where sentences answer each other, a step or more apart.
    private List<Both<Integer>> steps(Both<Integer> from, Both<Integer> to, List<Answer> answers) {
        List<Both<Integer>> cuts = new ArrayList<>();
        Both<Integer> last = from;
        if (longer(from, to) > LONGEST) {
            for (Answer answer : answers) {
                Both<Integer> next = answer.starts();
                boolean isInside = isBetween(last, next, to);
                if (isInside && longer(last, next) >= STEP) {
                    cuts.addAll(between(last, next));
                    cuts.add(next);
                    last = next;
                }
            }
        }
        cuts.addAll(between(last, to));
        return cuts;
    }

    private static boolean isBetween(Both<Integer> from, Both<Integer> at, Both<Integer> to) {
        return at.left() > from.left()
                && at.right() > from.right()
                && at.left() < to.left()
                && at.right() < to.right();
    }

    private static int longer(Both<Integer> from, Both<Integer> to) {
        return Math.max(to.left() - from.left(), to.right() - from.right());
    }

    /// Further cuts where nothing answers for long, at like shares of both sides; a side that has room in one row stays
    /// together.
    private List<Both<Integer>> between(Both<Integer> from, Both<Integer> to) {
        int longer = longer(from, to);
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

    /// An offset at about a share of the way: between sentences if one begins within a step, else between words if a
    /// blank is near.
    private static int cut(Article article, int from, int to, double share) {
        if (to - from <= STEP) {
            return to;
        }
        String text = article.text();
        int at = from + (int) ((to - from) * share);
        if (at >= text.length()) {
            return at;
        }
        int sentence = article.sentences().get(article.sentenceAt(at)).span().start();
        if (sentence > Math.max(from, at - STEP)) {
            return sentence;
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
