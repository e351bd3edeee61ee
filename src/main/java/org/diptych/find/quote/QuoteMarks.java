package org.diptych.find.quote;

import java.util.ArrayList;
import java.util.List;
import org.diptych.text.Span;

/// Pairs the double quotation marks of a text: each mark opens or closes, whichever reading of a whole
/// paragraph asks the least to be forgiven. So ` “ yes ” `, `” yes “` and `that” yes”` are all found,
/// and a lone inch sign is none.
final class QuoteMarks {

    /// What a reading is charged for a mark whose shape says the contrary (`”` that opens).
    private static final double SHAPE = 1;

    /// … for a mark that leans on the wrong word (`that” China`).
    private static final double PLACE = 1.25;

    /// … for a mark left without a partner; more than one wrong shape and place, so that a bad mark is
    /// still paired when a partner is there.
    private static final double STRAY = 2.4;

    /// … for a quotation that stays open at the end of its paragraph, where the next one opens again.
    private static final double RUNS_ON = 1.5;

    private final String text;

    /// Whether `»` opens and `«` closes, as in German books and Danish.
    private final boolean pointingIn;

    private QuoteMarks(String text, boolean pointingIn) {
        this.text = text;
        this.pointingIn = pointingIn;
    }

    static QuoteMarks of(String text) {
        QuoteMarks plain = new QuoteMarks(text, false);
        int outward = 0;
        int inward = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '«' || c == '»') {
                boolean opens = plain.leansRight(at) && !plain.leansLeft(at);
                boolean closes = plain.leansLeft(at) && !plain.leansRight(at);
                outward += (c == '«' ? opens : closes) ? 1 : 0;
                inward += (c == '«' ? closes : opens) ? 1 : 0;
            }
        }
        return new QuoteMarks(text, inward > outward);
    }

    static boolean isDouble(char c) {
        return "\"“”„‟«»「」『』＂".indexOf(c) >= 0;
    }

    /// Whether a paragraph begins with a mark that can open.
    boolean beginsOpen(Span paragraph) {
        char c = text.charAt(paragraph.start());
        return isDouble(c) && shapeOf(c) != Shape.CLOSES;
    }

    /// Whether the last pair is one that the paragraph's end closed.
    boolean leftOpen(Span paragraph, List<Span> pairs) {
        return !pairs.isEmpty()
                && pairs.getLast().end() == paragraph.end()
                && !isDouble(text.charAt(paragraph.end() - 1));
    }

    /// The quotations of a paragraph, marks included.
    ///
    /// @param continues whether the next paragraph opens with a mark, so that this one may stay open
    List<Span> pairs(Span paragraph, boolean continues) {
        List<Integer> marks = new ArrayList<>();
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            if (isDouble(text.charAt(at)) && !isNested(at)) {
                marks.add(at);
            }
        }
        return marks.isEmpty() ? List.of() : cheapest(marks, paragraph, continues);
    }

    /// Corner brackets of the second rank stand inside others.
    private boolean isNested(int at) {
        boolean secondRank = text.charAt(at) == '『' || text.charAt(at) == '』';
        return secondRank && text.lastIndexOf('「', at) > text.lastIndexOf('」', at);
    }

    /// The cheapest path through two states, outside a quotation and inside one.
    private List<Span> cheapest(List<Integer> marks, Span paragraph, boolean continues) {
        int n = marks.size();
        double[] outside = new double[n + 1];
        double[] inside = new double[n + 1];
        boolean[] closed = new boolean[n + 1];
        boolean[] opened = new boolean[n + 1];
        inside[0] = Double.POSITIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            int at = marks.get(k);
            int before = k == 0 ? -1 : marks.get(k - 1);
            double close = inside[k] + costOf(at, before, false);
            double open = outside[k] + costOf(at, before, true);
            closed[k + 1] = close <= outside[k] + STRAY;
            opened[k + 1] = open <= inside[k] + nestedCost(at);
            outside[k + 1] = Math.min(close, outside[k] + STRAY);
            inside[k + 1] = Math.min(open, inside[k] + nestedCost(at));
        }
        boolean in = inside[n] + (continues ? RUNS_ON : STRAY) < outside[n];
        List<Span> spans = new ArrayList<>();
        int end = paragraph.end();
        for (int k = n; k > 0; k--) {
            int at = marks.get(k - 1);
            if (in && opened[k]) {
                spans.addFirst(new Span(at, end));
                in = false;
            } else if (!in && closed[k]) {
                end = at + 1;
                in = true;
            }
        }
        return spans;
    }

    /// A mark of another shape inside an open quotation is a quotation within it.
    private double nestedCost(int at) {
        return text.charAt(at) == '"' ? STRAY : STRAY * 0.75;
    }

    private double costOf(int at, int before, boolean opening) {
        char c = text.charAt(at);
        Shape shape = shapeOf(c);
        boolean germanClose =
                !opening && c == '“' && before >= 0 && "„‟".indexOf(text.charAt(before)) >= 0;
        double cost = 0;
        if (shape == (opening ? Shape.CLOSES : Shape.OPENS) && !germanClose) {
            cost += SHAPE;
        }
        boolean right = leansRight(at);
        boolean left = leansLeft(at);
        if (right != left && right != opening) {
            cost += PLACE;
        }
        return cost;
    }

    private enum Shape {
        OPENS,
        CLOSES,
        EITHER
    }

    private Shape shapeOf(char c) {
        return switch (c) {
            case '“', '„', '‟', '「', '『' -> Shape.OPENS;
            case '”', '」', '』' -> Shape.CLOSES;
            case '«' -> pointingIn ? Shape.CLOSES : Shape.OPENS;
            case '»' -> pointingIn ? Shape.OPENS : Shape.CLOSES;
            default -> Shape.EITHER;
        };
    }

    /// Whether a word begins right after the mark and none ends right before it.
    private boolean leansRight(int at) {
        boolean free = !isInk(at - 1) || "([-–—/¿¡".indexOf(text.charAt(at - 1)) >= 0;
        return isInk(at + 1) && free;
    }

    private boolean leansLeft(int at) {
        boolean free = !isInk(at + 1) || ",.;:!?)]…".indexOf(text.charAt(at + 1)) >= 0;
        return isInk(at - 1) && free;
    }

    private boolean isInk(int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }
}
