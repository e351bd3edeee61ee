package org.diptych.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.text.Article;
import org.diptych.text.Block;
import org.diptych.text.Format;
import org.diptych.text.Segmenter;
import org.diptych.text.SourceNotes;
import org.jspecify.annotations.Nullable;

/// What the reader of one format makes of a file: all blocks in order, those that are not the article among
/// them, and what the file says of itself; null where it says nothing.
///
/// @param plain the text, if it is nothing but text and is to stay as it stands; there are no blocks then
/// @param encoding where the format leaves it open
public record Draft(
        Format format,
        @Nullable String plain,
        List<Block> blocks,
        @Nullable String title,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable String language,
        @Nullable String encoding) {

    /// Half a character, as a script leaves it that cuts a text short. It can be written to no file.
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    public Draft {
        plain = plain == null ? null : mended(plain);
        title = title == null ? null : mended(title);
        author = author == null ? null : mended(author);
        blocks =
                Tidying.tidied(
                        blocks.stream()
                                .filter(block -> !block.isBlank())
                                .map(block ->
                                        new Block(block.kind(), block.part(), mended(block.text())))
                                .toList(),
                        title);
    }

    private static String mended(String text) {
        return Unseen.without(HALF.matcher(text).replaceAll("\uFFFD"));
    }

    /// One of blocks.
    public Draft(
            Format format,
            List<Block> blocks,
            @Nullable String title,
            @Nullable String author,
            @Nullable LocalDate published,
            @Nullable String language,
            @Nullable String encoding) {
        this(format, null, blocks, title, author, published, language, encoding);
    }

    /// One that says nothing of itself.
    public static Draft of(Format format, List<Block> blocks) {
        return new Draft(format, blocks, null, null, null, null, null);
    }

    /// A draft of plain text, as it was written.
    public static Draft plain(Decoded text) {
        Typed typed = Typed.of(Unseen.without(text.text()));
        String encoding = text.encoding().isEmpty() ? null : text.encoding();
        return new Draft(
                Format.PLAIN_TEXT, typed.text(), typed.blocks(), null, null, null, null, encoding);
    }

    /// The blocks that are the article, in reading order; what was left out is not among them.
    public List<Block> article() {
        return blocks.stream().filter(block -> block.part().isArticle()).toList();
    }

    /// How many characters the article has, or a little less.
    public long length() {
        return plain == null
                ? article().stream().mapToLong(block -> block.text().length()).sum()
                : plain.length();
    }

    /// Whether there is a letter or a figure in it, of any script.
    public boolean hasWords() {
        return plain == null
                ? article().stream().anyMatch(block -> hasWords(block.text()))
                : hasWords(plain);
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// Lays out the article.
    ///
    /// @param name what the reader calls it
    public Article laidOut(String name, Input input) {
        Article unread =
                plain == null
                        ? Segmenter.article(name, "und", article())
                        : Segmenter.article(name, "und", plain);
        return Segmenter.article(
                        name, Language.of(unread.text()), unread.text(), unread.paragraphs())
                .from(
                        new SourceNotes(
                                format,
                                input.isFile() ? input.file() : null,
                                input.bytes().length,
                                input.modified(),
                                encoding,
                                title,
                                author,
                                published,
                                language,
                                input.isFile() ? input.sha256() : null,
                                whole()));
    }

    /// All blocks, if some were left out; as many as can be shown.
    private List<Block> whole() {
        if (blocks.stream().allMatch(block -> block.part().isArticle())) {
            return List.of();
        }
        List<Block> whole = new ArrayList<>();
        long left = Limits.CHARACTERS - length();
        for (Block block : blocks) {
            if (!block.part().isArticle()) {
                left -= block.text().length();
            }
            if (block.part().isArticle() || left > 0) {
                whole.add(block);
            }
        }
        return whole;
    }
}
