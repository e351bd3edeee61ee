package org.diptych.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.text.Article;
import org.diptych.text.Segmenter;

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
    public static Article load(Path file) throws LoadFailure {
        Path name = file.getFileName();
        return article(
                name == null ? file.toString() : name.toString(), file.toString(), text(file));
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
    public static String text(Path file) throws LoadFailure {
        byte[] bytes = bytes(file);
        Optional<Form> form = Form.of(bytes);
        Optional<String> text = form.isEmpty() ? PlainText.decoded(bytes) : Optional.empty();
        if (text.isEmpty()) {
            throw new LoadFailure(file.toString(), new Reason.NotText(form.orElse(Form.RUBBISH)));
        }
        return text.get();
    }

    private static byte[] bytes(Path file) throws LoadFailure {
        try {
            BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
            if (about.isDirectory()) {
                throw new LoadFailure(file.toString(), new Reason.Folder());
            }
            if (!about.isRegularFile()) {
                throw new LoadFailure(file.toString(), new Reason.NoFile());
            }
            byte[] bytes = {};
            if (about.size() <= MOST_BYTES) {
                try (InputStream in = Files.newInputStream(file)) {
                    bytes = in.readNBytes(MOST_BYTES + 1);
                }
            }
            // The size told beforehand is no promise: a log may grow while it is read.
            if (Math.max(about.size(), bytes.length) > MOST_BYTES) {
                throw tooLarge(file.toString());
            }
            return bytes;
        } catch (NoSuchFileException _) {
            throw new LoadFailure(file.toString(), new Reason.Missing());
        } catch (AccessDeniedException _) {
            throw new LoadFailure(file.toString(), new Reason.Forbidden());
        } catch (IOException _) {
            throw new LoadFailure(file.toString(), new Reason.Unreadable());
        }
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
