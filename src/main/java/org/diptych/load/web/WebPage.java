package org.diptych.load.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.load.Decoded;
import org.diptych.load.Draft;
import org.diptych.load.Limits;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.load.LoadFailure.Reason.NoArticle.Instead;
import org.diptych.load.Unfit;
import org.diptych.text.Block;
import org.diptych.text.Format;
import org.diptych.text.Part;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads web pages. Nothing that a page refers to is fetched, and nothing in it runs.
public final class WebPage {

    /// Where a page says in which encoding it is written.
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta[^>]{1,200}charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");

    private static final int HEAD = 4_096;

    private static final Pattern PICTURE =
            Pattern.compile("data:[\\w.+/-]{1,60};base64,[A-Za-z0-9+/=%]{64,}+");

    private static final Pattern WHOLE =
            Pattern.compile("(?i)<(?:!doctype|html|head|body|nav|main)\\b");

    /// An element of XML with one tag for both ends, unless HTML has no other for it. An HTML parser takes such
    /// a tag for the beginning, and a `<title/>` makes it read all that follows as the title.
    private static final Pattern EMPTY =
            Pattern.compile(
                    "(?i)<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)[\\s/])"
                            + "([\\w:.-]++)((?:\\s++[\\w:.-]++\\s*+=\\s*+(?:\"[^\"<]*+\"|'[^'<]*+'))*+)\\s*+/>");

    private static final String QUOTED = "blockquote[type=cite], .gmail_quote, .yahoo_quoted";

    /// In lines.
    private static final int LONGEST_SIGNATURE = 10;

    /// Heads of earlier mails, and signatures.
    private static final String SIGNED =
            ".gmail_attr, .moz-cite-prefix, #divRplyFwdMsg,"
                    + " .moz-signature, .gmail_signature, #ms-outlook-mobile-signature";

    private WebPage() {}

    /// The encoding that a page declares.
    ///
    /// @param beginning its first bytes, as Latin-1
    public static Optional<String> charset(String beginning) {
        Matcher meta = CHARSET.matcher(beginning.substring(0, Math.min(HEAD, beginning.length())));
        return meta.find() ? Optional.of(meta.group(1)) : Optional.empty();
    }

    /// Whether it is a page with head and body, rather than a piece of one.
    public static boolean isWhole(String html) {
        return WHOLE.matcher(html).find();
    }

    /// Reads a whole page.
    ///
    /// @throws Unfit if it has more tags than the limits allow, or shows plainly that it is no article
    public static Draft read(Decoded source, Format format) throws Unfit {
        Document page = page(source.text());
        About about = About.of(page);
        List<Piece> pieces = Body.of(page, about);
        Optional<Instead> instead = Missing.instead(page, pieces);
        if (instead.isPresent()) {
            throw new Unfit(new Reason.NoArticle(instead.get()));
        }
        List<Block> blocks = pieces.stream().map(Piece::block).toList();
        return new Draft(
                format,
                blocks,
                about.title().orElse(null),
                about.author(),
                about.published(),
                about.language(),
                source.encoding());
    }

    /// Reads part of a page, such as the clipboard holds: whoever copied it has chosen what belongs to it.
    public static Draft fragment(String html) throws Unfit {
        return Draft.of(Format.WEB_PAGE, pieces(html).map(Piece::block).toList());
    }

    /// The blocks of a chapter of a book; its first heading is its title.
    public static List<Block> chapter(String html) throws Unfit {
        List<Piece> pieces = pieces(writtenOut(html)).toList();
        for (Piece piece : pieces) {
            partOf(piece, Set.of(Part.FOOTNOTE, Part.MENU)).ifPresent(piece::takeFor);
        }
        pieces.stream()
                .filter(piece -> piece.isHeading() && piece.isArticle())
                .findFirst()
                .ifPresent(Piece::makeTitle);
        return pieces.stream().map(Piece::block).toList();
    }

    /// The blocks of a mail; earlier mails that it quotes whole are told apart.
    public static List<Block> mail(String html) throws Unfit {
        List<Piece> pieces = pieces(html).toList();
        for (Piece piece : pieces) {
            if (Labels.isUnseen(piece.box())) {
                piece.takeFor(Part.OTHER);
            } else if (piece.box().closest(SIGNED) != null) {
                piece.takeFor(Part.BYLINE);
            } else if (piece.box().closest(QUOTED) != null) {
                piece.takeFor(Part.QUOTED_MAIL);
            }
        }
        signature(pieces).forEach(piece -> piece.takeFor(Part.BYLINE));
        return pieces.stream().map(Piece::block).toList();
    }

    /// What stands below two dashes at the end of a mail, with these: a few lines on who sent it.
    private static List<Piece> signature(List<Piece> pieces) {
        List<Piece> own = pieces.stream().filter(Piece::isArticle).toList();
        for (int k = own.size() - 1; k > 0 && k >= own.size() - LONGEST_SIGNATURE; k--) {
            if (own.get(k).text().equals("--")) {
                return own.subList(k, own.size());
            }
        }
        return List.of();
    }

    private static Optional<Part> partOf(Piece piece, Set<Part> parts) {
        for (Element box = piece.box(); box != null; box = box.parent()) {
            Optional<Part> part = Labels.of(box).filter(parts::contains);
            if (part.isPresent()) {
                return part;
            }
        }
        return Optional.empty();
    }

    private static Stream<Piece> pieces(String html) throws Unfit {
        return Pieces.of(page(html).body()).stream();
    }

    /// XHTML as HTML has it.
    private static String writtenOut(String xhtml) {
        return EMPTY.matcher(xhtml).replaceAll("<$1$2></$1>");
    }

    /// Parses what is not too large to be parsed. Pictures that stand in the page itself are taken out
    /// first; they may be most of it.
    private static Document page(String html) throws Unfit {
        String closed = html.startsWith("<?xml") ? writtenOut(html) : html;
        String words = PICTURE.matcher(closed).replaceAll("data:,");
        if (words.length() > Limits.PAGE_CHARACTERS
                || words.chars().filter(c -> c == '<').count() > 2L * Limits.TAGS) {
            throw new Unfit(new Reason.TooComplex());
        }
        Document page = Jsoup.parse(words, Parser.htmlParser().setMaxDepth(Limits.DEPTH));
        // Of a template that is the inside of an element, a browser shows all that is in it.
        page.select("template[shadowrootmode], template[shadowroot]")
                .forEach(inside -> inside.tagName("div"));
        return page;
    }
}
