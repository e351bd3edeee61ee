package org.diptych.load.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diptych.load.Choice;
import org.diptych.load.Days;
import org.diptych.load.Decoded;
import org.diptych.load.Draft;
import org.diptych.load.Limits;
import org.diptych.load.LoadFailure.Offer;
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

    /// What mail programs set before the subject of an answer, or of a mail that is sent on.
    private static final Pattern ANSWERED =
            Pattern.compile("(?i)^(?:(?:fwd?|re|aw|wg|tr|rv|sv|vs)\\s*:\\s*)+(?=\\S)");

    /// Says that the article is attached.
    private static final Pattern ENCLOSED =
            Pattern.compile(
                    "(?iu)\\b(?:attach(?:ed|ing|ment|ments)|enclosed|anbei|(?:im|als) anhang|angehängt|beigefügt|anliegend|ci-joint|pièces? jointes?|adjunt\\p{L}+|in allegato|allegat\\p{L}+"
                            + "|em anexo|bijgevoegd|bijlage|vedlagt|bifoga\\p{L}+|załącz\\p{L}+|во вложении|в приложении|прилага\\p{L}+)\\b|附件|添付");

    /// A greeting, in characters, that needs not say so.
    private static final int GREETING = 60;

    /// How many times longer than the note above it what is attached must be.
    private static final int LONGER = 3;

    private Mail() {}

    /// Reads a document that is attached to a mail.
    @FunctionalInterface
    public interface Documents {
        /// What the bytes of a document hold.
        ///
        /// @param name empty if it has none
        Draft read(byte[] bytes, String name) throws Unfit;
    }

    /// Reads a mail; what it quotes of earlier ones, and its signature, are not the article. If it is no more than a note
    /// on a document that is attached, that is read.
    ///
    /// @param choice which document, where there are several; nothing where none can be chosen
    public static Draft read(byte[] bytes, Documents documents, Optional<Choice> choice)
            throws Unfit {
        Mime note = Mime.of(bytes);
        Mime mime = note.sentOn();
        Optional<Draft> itself = itself(note, mime);
        List<Block> covering = itself.map(Draft::blocks).orElse(List.of());
        int own = length(covering);
        boolean isNote =
                own <= GREETING
                        || (own <= Earlier.LONGEST_REMARK
                                && covering.stream()
                                        .filter(block -> block.part().isArticle())
                                        .anyMatch(block -> ENCLOSED.matcher(block.text()).find()));
        Map<String, Draft> enclosed = isNote ? enclosed(mime, documents, own) : Map.of();
        if (enclosed.isEmpty() || (enclosed.size() > 1 && choice.isEmpty())) {
            return itself.orElseThrow(() -> new Unfit(new Reason.Empty()));
        }
        List<String> names = List.copyOf(enclosed.keySet());
        List<Offer> offers =
                names.stream().map(name -> new Offer(name, length(enclosed, name), false)).toList();
        int index = names.size() == 1 ? 0 : choice.orElseThrow().among(offers);
        return below(mime, covering, Objects.requireNonNull(enclosed.get(names.get(index))));
    }

    private static int length(Map<String, Draft> drafts, String name) {
        Draft draft = drafts.get(name);
        return draft == null ? 0 : length(draft.blocks());
    }

    /// The documents that can be read and are more than the note on them, by their names.
    private static Map<String, Draft> enclosed(Mime mime, Documents documents, int own) {
        Map<String, Draft> enclosed = new LinkedHashMap<>();
        for (Attachment file : mime.files()) {
            try {
                Draft draft = documents.read(file.bytes(), file.name());
                if (length(draft.blocks()) > LONGER * own) {
                    String name = file.name().isEmpty() ? "–" : file.name();
                    enclosed.putIfAbsent(
                            enclosed.containsKey(name) ? name + " " + enclosed.size() : name,
                            draft);
                }
            } catch (Unfit _) {
                // Then the note is what there is to read.
                Patience.check();
            }
        }
        return enclosed;
    }

    private static Draft below(Mime mime, List<Block> note, Draft document) {
        List<Block> blocks = new ArrayList<>(document.blocks());
        note.forEach(block -> blocks.add(block.part().isArticle() ? block.as(Part.OTHER) : block));
        return new Draft(
                Format.MAIL,
                blocks,
                Optional.ofNullable(document.title()).or(() -> subject(mime)).orElse(null),
                Optional.ofNullable(document.author()).or(() -> mime.header("from")).orElse(null),
                Optional.ofNullable(document.published()).or(() -> day(mime)).orElse(null),
                document.language(),
                document.encoding());
    }

    private static Optional<String> subject(Mime mime) {
        return mime.header("subject").map(s -> ANSWERED.matcher(s).replaceFirst(""));
    }

    private static Optional<LocalDate> day(Mime mime) {
        return mime.header("date").flatMap(Days::of);
    }

    /// The mail without what is attached to it, if it has words.
    private static Optional<Draft> itself(Mime note, Mime mime) throws Unfit {
        List<Mime.Leaf> html = mime.all("text/html");
        List<Mime.Leaf> leaves = html.isEmpty() ? mime.all("text/plain") : html;
        if (leaves.isEmpty()) {
            return Optional.empty();
        }
        List<Block> read = new ArrayList<>();
        for (Mime.Leaf leaf : leaves) {
            read.addAll(html.isEmpty() ? plain(leaf) : WebPage.mail(leaf.text().text()));
        }
        List<Block> blocks = new ArrayList<>();
        Optional<String> subject = subject(mime);
        subject.ifPresent(s -> blocks.add(new Block(BlockKind.TITLE, s)));
        List<Block> told = Earlier.passedOn(read, mime.header("subject"));
        Footer.tell(told);
        blocks.addAll(told);
        if (!note.equals(mime)) {
            for (Mime.Leaf leaf : note.all("text/plain")) {
                plain(leaf).forEach(block -> blocks.add(block.as(Part.OTHER)));
            }
        }
        return Optional.of(
                new Draft(
                        Format.MAIL,
                        blocks,
                        subject.orElse(null),
                        mime.header("from").orElse(null),
                        day(mime).orElse(null),
                        mime.header("content-language").orElse(null),
                        leaves.getFirst().text().encoding()));
    }

    /// How many characters the article among some blocks has, without its title.
    private static int length(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.part().isArticle() && block.kind() != BlockKind.TITLE)
                .mapToInt(block -> block.text().length())
                .sum();
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
                            && (Earlier.HEADER.matcher(words).matches()
                                    || Earlier.HEADER.matcher(before).matches()
                                    || Wrapped.isOfItsOwn(words, first)
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
