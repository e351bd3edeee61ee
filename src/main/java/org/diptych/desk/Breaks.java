package org.diptych.desk;

import com.ibm.icu.text.BreakIterator;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.TextFlow;
import org.diptych.text.Span;

/// Text from right to left, in pieces that JavaFX can set.
///
/// JavaFX 26 on Linux can't break a line within a run of such text: it shapes what stands before the break
/// from the whole run once more, and then counts glyphs that are not there (`PangoGlyphLayout` keeps the letters of
/// a run by the run, which the break has made shorter). Where a run's letters and marks come from different
/// fonts, it sets them in the wrong order. So every piece behind which a line may end, and in it letters and marks,
/// are made runs of their own. A word wider than its column would still have to be broken.
final class Breaks {

    private Breaks() {}

    /// Whether a text is to be set piece by piece.
    static boolean areNeeded(String text) {
        char[] characters = text.toCharArray();
        return Bidi.requiresBidi(characters, 0, characters.length);
    }

    /// Whether a text begins with a letter that is written from right to left.
    static boolean isRightToLeft(String text) {
        return areNeeded(text)
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /// Sets the words of a text from the side that it begins at.
    static void direct(TextFlow flow, String text) {
        if (isRightToLeft(text)) {
            flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
    }

    /// The pieces of a text; the whole of it if it needs none.
    static List<Span> pieces(String text) {
        if (!areNeeded(text)) {
            return List.of(new Span(0, text.length()));
        }
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(text);
        List<Span> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length()
                    || lines.isBoundary(i)
                    || isLetter(text, i - 1) != isLetter(text, i)) {
                pieces.add(new Span(start, i));
                start = i;
            }
        }
        return pieces;
    }

    /// Whether it is a letter, or a sign that belongs to one or joins two.
    private static boolean isLetter(String text, int at) {
        return switch (Character.getType(text.codePointAt(at))) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> Character.isLetter(text.codePointAt(at)) || isLowSurrogate(text, at);
        };
    }

    private static boolean isLowSurrogate(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) && isLetter(text, at - 1);
    }
}
