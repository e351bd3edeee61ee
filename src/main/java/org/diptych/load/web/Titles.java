package org.diptych.load.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diptych.load.Patience;
import org.diptych.text.Folding;
import org.diptych.text.Part;

/// Finds the piece of a page that is the article's own title.
final class Titles {

    /// Parts whose headings are never the article's.
    private static final List<Part> ELSEWHERE =
            List.of(
                    Part.NEXT_ARTICLE,
                    Part.RELATED,
                    Part.COMMENTS,
                    Part.COOKIE_NOTICE,
                    Part.TICKER);

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Titles() {}

    /// The title among the pieces: what is likest to the page's own name for the article, headings before
    /// other lines; without such a name, the first main heading.
    static Optional<Piece> among(List<Piece> pieces, About about, Boxes boxes) {
        List<String> names = about.titles().stream().map(Titles::plain).toList();
        return pieces.stream()
                .filter(piece -> piece.text().length() <= 300 && !isElsewhere(piece, boxes))
                .map(piece -> new Scored(piece, score(piece, names)))
                .filter(scored -> scored.score() > 0)
                .max(Comparator.comparingDouble(Scored::score))
                .map(Scored::piece);
    }

    private record Scored(Piece piece, double score) {}

    private static boolean isElsewhere(Piece piece, Boxes boxes) {
        Patience.check();
        for (var box = piece.box(); box != null; box = box.parent()) {
            if (boxes.label(box).filter(ELSEWHERE::contains).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static double score(Piece piece, List<String> names) {
        Patience.check();
        String words = plain(piece.text());
        double likeness = 0;
        for (String name : names) {
            likeness = Math.max(likeness, likeness(words, name));
        }
        double rank = rank(piece);
        if (likeness >= 0.4) {
            return 10 * likeness + rank;
        }
        return rank >= 3 && words.length() > 5 ? rank : 0;
    }

    /// 1 for the same words; less for a part of them, by its share.
    private static double likeness(String words, String name) {
        if (words.length() < 4 || name.length() < 4) {
            return words.equals(name) && !words.isEmpty() ? 1 : 0;
        }
        return name.contains(words) || words.contains(name)
                ? (double) Math.min(words.length(), name.length())
                        / Math.max(words.length(), name.length())
                : 0;
    }

    private static double rank(Piece piece) {
        for (var box = piece.box(); box != null; box = box.parent()) {
            switch (box.normalName()) {
                case "h1" -> {
                    return 3;
                }
                case "h2" -> {
                    return 2;
                }
                case "h3", "h4" -> {
                    return 1;
                }
                case "body", "a" -> {
                    return 0;
                }
                default -> {}
            }
        }
        return 0;
    }

    static String plain(String text) {
        return SIGNS.matcher(Folding.fold(text)).replaceAll(" ").strip();
    }
}
