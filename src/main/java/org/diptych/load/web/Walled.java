package org.diptych.load.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.text.BlockKind;
import org.diptych.text.Part;
import org.jsoup.nodes.Element;

/// Opens articles whose page shows only how they begin, or nothing before its scripts have run, and holds the whole
/// text in its linked data: what is meant for search engines is in the file for everybody.
final class Walled {

    /// A page shows nothing if its prose is a smaller share of the whole.
    private static final double NOTHING = 0.25;

    /// The shortest text that is taken for an article of which a page shows nothing, in UTF-16 units.
    private static final int SHORTEST = 200;

    /// The whole has to be longer than what is shown by so much, or the page is taken at its word: linked data
    /// has no headings, quotes or lists.
    private static final double LONGER = 1.25;

    /// What is set like the paragraphs that the whole has, beside them, has to be in it too, but for so much, or the
    /// whole is none.
    private static final double MOST = 0.5;

    /// A paragraph that breaks off is known by its beginning, in characters.
    private static final int BEGINNING = 40;

    /// So many words of a paragraph must stand in the whole for it to be part of it.
    private static final double SAME = 0.9;

    private Walled() {}

    /// The pieces with the whole text in place of its shown beginning, if the page is such a one.
    static List<Piece> opened(List<Piece> pieces, About about) {
        String body = about.body();
        if (body == null) {
            return pieces;
        }
        String words = Titles.plain(body);
        Set<Piece> shown = shown(pieces, words);
        int length = shown.stream().mapToInt(piece -> piece.text().length()).sum();
        int prose = pieces.stream().filter(Piece::isArticle).mapToInt(Piece::prose).sum();
        if (shown.isEmpty() && body.length() >= SHORTEST && prose < NOTHING * body.length()) {
            return drawn(pieces, about, body);
        }
        if (shown.isEmpty()
                || body.length() < LONGER * length
                || isOfAnother(shown, pieces)
                || shownTo(shown, words) > words.length() / LONGER) {
            return pieces;
        }
        List<Piece> opened = new ArrayList<>();
        boolean isIn = false;
        for (Piece piece : pieces) {
            if (!shown.contains(piece)) {
                opened.add(piece);
                if (isIn && !piece.isTitle() && piece.kind() != BlockKind.CAPTION) {
                    piece.takeFor(Part.PAYWALL);
                }
            } else if (!isIn) {
                isIn = true;
                body.lines()
                        .map(line -> new Piece(line, piece.box(), BlockKind.PARAGRAPH, 0))
                        .forEach(opened::add);
            }
        }
        return opened;
    }

    /// The article of a page that a script would have drawn, above all that is there without it.
    private static List<Piece> drawn(List<Piece> pieces, About about, String body) {
        Element box = new Element("article");
        List<Piece> drawn = new ArrayList<>();
        about.title()
                .map(title -> new Piece(title, box, BlockKind.HEADING, 0))
                .ifPresent(title -> {
                    title.makeTitle();
                    drawn.add(title);
                });
        body.lines().map(line -> new Piece(line, box, BlockKind.PARAGRAPH, 0)).forEach(drawn::add);
        for (Piece piece : pieces) {
            piece.leaveOut();
            drawn.add(piece);
        }
        return drawn;
    }

    private static boolean isOfAnother(Set<Piece> shown, List<Piece> pieces) {
        Set<Element> around =
                shown.stream()
                        .flatMap(piece -> Stream.ofNullable(piece.box().parent()))
                        .collect(Collectors.toSet());
        int beside =
                pieces.stream()
                        .filter(piece -> piece.isArticle() && around.contains(piece.box().parent()))
                        .mapToInt(Piece::prose)
                        .sum();
        return shown.stream().mapToInt(Piece::prose).sum() < MOST * beside;
    }

    /// Up to where in the whole a page shows it. One that shows the end is not walled, whatever a program has set
    /// between its paragraphs.
    private static int shownTo(Set<Piece> shown, String body) {
        int to = 0;
        for (Piece piece : shown) {
            String plain = Titles.plain(piece.text());
            int at = body.indexOf(plain.substring(0, Math.min(BEGINNING, plain.length())));
            to = at < 0 ? to : Math.max(to, at + plain.length());
        }
        return to;
    }

    /// The pieces of the article that the whole text has too, in much the same words.
    private static Set<Piece> shown(List<Piece> pieces, String body) {
        Set<String> words =
                Set.of(Arrays.stream(body.split(" ")).distinct().toArray(String[]::new));
        Set<Piece> shown = new HashSet<>();
        for (Piece piece : pieces) {
            if (piece.isArticle() && piece.prose() > 0) {
                String plain = Titles.plain(piece.text());
                String[] its = plain.split(" ");
                long both = Arrays.stream(its).filter(words::contains).count();
                if (body.contains(plain.substring(0, Math.min(BEGINNING, plain.length())))
                        || both >= SAME * its.length) {
                    shown.add(piece);
                }
            }
        }
        return shown;
    }
}
