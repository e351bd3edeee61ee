package org.diptych.load.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.load.Days;
import org.diptych.load.Decoded;
import org.diptych.load.Draft;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.load.Unfit;
import org.diptych.load.Wrapped;
import org.diptych.load.web.WebPage;
import org.diptych.text.Block;
import org.diptych.text.BlockKind;
import org.diptych.text.Format;
import org.diptych.text.Part;

/// Mails (.eml) and web pages saved in one file (MHTML). Attachments are looked at only where
/// there is nothing else.
public final class Mail {

    /// A line that is broken because it was full is about as long as this, in characters, and no longer than mails are
    /// wrapped at: what is longer was not broken at all.
    private static final int FULL_LINE = 60;

    private static final int LONGEST_LINE = 100;

    /// Who wrote when, above a mail that is answered; a sentence that brings in a quote has no day or address.
    private static final Pattern REPLY_HEAD =
            Pattern.compile(
                    "(?i)(?:(?=.*[\\d@<])(?:on .{5,120} wrote:|am .{5,120} schrieb .{0,80}:|le .{5,120} a écrit ?:)"
                            + "|-{2,}\\s*(?:original message|forwarded message|ursprüngliche nachricht)\\s*-{2,})");

    private Mail() {}

    /// Reads a mail; what it quotes of earlier ones, and its signature, are not the article.
    public static Draft read(byte[] bytes) throws Unfit {
        Mime mime = Mime.of(bytes);
        List<Mime.Leaf> html = mime.all("text/html");
        List<Mime.Leaf> leaves = html.isEmpty() ? mime.all("text/plain") : html;
        if (leaves.isEmpty()) {
            throw new Unfit(new Reason.Empty());
        }
        List<Block> read = new ArrayList<>();
        for (Mime.Leaf leaf : leaves) {
            read.addAll(html.isEmpty() ? plain(leaf) : WebPage.mail(leaf.text().text()));
        }
        List<Block> blocks = new ArrayList<>();
        mime.header("subject").ifPresent(s -> blocks.add(new Block(BlockKind.TITLE, s)));
        blocks.addAll(sentOn(read));
        return new Draft(
                Format.MAIL,
                blocks,
                mime.header("subject").orElse(null),
                mime.header("from").orElse(null),
                mime.header("date").flatMap(Days::of).orElse(null),
                mime.header("content-language").orElse(null),
                leaves.getFirst().text().encoding());
    }

    /// A mail that has nothing of its own passes on the one that it quotes.
    private static List<Block> sentOn(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block.part().isArticle() && !block.isBlank())
                ? blocks
                : blocks.stream()
                        .map(block ->
                                block.part() == Part.QUOTED_MAIL ? block.as(Part.ARTICLE) : block)
                        .toList();
    }

    /// Reads a web archive: its first page.
    public static Draft archive(byte[] bytes) throws Unfit {
        Decoded page =
                Mime.of(bytes)
                        .first("text/html")
                        .map(Mime.Leaf::text)
                        .orElseThrow(() -> new Unfit(new Reason.Empty()));
        return WebPage.read(page, Format.WEB_ARCHIVE);
    }

    /// Lines that were broken because they were full are joined again.
    private static List<Block> plain(Mime.Leaf leaf) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        Part part = Part.ARTICLE;
        Part below = Part.ARTICLE;
        boolean isBelowDashes = false;
        for (String line : leaf.text().text().split("\n", -1)) {
            boolean isHead = REPLY_HEAD.matcher(line.strip()).matches();
            // There stand sender, day and receivers, down to a blank line.
            isBelowDashes =
                    isHead ? line.strip().startsWith("-") : isBelowDashes && !line.isBlank();
            if (isHead) {
                below = Part.QUOTED_MAIL;
            } else if (line.equals("-- ") || line.equals("--")) {
                below = Part.BYLINE;
            }
            Part next = part(line, isHead || isBelowDashes, below);
            String words = line.replaceFirst("^(?:> ?)+", "").stripTrailing();
            if (line.isBlank() || next != part || Wrapped.isOfItsOwn(words, paragraph.toString())) {
                end(paragraph, part, blocks);
            }
            part = next;
            paragraph.append(words);
            boolean isFull = leaf.isFlowed() ? line.endsWith(" ") : isFull(line);
            if (isFull) {
                paragraph.append(' ');
            } else {
                end(paragraph, part, blocks);
            }
        }
        end(paragraph, part, blocks);
        return blocks;
    }

    private static boolean isFull(String line) {
        return line.length() >= FULL_LINE && line.length() <= LONGEST_LINE;
    }

    private static Part part(String line, boolean isHead, Part below) {
        if (isHead) {
            return Part.BYLINE;
        }
        return line.startsWith(">") ? Part.QUOTED_MAIL : below;
    }

    private static void end(StringBuilder paragraph, Part part, List<Block> blocks) {
        if (!paragraph.toString().isBlank()) {
            blocks.add(new Block(BlockKind.PARAGRAPH, part, paragraph.toString()));
        }
        paragraph.setLength(0);
    }
}
