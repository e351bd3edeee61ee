package org.diptych.load.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.load.Decoded;
import org.diptych.load.Draft;
import org.diptych.text.Block;
import org.diptych.text.Format;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Reads web pages. Nothing that a page refers to is fetched, and nothing in it runs.
public final class WebPage {

    /// Where a page says in which encoding it is written.
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta[^>]{1,200}charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");

    private static final int HEAD = 4_096;

    private WebPage() {}

    /// The encoding that a page declares.
    ///
    /// @param beginning its first bytes, as Latin-1
    public static Optional<String> charset(String beginning) {
        Matcher meta = CHARSET.matcher(beginning.substring(0, Math.min(HEAD, beginning.length())));
        return meta.find() ? Optional.of(meta.group(1)) : Optional.empty();
    }

    /// Reads a whole page.
    public static Draft read(Decoded source, Format format) {
        Document page = Jsoup.parse(source.text());
        About about = About.of(page);
        List<Block> blocks = Body.of(page, about).stream().map(Piece::block).toList();
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
    public static Draft fragment(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        return Draft.of(
                Format.WEB_PAGE, Pieces.of(page.body()).stream().map(Piece::block).toList());
    }
}
