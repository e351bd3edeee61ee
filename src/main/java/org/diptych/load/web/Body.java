package org.diptych.load.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.load.Patience;
import org.diptych.text.Part;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Tells the pieces of a page that are its article from all else.
///
/// In this order: what boxes are called, unless they hold the title or most of the prose; other articles
/// below this one; lines that say of themselves what they are; lines that are nothing but a link. Of what
/// is left, the box with most of the prose is the article's, from the title on.
final class Body {

    /// Parts that may outweigh the article: a short notice with many comments.
    private static final Set<Part> OF_ANY_SIZE =
            Set.of(Part.COOKIE_NOTICE, Part.COMMENTS, Part.NEXT_ARTICLE, Part.MENU);

    /// A box with a larger share of a page's prose is not what its name says.
    private static final double LARGEST_SHARE = 0.4;

    private final List<Piece> pieces;
    private final About about;
    private final Boxes boxes = new Boxes();
    private final Set<Element> misnamed = new HashSet<>();
    private @Nullable Piece title;

    private Body(Document page, About about) {
        this.pieces = Pieces.of(page.body());
        this.about = about;
    }

    /// All pieces of the page in order, each taken for what it is.
    static List<Piece> of(Document page, About about) {
        Body body = new Body(page, about);
        body.title = Titles.among(body.pieces, about, body.boxes).orElse(null);
        if (body.title != null) {
            body.boxes.hold(body.title);
        }
        body.byNames();
        body.byOtherTitles();
        body.byPhrases();
        body.byLinks();
        Heart.of(page.body(), body.pieces, body.boxes, body.title, about);
        body.byHeadings();
        if (body.title != null) {
            body.title.makeTitle();
        }
        body.orElse();
        return Walled.opened(body.pieces, about);
    }

    /// A page without an article, such as a list of links or a forum, is shown as it is.
    private void orElse() {
        if (pieces.stream().noneMatch(p -> p.isArticle() && !p.equals(title))) {
            boolean isAnother = pieces.stream().anyMatch(p -> !isFurniture(p) && !p.equals(title));
            pieces.stream().filter(p -> !isAnother || !isFurniture(p)).forEach(Piece::restore);
        }
    }

    private static boolean isFurniture(Piece piece) {
        return switch (piece.part()) {
            case MENU, COOKIE_NOTICE, ADVERT, SHARING, TICKER -> true;
            default -> false;
        };
    }

    private void byNames() {
        boxes.weigh(pieces);
        misnamed.addAll(Misnamed.among(pieces, boxes, title, this::fits));
        pieces.forEach(piece -> byName(piece, true));
        boxes.weigh(pieces);
        Set<Piece> sure = surely();
        pieces.stream().filter(p -> !sure.contains(p)).forEach(piece -> byName(piece, false));
    }

    private Element root() {
        return pieces.isEmpty() ? new Element("body") : pieces.getFirst().box().root();
    }

    /// Pieces that the page's own linked data has, word for word.
    private Set<Piece> surely() {
        Set<Piece> sure = new HashSet<>();
        String body = about.body();
        if (body != null && body.length() > 200) {
            String words = Titles.plain(body);
            pieces.stream()
                    .filter(p -> p.prose() > 0 && words.contains(Titles.plain(p.text())))
                    .forEach(sure::add);
        }
        return sure;
    }

    /// The outermost box with a name that fits decides.
    private void byName(Piece piece, boolean isOfAnySize) {
        Patience.check();
        Part found = Part.ARTICLE;
        for (Element box = piece.box(); box != null; box = box.parent()) {
            Optional<Part> part = boxes.label(box);
            if (part.isPresent()
                    && OF_ANY_SIZE.contains(part.get()) == isOfAnySize
                    && !boxes.holdsTitle(box)
                    && !misnamed.contains(box)
                    && fits(box, part.get())) {
                found = part.get();
            }
        }
        piece.takeFor(found);
    }

    private boolean fits(Element box, Part part) {
        int all = boxes.prose(root());
        double share = all == 0 ? 0 : (double) boxes.prose(box) / all;
        return switch (part) {
            case COOKIE_NOTICE, COMMENTS, NEXT_ARTICLE -> true;
            case MENU -> share < 2 * LARGEST_SHARE;
            case BYLINE ->
                    boxes.proseOfAllLike(box) < LARGEST_SHARE * all
                            && boxes.length(box) <= Heart.LONGEST_BYLINE;
            case SHARING, PAYWALL, OTHER -> boxes.proseOfAllLike(box) < LARGEST_SHARE * all;
            default -> share < LARGEST_SHARE;
        };
    }

