package org.diptych.load.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.text.BlockKind;
import org.diptych.text.Part;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The entries of a live blog: articles of HTML below the one with the title, each with the time of day on top. What else
/// has a page of several articles are teasers, whose headlines lead to them.
final class Entries {

    private static final int FEWEST = 3;

    /// Among so many pieces on top of an entry its time stands.
    private static final int TOP = 4;

    private static final double MOST_LINKED = 0.5;

    private static final Pattern TIME =
            Pattern.compile(
                    "(?i)(?:.{0,40}\\D)?\\d{1,2}(?:[:.h]\\d{2}| ?[ap]\\.?m\\.?\\b| Uhr).{0,20}");

    private Entries() {}

    /// The boxes of all entries; none where there are fewer than three.
    static Set<Element> among(List<Piece> pieces, Boxes boxes) {
        Map<Element, Integer> held = new LinkedHashMap<>();
        Set<Element> timed = new HashSet<>();
        Set<Element> leading = new HashSet<>();
        Set<Element> worded = new HashSet<>();
        for (Piece piece : pieces) {
            Element article = article(piece.box());
            if (article == null || boxes.holdsTitle(article)) {
                continue;
            }
            int before = held.merge(article, 1, Integer::sum);
            if (before <= TOP && piece.text().length() < 60 && isTime(piece)) {
                timed.add(article);
            }
            if (piece.isHeading() && piece.linked() > MOST_LINKED) {
                leading.add(article);
            }
            if (piece.prose() > 0 && piece.linked() <= MOST_LINKED) {
                worded.add(article);
            }
        }
        Set<Element> entries = new HashSet<>(timed);
        entries.retainAll(worded);
        entries.removeAll(leading);
        return entries.size() < FEWEST ? Set.of() : entries;
    }

    private static boolean isTime(Piece piece) {
        return piece.kind() != BlockKind.TABLE_ROW
                && (piece.part() == Part.BYLINE || piece.prose() == 0)
                && TIME.matcher(piece.text()).matches();
    }

    private static @Nullable Element article(Element inside) {
        Element found = null;
        for (Element box = inside; box != null; box = box.parent()) {
            found = box.normalName().equals("article") ? box : found;
        }
        return found;
    }
}
