package org.diptych.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.text.Article;
import org.diptych.text.Format;
import org.diptych.text.Segmenter;
import org.diptych.text.SourceNotes;

/// Opens articles: plain text and Markdown.
public final class Loader {

    /// How many characters an article may have, in UTF-16 units: over five hundred pages of print. Two such
    /// are compared in 20 seconds and 1 GB of memory, measured on two cores.
    static final int MOST_CHARACTERS = 1_000_000;

    /// A longer file holds too many characters in any encoding: none spends more bytes on one than
    /// UTF-32.
    private static final int MOST_BYTES = 4 * MOST_CHARACTERS;

    private Loader() {}

    /// Reads a file.
    ///
    /// @throws LoadFailure if there is no article to be had from it
    public static Article load(Path path) throws LoadFailure {
        Path last = path.getFileName();
        String name = last == null ? path.toString() : last.toString();
        Input input = Input.of(path, MOST_BYTES);
        Article article = read(name, input);
        return article.from(article.source().withSha256(input.sha256()));
    }

    private static Article read(String name, Input input) throws LoadFailure {
        Decoded text = text(input);
        if (text.text().length() > MOST_CHARACTERS) {
            throw tooLarge(input.file());
        }
        Draft markdown =
                isMarkdown(name) ? Markdown.read(text) : Draft.of(Format.MARKDOWN, List.of());
        if (!markdown.article().isEmpty()) {
            return markdown.laidOut(name, input);
        }
        return article(name, input.file(), text.text())
                .from(
                        new SourceNotes(
                                Format.PLAIN_TEXT,
                                input.file(),
                                input.bytes().length,
                                input.modified(),
                                text.encoding(),
                                null,
                                null,
                                null,
                                null,
                                List.of()));
    }

    /// Every plain text is Markdown too, so here the name has to tell.
    private static boolean isMarkdown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown");
    }

    /// Takes text that did not come from a file, such as a paste.
    ///
    /// @param name what the reader will call the article
    /// @throws LoadFailure if it holds no words, or too many
    public static Article paste(String name, String text) throws LoadFailure {
        if (text.indexOf('\0') >= 0) {
            throw new LoadFailure(name, new Reason.NotText(Form.RUBBISH));
        }
        return article(name, name, PlainText.withPlainLineEnds(text));
    }

    /// The text of a file, decoded, with `\n` line ends and otherwise as it stands.
    ///
    /// @throws LoadFailure if it can't be read or is no text
    public static String text(Path path) throws LoadFailure {
        return text(Input.of(path, MOST_BYTES)).text();
    }

    private static Decoded text(Input input) throws LoadFailure {
        Optional<Form> form = Form.of(input.bytes());
        Optional<Decoded> text =
                form.isEmpty() ? PlainText.decoded(input.bytes()) : Optional.empty();
        if (text.isEmpty()) {
            throw new LoadFailure(input.file(), new Reason.NotText(form.orElse(Form.RUBBISH)));
        }
        return text.get();
    }

    private static Article article(String name, String file, String text) throws LoadFailure {
        if (text.length() > MOST_CHARACTERS) {
            throw tooLarge(file);
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new LoadFailure(file, new Reason.Empty());
        }
        return Segmenter.article(name, Language.of(text), text);
    }

    private static LoadFailure tooLarge(String file) {
        return new LoadFailure(file, new Reason.TooLarge(MOST_CHARACTERS));
    }
}
