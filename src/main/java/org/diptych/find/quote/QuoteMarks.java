package org.diptych.find.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

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

    /// … for a mark that closes what a mark of another style opened; half of the price of a stray one, so that
    /// a lone straight mark does not take half of a curly pair.
    private static final double STYLE = 1.2;

    /// … for a quotation that stays open at the end of its paragraph, where the next one opens again.
    private static final double RUNS_ON = 1.5;

    /// What a mark that opens may stand right behind.
    private static final String BEFORE_WORDS = "([-–—/¿¡";

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

    /// The mark that a paragraph begins with, if that can open.
    Optional<Style> opening(Span paragraph) {
        char c = text.charAt(paragraph.start());
        return isDouble(c) && shapeOf(c) != Shape.CLOSES
                ? Optional.of(styleOf(c))
                : Optional.empty();
    }

    /// Whether the last pair is one that the paragraph's end closed, for such a mark to go on with.
    boolean leftOpen(Span paragraph, List<Span> pairs, Optional<Style> next) {
        return !pairs.isEmpty()
                && pairs.getLast().end() == paragraph.end()
                && !isDouble(text.charAt(paragraph.end() - 1))
                && next.equals(Optional.of(styleOf(text.charAt(pairs.getLast().start()))));
    }

    /// The quotations of a paragraph, marks included.
    ///
    /// @param next the mark that the next paragraph opens with, if it does, so that what such a mark opened may
    ///     stay open
    List<Span> pairs(Span paragraph, Optional<Style> next) {
        List<Integer> marks = new ArrayList<>();
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            if (isDouble(text.charAt(at)) && !isNested(at)) {
                marks.add(at);
            }
        }
        return marks.isEmpty() ? List.of() : cheapest(marks, paragraph, next);
    }

    /// Corner brackets of the second rank stand inside others.
    private boolean isNested(int at) {
        boolean secondRank = text.charAt(at) == '『' || text.charAt(at) == '』';
        return secondRank && text.lastIndexOf('「', at) > text.lastIndexOf('」', at);
    }

    /// The cheapest path through the states outside a quotation and inside one that a mark of some style
    /// opened.
    private List<Span> cheapest(List<Integer> marks, Span paragraph, Optional<Style> next) {
        int n = marks.size();
        Style[] styles = Style.values();
        double[] outside = new double[n + 1];
        double[][] inside = new double[styles.length][n + 1];
        @Nullable Style[] closed = new Style[n + 1];
        boolean[][] opened = new boolean[styles.length][n + 1];
        for (double[] states : inside) {
            states[0] = Double.POSITIVE_INFINITY;
        }
        for (int k = 0; k < n; k++) {
            int at = marks.get(k);
            int before = k == 0 ? -1 : marks.get(k - 1);
            Style style = styleOf(text.charAt(at));
            outside[k + 1] = outside[k] + STRAY;
            for (int s = 0; s < styles.length; s++) {
                double other = styles[s] == style ? 0 : STYLE;
                double close = inside[s][k] + costOf(at, before, false) + other;
                if (close <= outside[k + 1]) {
                    outside[k + 1] = close;
                    closed[k + 1] = styles[s];
                }
                double open =
                        other == 0
                                ? outside[k] + costOf(at, before, true)
                                : Double.POSITIVE_INFINITY;
                double nested = inside[s][k] + nestedCost(at);
                opened[s][k + 1] = open <= nested && open < Double.POSITIVE_INFINITY;
                inside[s][k + 1] = Math.min(open, nested);
            }
        }
        Optional<Style> state = Optional.empty();
        double least = outside[n];
        for (int s = 0; s < styles.length; s++) {
            boolean goesOn = next.equals(Optional.of(styles[s]));
            double cost = inside[s][n] + (goesOn ? RUNS_ON : STRAY);
            if (cost < least) {
                least = cost;
                state = Optional.of(styles[s]);
            }
        }
        return spans(marks, paragraph.end(), state, closed, opened);
    }

    /// The way back along the cheapest path.
    private static List<Span> spans(
            List<Integer> marks,
            int last,
            Optional<Style> state,
            @Nullable Style[] closed,
            boolean[][] opened) {
        List<Span> spans = new ArrayList<>();
        List<Style> styles = List.of(Style.values());
        Optional<Style> in = state;
        int end = last;
        for (int k = marks.size(); k > 0; k--) {
            int at = marks.get(k - 1);
            if (in.isPresent() && opened[styles.indexOf(in.get())][k]) {
                spans.addFirst(new Span(at, end));
                in = Optional.empty();
            } else if (in.isEmpty() && closed[k] != null) {
                end = at + 1;
                in = Optional.of(closed[k]);
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

    /// Marks that belong together.
    enum Style {
        STRAIGHT,
        CURLY,
        POINTED,
        CORNER
    }

    private static Style styleOf(char c) {
        return switch (c) {
            case '"', '＂' -> Style.STRAIGHT;
            case '«', '»' -> Style.POINTED;
            case '「', '」', '『', '』' -> Style.CORNER;
            default -> Style.CURLY;
        };
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

    /// Whether a word begins right after the mark and none ends right before it. French sets blanks inside its marks: what
    /// a stop follows, « Oui », does not open for that.
    private boolean leansRight(int at) {
        boolean free = !isInk(at - 1) || isBefore(at, BEFORE_WORDS);
        return isInk(at + 1) && !isBehind(at, ",;:!?)]") && free;
    }

    /// Whether a word ends right before the mark, and what opens or has lost its vowel is none: l'« effet ».
    private boolean leansLeft(int at) {
        boolean free = !isInk(at + 1) || isBehind(at, ",.;:!?)]…");
        return isInk(at - 1)
                && !isBefore(at, "([¿¡")
                && !(text.charAt(at) == '«' && isBefore(at, "'’"))
                && free;
    }

    private boolean isBefore(int at, String signs) {
        return at > 0 && signs.indexOf(text.charAt(at - 1)) >= 0;
    }

    private boolean isBehind(int at, String signs) {
        return at + 1 < text.length() && signs.indexOf(text.charAt(at + 1)) >= 0;
    }

    private boolean isInk(int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }
}
