package org.diptych.load.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.diptych.load.Patience;
import org.diptych.text.BlockKind;
import org.diptych.text.Part;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the boxes that hold paragraphs of the article under a name of something else: what is not behind the paywall
/// is called `non-paywall`, a column without adverts `ad-free`, how an article begins its teaser, and all text that was
/// written in an editor is in a box for the editor.
///
/// No name alone makes running prose without links, forms or headings anything else than the prose around it.
final class Misnamed {

    /// Parts that are made of prose as an article is, or that repeat it, keep to their names.
    private static final Set<Part> DOUBTED =
            Set.of(Part.PAYWALL, Part.ADVERT, Part.SHARING, Part.RELATED, Part.MENU, Part.BYLINE);

    /// Its tag says so too of what stands right between two paragraphs and is one itself, and so does a writer of
    /// columns who calls them comments.
    private static final Set<Part> DOUBTED_BETWEEN = Set.of(Part.RELATED, Part.COMMENTS);

    /// The shortest that one of the paragraphs may be, in UTF-16 units.
    private static final int SHORTEST = 40;

    /// A sentence on the author is no longer.
    private static final int LONGEST_BYLINE = 100;

    private static final double MOST_LINKED = 0.2;

    /// So many paragraphs may have headings among them; a teaser has one of each.
    private static final int HEADED = 3;

    /// How far above a box what stands beside it is looked for.
    private static final int NEAR = 4;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？؟।:][\\p{P}\\p{S}]{0,3}$");

    private final List<Piece> pieces;
    private final Boxes boxes;
    private final @Nullable Piece title;
    private final Map<Element, List<Integer>> held = new HashMap<>();

    /// Prose that nothing says anything of, and the title.
    private final TreeSet<Integer> free = new TreeSet<>();

    private final Set<Element> found = new HashSet<>();

    private final BiPredicate<Element, Part> fits;

    private Misnamed(
            List<Piece> pieces,
            Boxes boxes,
            @Nullable Piece title,
            BiPredicate<Element, Part> fits) {
        this.pieces = pieces;
        this.boxes = boxes;
        this.title = title;
        this.fits = fits;
    }

    /// The boxes whose names are not to be believed.
    ///
    /// @param fits whether a box may be what its name says, by its size
    static Set<Element> among(
            List<Piece> pieces,
            Boxes boxes,
            @Nullable Piece title,
            BiPredicate<Element, Part> fits) {
        Misnamed misnamed = new Misnamed(pieces, boxes, title, fits);
        misnamed.find();
        return misnamed.found;
    }

    private void find() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Element named = named(piece.box());
            if (named == null && (isProse(piece) || piece.equals(title))) {
                free.add(i);
            } else if (named != null) {
                held.computeIfAbsent(named, _ -> new ArrayList<>()).add(i);
            }
        }
        List<Element> inner =
                held.keySet().stream()
                        .sorted(Comparator.comparingInt(box -> -box.parents().size()))
                        .toList();
        Set<String> names = new HashSet<>();
        for (Element box : inner) {
            if (isArticleLike(box) && isAmongArticle(box)) {
                names.add(box.className());
                add(box);
            } else if (isBetweenParagraphs(box)) {
                add(box);
            }
        }
        // The last of several of one name has nothing behind it.
        for (Element box : inner) {
            if (names.contains(box.className()) && !found.contains(box) && isArticleLike(box)) {
                add(box);
            }
        }
    }

    private void add(Element box) {
        found.add(box);
        Element around = box.parent() == null ? null : named(box.parent());
        if (around != null) {
            held.computeIfAbsent(around, _ -> new ArrayList<>()).addAll(pieces(box));
            if (isArticleLike(around) && isAmongArticle(around)) {
                add(around);
            }
        }
    }

    /// The innermost box around that a name says something of.
    private @Nullable Element named(Element inside) {
        Patience.check();
        for (Element box = inside; box != null; box = box.parent()) {
            Optional<Part> part = boxes.label(box);
            if (part.isPresent() && !boxes.holdsTitle(box) && fits.test(box, part.get())) {
                return box;
            }
        }
        return null;
    }

    private List<Integer> pieces(Element box) {
        return held.getOrDefault(box, List.of());
    }

    private boolean isArticleLike(Element box) {
        Part part = boxes.label(box).orElse(Part.ARTICLE);
        return DOUBTED.contains(part)
                && Labels.isByNameAlone(box)
                && box.selectFirst("form, input, button, iframe") == null
                && isRunning(box, part);
    }

    private boolean isRunning(Element box, Part part) {
        List<Piece> its = pieces(box).stream().map(pieces::get).toList();
        long prose = its.stream().filter(Misnamed::isProse).count();
        // One paragraph with a link in it leads there.
        return prose > (box.selectFirst("a[href]") == null ? 0 : 1)
                && its.stream()
                        .anyMatch(p ->
                                p.prose()
                                        >= (part == Part.BYLINE && prose == 1
                                                ? LONGEST_BYLINE
                                                : SHORTEST))
                && its.stream().allMatch(p -> isProse(p) || (p.isHeading() && prose >= HEADED));
    }

    /// Whether a box is prose that leads nowhere, between two free paragraphs that stand right beside it; but not
    /// where it only repeats what stands in one.
    private boolean isBetweenParagraphs(Element box) {
        Part part = boxes.label(box).orElse(Part.ARTICLE);
        int first = pieces(box).getFirst();
        int last = pieces(box).getLast();
        Element around = box.parent();
        return DOUBTED_BETWEEN.contains(part)
                && Labels.hasNoRole(box)
                && box.selectFirst("a[href], img, form, input, button, iframe, time") == null
                && around != null
                && free.contains(first - 1)
                && free.contains(last + 1)
                && !pieces.get(first - 1).equals(title)
                && around.equals(pieces.get(first - 1).box().parent())
                && around.equals(pieces.get(last + 1).box().parent())
                && isRunning(box, part)
                && pieces(box).stream().noneMatch(this::isRepeated);
    }

    private boolean isRepeated(int index) {
        String words = Titles.plain(pieces.get(index).text());
        return free.stream()
                .anyMatch(other -> Titles.plain(pieces.get(other).text()).contains(words));
    }

    private static boolean isProse(Piece piece) {
        return (piece.kind() == BlockKind.PARAGRAPH || piece.kind() == BlockKind.BLOCK_QUOTE)
                && piece.prose() > 0
                && piece.linked() < MOST_LINKED
                && SENTENCE_END.matcher(piece.text()).find()
                && Phrases.of(piece).isEmpty();
    }

    /// Whether free prose stands behind a box, and prose or the title before it, close by. What a heading parts from
    /// the prose behind it ends the article, or is how it begins.
    private boolean isAmongArticle(Element box) {
        int last = pieces(box).getLast();
        Integer before = free.lower(pieces(box).getFirst());
        Integer behind = free.higher(last);
        if (before == null || behind == null) {
            return false;
        }
        Element around = box;
        for (int up = 0; up < NEAR && around.parent() != null; up++) {
            around = around.parent();
            if (isIn(pieces.get(before), around) && isIn(pieces.get(behind), around)) {
                return pieces.get(before).equals(title)
                        || pieces.subList(last + 1, behind).stream().noneMatch(Piece::isHeading);
            }
        }
        return false;
    }

    private static boolean isIn(Piece piece, Element box) {
        Patience.check();
        return piece.box().equals(box) || piece.box().parents().contains(box);
    }
}
