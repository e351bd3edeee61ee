package org.diptych.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

/// One sentence of a pair as the tagger sees it, `[CLS] sentence [SEP] answer [SEP]`, and what it should
/// say of every piece.
final class Example {

    /// Where readers differ, or the question makes no sense.
    static final float UNASKED = -1;

    /// Longer sentences and answers are cut, in pieces; 1 sentence in 400 of bench/train is.
    private static final int LONGEST = 110;

    private final int[] pieces;
    private final int answerFrom;
    private final float[][] wanted;
    private final boolean marked;
    private final boolean plain;

    private Example(int[] pieces, int answerFrom, float[][] wanted, boolean marked, boolean plain) {
        this.pieces = pieces;
        this.answerFrom = answerFrom;
        this.wanted = wanted;
        this.marked = marked;
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
    int answerFrom() {
        return answerFrom;
    }

    /// How many of the pieces, behind the first, belong to the sentence.
    int passage() {
        return wanted.length;
    }

    /// What should be said of a piece of the sentence on one of [Heads]: 1, 0, or [#UNASKED].
    float wanted(int piece, int head) {
        return wanted[piece][head];
    }

    /// Whether a reader marked anything garbled in it.
    boolean isMarked() {
        return marked;
    }

    /// Whether the answer says the same, letter for letter.
    boolean isPlain() {
        return plain;
    }

    /// Every sentence of either side of a pair, beside its answer.
    static List<Example> answered(LabelledPair pair, WordPiece words) {
        return examples(pair, words, true);
    }

    /// Every sentence of either side of a pair by itself, as in an article that nothing answers.
    static List<Example> alone(LabelledPair pair, WordPiece words) {
        return examples(pair, words, false);
    }

    private static List<Example> examples(LabelledPair pair, WordPiece words, boolean answered) {
        List<Example> examples = new ArrayList<>();
        for (Both<List<Span>> group : pair.groups()) {
            for (Side side : Side.values()) {
                String other = pair.texts().on(side.other());
                StringBuilder answer = new StringBuilder();
                for (Span s : group.on(side.other())) {
                    answer.append(answer.isEmpty() ? "" : " ").append(s.in(other));
                }
                for (Span sentence : group.on(side)) {
                    String passage = sentence.in(pair.texts().on(side));
                    List<Piece> here = cut(words.pieces(passage));
                    List<Piece> there = answered ? cut(words.pieces(answer.toString())) : List.of();
                    if (!here.isEmpty()) {
                        examples.add(
                                example(
                                        pair,
                                        side,
                                        sentence,
                                        here,
                                        there,
                                        words,
                                        passage.contentEquals(answer)));
                    }
                }
            }
        }
        return examples;
    }

    private static List<Piece> cut(List<Piece> pieces) {
        return pieces.subList(0, Math.min(pieces.size(), LONGEST));
    }

    private static Example example(
            LabelledPair pair,
            Side side,
            Span sentence,
            List<Piece> here,
            List<Piece> there,
            WordPiece words,
            boolean plain) {
        int[] pieces = new int[here.size() + there.size() + 3];
        int at = 0;
        pieces[at++] = words.opening();
        for (Piece p : here) {
            pieces[at++] = p.id();
        }
        pieces[at++] = words.separator();
        int answerFrom = at;
        for (Piece p : there) {
            pieces[at++] = p.id();
        }
        pieces[at] = words.separator();
        float[][] wanted = new float[here.size()][];
        boolean marked = false;
        for (int k = 0; k < wanted.length; k++) {
            Span span =
                    new Span(
                            sentence.start() + here.get(k).span().start(),
                            sentence.start() + here.get(k).span().end());
            wanted[k] = wanted(pair.labels(), side, span, !there.isEmpty());
            marked |= wanted[k][Heads.GARBLED] == 1;
        }
        return new Example(pieces, answerFrom, wanted, marked, plain);
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