    /// What stands under another title, or in another article element than the title, is another article.
    private void byOtherTitles() {
        if (title == null) {
            return;
        }
        boxes.weigh(pieces);
        Set<Element> entries = Entries.among(pieces, boxes);
        boolean isInArticle = title.box().closest("article") != null;
        boolean isBehind = false;
        Map<Element, Part> others = new HashMap<>();
        for (Piece piece : pieces) {
            isBehind |= piece.equals(title);
            if (piece.isArticle() && isBehind && !piece.equals(title)) {
                Element article = outermost(piece.box(), "article");
                if (article != null && entries.contains(article)) {
                    continue;
                }
                boolean isHeading = piece.box().closest("h1") != null;
                if (isInArticle && article != null && !boxes.holdsTitle(article)) {
                    others.put(article, Part.NEXT_ARTICLE);
                } else if (isHeading
                        && boxes.prose(apart(piece.box())) > 0
                        && !isChapter(apart(piece.box()))) {
                    others.put(apart(piece.box()), Part.NEXT_ARTICLE);
                }
            }
        }
        take(others);
    }

    /// Whether a box is a section beside the title itself: each section may have a main heading of its own.
    private boolean isChapter(Element box) {
        Element above = title == null ? null : title.box().parent();
        while (above != null && above.normalName().matches("header|hgroup")) {
            above = above.parent();
        }
        return box.normalName().equals("section") && above != null && above.equals(box.parent());
    }

    private static @Nullable Element outermost(Element inside, String tag) {
        Element found = null;
        for (Element box = inside; box != null; box = box.parent()) {
            found = box.normalName().equals(tag) ? box : found;
        }
        return found;
    }

    /// The largest box around this one that the title is not in.
    private Element apart(Element inside) {
        Element box = inside;
        for (Element next = box.parent();
                next != null && !boxes.holdsTitle(next);
                next = next.parent()) {
            box = next;
        }
        return box;
    }

    private void take(Map<Element, Part> others) {
        for (Piece piece : pieces) {
            for (Element box = piece.box(); box != null; box = box.parent()) {
                piece.takeFor(others.getOrDefault(box, Part.ARTICLE));
            }
        }
    }

    private void byPhrases() {
        boxes.weigh(pieces);
        Set<Element> begun = new HashSet<>();
        Map<Element, Part> others = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Element aside = begunBy(piece, begun);
            boolean mayBeAdvert = piece.part() == Part.ADVERT;
            if ((piece.isArticle() || mayBeAdvert)
                    && !piece.equals(title)
                    && !Diary.isEntry(pieces, i)) {
                Phrases.of(piece)
                        .filter(said -> piece.isArticle() || piece.part() == said.part())
                        .ifPresent(said -> {
                            piece.takeFor(said.part());
                            if (said.isOfBox() && aside != null) {
                                others.put(aside, said.part());
                            }
                        });
            }
        }
        take(others);
    }

    /// The largest box that a piece is the first of, and that is not the article; null if there is none.
    ///
    /// @param begun boxes that pieces before it have begun
    private @Nullable Element begunBy(Piece piece, Set<Element> begun) {
        Element largest = null;
        for (Element box = piece.box(); box != null && begun.add(box); box = box.parent()) {
            largest = mayBeAside(box) ? box : largest;
        }
        return largest;
    }

    private boolean mayBeAside(Element box) {
        return !boxes.holdsTitle(box) && boxes.prose(box) <= LARGEST_SHARE * boxes.prose(root());
    }

    private void byLinks() {
        LeadingAway leading = new LeadingAway(pieces);
        boolean isBehind = title == null;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            isBehind |= piece.equals(title);
            if (leading.isOne(i) && !piece.equals(title)) {
                piece.takeFor(isBehind ? Part.RELATED : Part.MENU);
            }
        }
    }

    /// A heading belongs to what it heads, and one that heads nothing to nothing.
    private void byHeadings() {
        List<Piece> article = new ArrayList<>(pieces.stream().filter(Piece::isArticle).toList());
        while (!article.isEmpty()
                && article.getLast().isHeading()
                && !article.getLast().equals(title)) {
            article.removeLast().takeFor(Part.OTHER);
        }
        for (int i = pieces.size() - 2; i >= 0; i--) {
            Piece piece = pieces.get(i);
            Part next = pieces.get(i + 1).part();
            boolean isAside = next == Part.RELATED || next == Part.MENU || next == Part.COMMENTS;
            if (piece.isHeading() && !piece.equals(title) && isAside && headsNothing(i)) {
                piece.takeFor(next);
            }
        }
    }

    private boolean headsNothing(int heading) {
        return pieces.subList(heading + 1, pieces.size()).stream()
                .filter(Piece::isArticle)
                .findFirst()
                .map(Piece::isHeading)
                .orElse(true);
    }
}
