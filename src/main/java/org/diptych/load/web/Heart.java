package org.diptych.load.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.load.Patience;
import org.diptych.text.BlockKind;
import org.diptych.text.Part;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The place on a page where its article lies, once all is taken out that says what else it is: the box with
/// most of the prose, whatever else is set like what is in it, and all between the title and that.
final class Heart {

    /// So much of the prose of a box has to be in one box inside for that one to be looked at instead.
    private static final double MOST = 0.75;

    /// The longest that a box with author, date and place may be, in characters.
    static final int LONGEST_BYLINE = 400;

    /// Among so many pieces on top a line about the author stands, or else at the end.
    private static final int OPENING = 6;

    private static final double MOST_LINKED = 0.5;

    /// Behind the author's name: nothing, a sign, what the author is or wrote, or where.
    private static final Pattern OF_AUTHOR =
            Pattern.compile(
                    "(?i)\\s*(?:$|[,|·•(@/–—-]|(?:and|with|for|in|is|are|was|has (?:been|covered|reported|written)|reports"
                            + "|reported from|writes|covers|contributed)\\b|ist\\b|est\\b|es\\b)");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？؟।][\\p{P}]?$");

    private final List<Piece> pieces;
    private final Boxes boxes;
    private final @Nullable Piece title;
    private final About about;

    private Heart(List<Piece> pieces, Boxes boxes, @Nullable Piece title, About about) {
        this.pieces = pieces;
        this.boxes = boxes;
        this.title = title;
        this.about = about;
    }

    /// Takes all that lies elsewhere for something else.
    static void of(
            Element page, List<Piece> pieces, Boxes boxes, @Nullable Piece title, About about) {
        new Heart(pieces, boxes, title, about).find(page);
    }

    private void find(Element page) {
        boxes.weigh(pieces);
        Element heart = heart(page);
        if (boxes.prose(heart) == 0) {
            return;
        }
        Set<String> looks = new HashSet<>();
        for (Piece piece : pieces) {
            if (piece.isArticle() && piece.prose() > 0 && isIn(piece, heart)) {
                looks.add(look(piece));
            }
        }
        int first = Integer.MAX_VALUE;
        int last = -1;
        int prose = Integer.MAX_VALUE;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean isOfIt =
                    isIn(piece, heart) || (piece.prose() > 0 && looks.contains(look(piece)));
            if (piece.isArticle() && isOfIt) {
                first = Math.min(first, i);
                last = i;
                prose = piece.prose() > 0 ? Math.min(prose, i) : prose;
            }
        }
        int top = title == null ? headline(first) : pieces.indexOf(title);
        cut(top >= 0 && top <= last ? top : first, last, first, prose);
    }

    /// The line right above the text, but for who wrote it, that is set as a headline and not called one; -1 if there is
    /// none.
    private int headline(int body) {
        for (int i = Math.min(body, pieces.size()) - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.isArticle() && isSetLarge(piece)) {
                piece.makeTitle();
                return i;
            }
            if (piece.part() != Part.BYLINE && !isScrap(piece)) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether a piece is all in bold or large letters, as pages had their headlines before there were styles.
    private static boolean isSetLarge(Piece piece) {
        return piece.prose() == 0
                && piece.linked() <= MOST_LINKED
                && piece.box().select("b, strong, big, font[size]").stream()
                        .anyMatch(element -> element.text().strip().equals(piece.text()));
    }

    private void cut(int from, int to, int body, int prose) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean isOpening = i >= body && i < from && piece.prose() > 0;
            if ((i < from && !isOpening) || i > to) {
                piece.takeFor(Part.OTHER);
            } else if ((i < prose && isScrap(piece)) || isOrnament(piece)) {
                piece.takeFor(Part.OTHER);
            }
        }
        List<Piece> article = pieces.stream().filter(Piece::isArticle).toList();
        for (int i = 0; i < article.size(); i++) {
            if ((i < OPENING || i >= article.size() - 2) && isAboutAuthor(article.get(i))) {
                article.get(i).takeFor(Part.BYLINE);
            }
        }
    }

    /// "Ann Lee reported from Ghent.", "Ann Lee is our correspondent in Ghent.", but not what an author does in the
    /// story: "Amnesty International today called on the government".
    private boolean isAboutAuthor(Piece piece) {
        String author = about.author();
        return author != null
                && author.length() > 3
                && piece.text().length() <= LONGEST_BYLINE
                && piece.text().regionMatches(true, 0, author, 0, author.length())
                && OF_AUTHOR.matcher(piece.text().substring(author.length())).lookingAt();
    }

    /// Two or three words between title and text that are no sentence: a count, a label.
    private boolean isScrap(Piece piece) {
        return piece.prose() == 0
                && !piece.equals(title)
                && piece.kind() == BlockKind.PARAGRAPH
                && !SENTENCE_END.matcher(piece.text()).find()
                && piece.text().split("\\s+").length <= 3;
    }

    /// Signs that part what stands in a line, such as a dot between author and date.
    private static boolean isOrnament(Piece piece) {
        return piece.kind() == BlockKind.PARAGRAPH
                && !piece.box().normalName().equals("p")
                && piece.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /// From the whole page down to the smallest box that still holds most of the prose of the one around it.
    private Element heart(Element page) {
        Element box = page;
        while (true) {
            Element around = box;
            if (boxes.prose(around) == 0) {
                return around;
            }
            Optional<Element> inside =
                    around.children().stream()
                            .filter(child -> boxes.prose(child) >= MOST * boxes.prose(around))
                            .filter(this::holdsSeveral)
                            .findFirst();
            if (inside.isEmpty()) {
                return around;
            }
            box = inside.get();
        }
    }

    private boolean holdsSeveral(Element box) {
        return pieces.stream()
                        .filter(p -> p.isArticle() && p.prose() > 0 && isIn(p, box))
                        .limit(2)
                        .count()
                > 1;
    }

    /// How a piece is set: paragraphs of one article are set alike.
    private static String look(Piece piece) {
        String names = piece.box().className();
        return piece.box().normalName()
                + (names.isBlank() ? "/" + piece.box().parents().size() : "." + names);
    }

    private static boolean isIn(Piece piece, Element box) {
        Patience.check();
        for (Element around = piece.box(); around != null; around = around.parent()) {
            if (around.equals(box)) {
                return true;
            }
        }
        return false;
    }
}
