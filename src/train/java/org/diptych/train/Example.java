package org.diptych.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.diptych.encode.WordPiece;
import org.diptych.encode.WordPiece.Piece;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.learnt.Heads;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.train.LabelledPair.Label;
import org.jspecify.annotations.Nullable;

/// What answers each other in a pair, or a sentence by itself, as the tagger sees it,
/// `[CLS] one side [SEP] other side [SEP]`, and what it should say of every piece.
final class Example {

    /// Where readers differ, or the question makes no sense.
    static final float UNASKED = -1;

    /// Longer sides are cut, in pieces; none of the 1,246 groups of bench/train is.
    private static final int LONGEST = 150;

    private final int[] pieces;
    private final int secondFrom;
    private final float[] @Nullable [] wanted;
    private final boolean marked;
    private final boolean plain;

    private Example(int[] pieces, int secondFrom, float[] @Nullable [] wanted, boolean plain) {
        this.pieces = pieces;
        this.secondFrom = secondFrom;
        this.wanted = wanted;
        this.marked = Arrays.stream(wanted).anyMatch(row -> row != null && row[Heads.GARBLED] == 1);
        this.plain = plain;
    }

    int length() {
        return pieces.length;
    }

    /// The number of a piece in the vocabulary.
    int piece(int at) {
        return pieces[at];
    }

    /// Where the second segment begins.
    int secondFrom() {
        return secondFrom;
    }

    /// What should be said of a piece on one of [Heads]: 1, 0, or [#UNASKED].
    float wanted(int at, int head) {
        float[] row = wanted[at];
        return row == null ? UNASKED : row[head];
    }

    /// Whether a reader marked anything garbled in it.
    boolean isMarked() {
        return marked;
    }

    /// Whether both sides say the same, letter for letter.
    boolean isPlain() {
        return plain;
    }

    /// Every group of sentences that answer each other, one side first, and every sentence without an
    /// answer.
    static List<Example> answered(LabelledPair pair, WordPiece words, Side first) {
        List<Example> examples = new ArrayList<>();
        for (Both<List<Span>> group : pair.groups()) {
            if (group.left().isEmpty() || group.right().isEmpty()) {
                examples.addAll(alone(pair, group, words));
            } else {
                Part one = Part.of(pair, group, first, true, words);
                Part other = Part.of(pair, group, first.other(), true, words);
                examples.add(example(one, other, words, isPlain(pair, group)));
            }
        }
        return examples;
    }

    /// Every sentence of either side of a pair by itself, as in an article that nothing answers.
    static List<Example> alone(LabelledPair pair, WordPiece words) {
        return pair.groups().stream().flatMap(g -> alone(pair, g, words).stream()).toList();
    }

    private static List<Example> alone(LabelledPair pair, Both<List<Span>> group, WordPiece words) {
        List<Example> examples = new ArrayList<>();
        for (Side side : Side.values()) {
            for (Span sentence : group.on(side)) {
                Both<List<Span>> only = new Both<>(List.of(sentence), List.of(sentence));
                Part part = Part.of(pair, only, side, false, words);
                if (!part.pieces().isEmpty()) {
                    examples.add(example(part, Part.NOTHING, words, false));
                }
            }
        }
        return examples;
    }

    private static boolean isPlain(LabelledPair pair, Both<List<Span>> group) {
        return text(pair, group, Side.LEFT).equals(text(pair, group, Side.RIGHT));
    }

    private static String text(LabelledPair pair, Both<List<Span>> group, Side side) {
        return group.on(side).stream()
                .map(s -> s.in(pair.texts().on(side)))
                .collect(Collectors.joining(" "));
    }

    /// One side of an example: the pieces' numbers, and what should be said of each.
    private record Part(List<Integer> pieces, List<float[]> wanted) {
        static final Part NOTHING = new Part(List.of(), List.of());

        static Part of(
                LabelledPair pair,
                Both<List<Span>> group,
                Side side,
                boolean answered,
                WordPiece words) {
            List<Integer> pieces = new ArrayList<>();
            List<float[]> wanted = new ArrayList<>();
            for (Span sentence : group.on(side)) {
                for (Piece piece : words.pieces(sentence.in(pair.texts().on(side)))) {
                    Span at =
                            new Span(
                                    sentence.start() + piece.span().start(),
                                    sentence.start() + piece.span().end());
                    pieces.add(piece.id());
                    wanted.add(Example.wanted(pair.labels(), side, at, answered));
                }
            }
            int kept = Math.min(pieces.size(), LONGEST);
            return new Part(pieces.subList(0, kept), wanted.subList(0, kept));
        }
    }

    private static Example example(Part one, Part other, WordPiece words, boolean plain) {
        List<Integer> pieces = new ArrayList<>();
        List<float @Nullable []> wanted = new ArrayList<>();
        pieces.add(words.opening());
        wanted.add(null);
        for (Part part : List.of(one, other)) {
            pieces.addAll(part.pieces());
            pieces.add(words.separator());
            wanted.addAll(part.wanted());
            wanted.add(null);
        }
        return new Example(
                pieces.stream().mapToInt(Integer::intValue).toArray(),
                one.pieces().size() + 2,
                wanted.toArray(float[][]::new),
                plain);
    }

    private static float[] wanted(List<Label> labels, Side side, Span piece, boolean answered) {
        float[] wanted = new float[Heads.SIZE];
        Arrays.fill(wanted, Heads.HOW, Heads.DROPPED, UNASKED);
        if (!answered) {
            wanted[Heads.DROPPED] = UNASKED;
            wanted[Heads.CONFLICT] = UNASKED;
        }
        for (Label label : labels) {
            if (label.side() == side && label.at().overlaps(piece)) {
                note(label, wanted, answered);
            }
        }
        return wanted;
    }

    private static void note(Label label, float[] wanted, boolean answered) {
        switch (label.kind()) {
            case GARBLED -> {
                boolean told = !label.optional() && (answered || label.how() != Garble.MEANING);
                if (!told) {
                    wanted[Heads.GARBLED] = wanted[Heads.GARBLED] == 1 ? 1 : UNASKED;
                } else {
                    wanted[Heads.GARBLED] = 1;
                    one(wanted, Heads.HOW, Garble.values(), label.how());
                    one(wanted, Heads.SEVERITY, Severity.values(), label.severity());
                }
                // What was garbled is hard to tell from a fact that differs.
                wanted[Heads.CONFLICT] = answered && wanted[Heads.CONFLICT] == 1 ? 1 : UNASKED;
            }
            case CONFLICT -> {
                wanted[Heads.GARBLED] = wanted[Heads.GARBLED] == 1 ? 1 : UNASKED;
                wanted[Heads.CONFLICT] = label.optional() || !answered ? UNASKED : 1;
            }
            case DROPPED -> wanted[Heads.DROPPED] = label.optional() || !answered ? UNASKED : 1;
            case QUOTE -> {}
        }
    }

    private static <E> void one(float[] wanted, int from, E[] all, @Nullable E which) {
        for (int k = 0; k < all.length; k++) {
            wanted[from + k] = all[k].equals(which) ? 1 : 0;
        }
    }
}
