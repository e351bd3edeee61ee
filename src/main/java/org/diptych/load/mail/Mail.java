package org.diptych.load.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diptych.load.Days;
import org.diptych.load.Decoded;
import org.diptych.load.Draft;
import org.diptych.load.Limits;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.load.Patience;
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
                            + "|begin forwarded message:|-{2,}\\s*(?:original message|forwarded message|ursprüngliche nachricht)\\s*-{2,})");

    /// What mail programs write above a mail that is sent on.
    private static final Pattern FORWARDED =
            Pattern.compile(
                    "(?i)[-\\s]*(?:begin )?(?:forwarded message|weitergeleitete nachricht|message transféré"
                            + "|mensaje reenviado)[-\\s:]*");

    private static final Pattern HEADER =
            Pattern.compile(
                    "(?i)(?:from|to|cc|subject|date|sent|von|an|betreff|datum|de|à|objet): .{0,200}");

    /// What mail programs set before the subject of an answer, or of a mail that is sent on.
    private static final Pattern ANSWERED =
            Pattern.compile("(?i)^(?:(?:fwd?|re|aw|wg|tr|rv|sv|vs)\\s*:\\s*)+(?=\\S)");

    /// The longest remark above a mail that is sent on, in characters.
    private static final int LONGEST_REMARK = 300;

    private Mail() {}

    /// Reads a mail; what it quotes of earlier ones, and its signature, are not the article.
    public static Draft read(byte[] bytes) throws Unfit {
        Mime note = Mime.of(bytes);
        Mime mime = note.sentOn();
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
        Optional<String> subject =
                mime.header("subject").map(s -> ANSWERED.matcher(s).replaceFirst(""));
        subject.ifPresent(s -> blocks.add(new Block(BlockKind.TITLE, s)));
        blocks.addAll(sentOn(read));
        if (!note.equals(mime)) {
            for (Mime.Leaf leaf : note.all("text/plain")) {
                plain(leaf).forEach(block -> blocks.add(block.as(Part.OTHER)));
            }
        }
        return new Draft(
                Format.MAIL,
                blocks,
                subject.orElse(null),
                mime.header("from").orElse(null),
                mime.header("date").flatMap(Days::of).orElse(null),
                mime.header("content-language").orElse(null),
                leaves.getFirst().text().encoding());
    }

    /// A mail that has nothing of its own, or a word or two above the one that it sends on, passes that on.
    private static List<Block> sentOn(List<Block> blocks) {
        int own = length(blocks, Part.ARTICLE);
        boolean isForwarded = blocks.stream().anyMatch(b -> FORWARDED.matcher(b.text()).matches());
        boolean isOfAnother =
                own == 0
                        || (isForwarded
                                && own <= LONGEST_REMARK
                                && length(blocks, Part.QUOTED_MAIL) > 3 * own);
        return isOfAnother ? blocks.stream().map(Mail::passedOn).toList() : blocks;
    }

    private static int length(List<Block> blocks, Part part) {
        return blocks.stream()
                .filter(block -> block.part() == part && !block.isBlank())
                .mapToInt(block -> block.text().length())
                .sum();
    }

    private static Block passedOn(Block block) {
        return switch (block.part()) {
            case QUOTED_MAIL ->
                    block.as(HEADER.matcher(block.text()).matches() ? Part.BYLINE : Part.ARTICLE);
            case ARTICLE -> block.as(Part.OTHER);
            default -> block;
        };
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
    private static List<Block> plain(Mime.Leaf leaf) throws Unfit {
        List<Block> blocks = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        Part part = Part.ARTICLE;
        Part below = Part.ARTICLE;
        boolean isBelowDashes = false;
        if (leaf.text().text().length() > 3 * Limits.CHARACTERS) {
            throw new Unfit(new Reason.TooLarge(Limits.CHARACTERS));
        }
        String first = "";
        String before = "";
        String[] lines = leaf.text().text().split("\n", -1);
        for (int k = 0; k < lines.length; k++) {
            Patience.check();
            String line = lines[k];
            boolean isHead =
                    isReplyHead(line) || isHeadOfTwo(lines, k) || isHeadOfTwo(lines, k - 1);
            // There stand sender, day and receivers, down to a blank line.
            isBelowDashes =
                    isHead ? line.strip().startsWith("-") : isBelowDashes && !line.isBlank();
            if (isHead) {
                below = Part.QUOTED_MAIL;
            } else if (line.equals("-- ") || line.equals("--")) {
                below = Part.BYLINE;
            }
            Part next = part(line, isHead || isBelowDashes, below);
            boolean isFull = leaf.isFlowed() ? line.endsWith(" ") : isFull(line);
            String bare = line.replaceFirst("^(?:> ?)+", "");
            String words =
                    leaf.isBlankDeleted() && isFull
                            ? bare.substring(0, Math.max(0, bare.length() - 1))
                            : bare.stripTrailing();
            boolean isOfItsOwn =
                    !paragraph.isEmpty()
                            && (Wrapped.isOfItsOwn(words, first)
                                    || Wrapped.isOfItsOwn(words, before));
            if (line.isBlank() || next != part || isOfItsOwn) {
                end(paragraph, part, blocks);
            }
            first = paragraph.isEmpty() ? words : first;
            before = words;
            part = next;
            paragraph.append(words);
            if (isFull && !leaf.isBlankDeleted()) {
                paragraph.append(' ');
            } else if (!isFull) {
                end(paragraph, part, blocks);
            }
        }
        end(paragraph, part, blocks);
        return blocks;
    }

    private static boolean isReplyHead(String line) {
        return REPLY_HEAD.matcher(line.strip()).matches();
    }

    /// Whether who wrote when takes this line and the next.
    private static boolean isHeadOfTwo(String[] lines, int first) {
        return first >= 0
                && first + 1 < lines.length
                && !lines[first + 1].isBlank()
                && isReplyHead(lines[first].strip() + " " + lines[first + 1].strip());
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
