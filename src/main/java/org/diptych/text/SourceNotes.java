package org.diptych.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where an article came from, and what its file says of it. All that is unknown is null; none of it was
/// checked.
///
/// @param file as the reader named it; null for words that came by themselves
/// @param bytes the size of the file
/// @param modified when the file was last changed
/// @param encoding the name of the character set, where the format leaves it open
/// @param published the day that the article gives as its own
/// @param language the BCP 47 tag that the file declares, whatever language the words turn out to be
/// @param sha256 of the file's bytes, in hexadecimal digits, so that somebody else can tell whether they
///     have the same file
/// @param whole everything that stands in the document, in order, if not all of it is the article; else
///     empty
public record SourceNotes(
        Format format,
        @Nullable String file,
        long bytes,
        @Nullable Instant modified,
        @Nullable String encoding,
        @Nullable String title,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable String language,
        @Nullable String sha256,
        List<Block> whole) {

    /// Of an article about whose source nothing is known.
    public static final SourceNotes NONE =
            new SourceNotes(
                    Format.PLAIN_TEXT,
                    null,
                    0,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of());

    public SourceNotes {
        whole = List.copyOf(whole);
    }

    /// Without the sum of the bytes.
    public SourceNotes(
            Format format,
            @Nullable String file,
            long bytes,
            @Nullable Instant modified,
            @Nullable String encoding,
            @Nullable String title,
            @Nullable String author,
            @Nullable LocalDate published,
            @Nullable String language,
            List<Block> whole) {
        this(
                format, file, bytes, modified, encoding, title, author, published, language, null,
                whole);
    }

    /// The same with the sum of the file's bytes.
    public SourceNotes withSha256(String sum) {
        return new SourceNotes(
                format, file, bytes, modified, encoding, title, author, published, language, sum,
                whole);
    }

    /// The same with the bare name of the file, for those who have nothing to do with its folder.
    public SourceNotes withoutFolder() {
        String name = file == null ? null : file.replaceFirst(".*[/\\\\]", "");
        return new SourceNotes(
                format, name, bytes, modified, encoding, title, author, published, language, sha256,
                whole);
    }

    /// What was left out, in order.
    public List<Block> leftOut() {
        return whole.stream().filter(block -> !block.part().isArticle()).toList();
    }
}
