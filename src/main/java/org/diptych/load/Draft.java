package org.diptych.load;

import java.time.LocalDate;
import java.util.List;
import org.diptych.text.Article;
import org.diptych.text.Block;
import org.diptych.text.Format;
import org.diptych.text.Segmenter;
import org.diptych.text.SourceNotes;
import org.jspecify.annotations.Nullable;

/// What the reader of one format makes of a file: all blocks in order, those that are not the article among
/// them, and what the file says of itself; null where it says nothing.
///
/// @param encoding where the format leaves it open
public record Draft(
        Format format,
        List<Block> blocks,
        @Nullable String title,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable String language,
        @Nullable String encoding) {

    public Draft {
        blocks = blocks.stream().filter(block -> !block.isBlank()).toList();
    }

    /// One that says nothing of itself.
    public static Draft of(Format format, List<Block> blocks) {
        return new Draft(format, blocks, null, null, null, null, null);
    }

    List<Block> article() {
        return blocks.stream().filter(block -> block.part().isArticle()).toList();
    }

    /// Lays out the article.
    ///
    /// @param name what the reader calls it
    Article laidOut(String name, Input input) {
        List<Block> article = article();
        Article plain = Segmenter.article(name, "und", article);
        return Segmenter.article(name, Language.of(plain.text()), plain.text(), plain.paragraphs())
                .from(
                        new SourceNotes(
                                format,
                                input.file(),
                                input.bytes().length,
                                input.modified(),
                                encoding,
                                title,
                                author,
                                published,
                                language,
                                article.size() == blocks.size() ? List.of() : blocks));
    }
}
