package org.diptych.load.web;

import java.util.List;
import java.util.regex.Pattern;

/// Tells a day that heads an entry of a diary, a chapter or a list of events from the day that an article is of.
final class Diary {

    /// A day without an hour: "3 May 1945", "March 14, 2026", "Freitag, 3. Mai 1945".
    private static final Pattern DAY =
            Pattern.compile(
                    "(?:\\p{L}{5,12},? )?(?:\\d{1,2}(?:st|nd|rd|th|\\.)? )?(?:de )?\\p{L}{3,10}\\.? (?:de )?(?:\\d{1,2}(?:st|nd|rd|th)?,? )?\\d{4}");

    /// So much of the text stands above the first such day: what an article begins with may stand above its own.
    private static final int BEGUN = 2;

    private Diary() {}

    /// Whether a piece is such a day: set like the paragraphs of the article around it, or as a heading over one.
    static boolean isEntry(List<Piece> pieces, int index) {
        Piece piece = pieces.get(index);
        boolean isSetInText = piece.isHeading() || piece.box().normalName().equals("p");
        return isSetInText
                && DAY.matcher(piece.text()).matches()
                && index + 1 < pieces.size()
                && isBeside(pieces.get(index + 1), piece)
                && pieces.subList(0, index).stream()
                                .filter(before -> isBeside(before, piece))
                                .limit(BEGUN)
                                .count()
                        == BEGUN;
    }

    private static boolean isBeside(Piece prose, Piece piece) {
        return prose.isArticle()
                && prose.prose() > 0
                && prose.box().parent() != null
                && prose.box().parent().equals(piece.box().parent());
    }
}
