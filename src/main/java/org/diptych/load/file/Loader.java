package org.diptych.load.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.load.Choice;
import org.diptych.load.Decoded;
import org.diptych.load.Draft;
import org.diptych.load.Form;
import org.diptych.load.Input;
import org.diptych.load.Language;
import org.diptych.load.Limits;
import org.diptych.load.LoadFailure;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.load.Patience;
import org.diptych.load.PlainText;
import org.diptych.load.Unfit;
import org.diptych.load.web.WebPage;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Format;
import org.diptych.text.SourceNotes;

/// Opens articles, whatever they come in. All is told by a file's content and hardly anything by its name.
/// Nothing is fetched, run or written; what takes too long or too much is given up.
public final class Loader {

    static final int MOST_CHARACTERS = Limits.CHARACTERS;

    /// What stands for the standard input.
    public static final String STANDARD_INPUT = "-";

    /// `book.epub#3`, `book.epub#The Bridge`.
    private static final Pattern CHOICE = Pattern.compile("(.+?)#([^#/\\\\]+)");

    /// Clipboards of Windows have the whole page around what was copied.
    private static final String COPY_START = "<!--StartFragment-->";

    private static final String COPY_END = "<!--EndFragment-->";

    private Loader() {}

    /// Begins, on a thread of its own, what the first article would have to wait for: to tell its language,
    /// 10 MB are unpacked. If that fails, the first article's reader is told.
    public static void prepare() {
        Thread.ofPlatform()
                .daemon()
                .name("prepare")
                .uncaughtExceptionHandler((_, _) -> {})
                .start(Language::prepare);
    }

    /// Reads a file, or the standard input for `-`. Of a file with several articles, one can be chosen by
    /// its number or name behind a `#`.
    ///
    /// @throws LoadFailure if there is no article to be had from it
    public static Article load(Path path) throws LoadFailure {
        if (path.toString().equals(STANDARD_INPUT)) {
            return article("standard input", Input.standard(), Choice.NONE);
        }
        Path file = file(path);
        // Where there is neither, the name as it was given is missing.
        return Files.exists(file)
                ? load(file, choice(path).map(choice -> choice.group(2)).orElse(""))
                : load(path, "");
    }

    /// The file that [#load] reads for a path: the path itself, without what chooses one of its articles.
    public static Path file(Path path) {
        return choice(path)
                .map(choice -> path.getFileSystem().getPath(choice.group(1)))
                .orElse(path);
    }

    /// Whether a file holds, to the byte, what one of two articles was once read from, under whatever name, or has the
    /// name of it and may have been worked on since: a review that was saved knows its articles' files by their sums
    /// and bare names alone.
    public static boolean isSource(Path path, Both<Article> articles) {
        return isSource(path, articles.left().source())
                || isSource(path, articles.right().source());
    }

    private static boolean isSource(Path path, SourceNotes source) {
        return holds(path, source) || isNamesake(path, source);
    }

    private static boolean holds(Path path, SourceNotes source) {
        try {
            return source.sha256() != null
                    && Files.isRegularFile(path)
                    && Files.size(path) == source.bytes()
                    && Input.of(path, Limits.BYTES).sha256().equals(source.sha256());
        } catch (IOException | LoadFailure _) {
            // What can't be read can't be known again, and whoever writes to it is told why then.
            return false;
        }
    }

    /// Whether a file has the bare name that is known of a source, which is not seen to lie where the program runs.
    private static boolean isNamesake(Path path, SourceNotes source) {
        String name = source.file();
        Path last = path.getFileName();
        return name != null
                && last != null
                && last.toString().equals(name)
                && Files.exists(path)
                && !holds(path.getFileSystem().getPath(name), source);
    }

    /// The file and the choice that a path is made of, if it is not the name of a file as it stands.
    private static Optional<MatchResult> choice(Path path) {
        Matcher choice = CHOICE.matcher(path.toString());
        return choice.matches()
                        && !Files.exists(path)
                        && !Files.isDirectory(path.getFileSystem().getPath(choice.group(1)))
                ? Optional.of(choice.toMatchResult())
                : Optional.empty();
    }

    /// Reads one article of a file that holds several.
    ///
    /// @param choice its number from 1 on, or its name; empty to be told what there is
    /// @throws LoadFailure if there is no such article
    public static Article load(Path path, String choice) throws LoadFailure {
        Path last = path.getFileName();
        String name = last == null ? path.toString() : last.toString();
        Input input = Input.of(path, Limits.BYTES);
        return choice.isEmpty()
                ? article(name, input, Choice.NONE)
                : article(name + "#" + choice, input, new Choice(choice));
    }

    /// Takes text that did not come from a file, such as a paste.
    ///
    /// @param name what the reader will call the article
    /// @throws LoadFailure if it holds no words, or too many
    public static Article paste(String name, String text) throws LoadFailure {
        if (text.indexOf('\0') >= 0) {
            throw new LoadFailure(name, new Reason.NotText(Form.RUBBISH));
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new LoadFailure(name, new Reason.TooLarge(MOST_CHARACTERS));
        }
        Decoded decoded = new Decoded(PlainText.withPlainLineEnds(text), "");
        Input input = Input.none(name);
        return laidOut(name, input, within(input, () -> Draft.plain(decoded)));
    }

    /// Takes part of a web page, as the clipboard holds it.
    ///
    /// @throws LoadFailure if it holds no words, or too many
    public static Article pasteHtml(String name, String html) throws LoadFailure {
        Input input = Input.none(name);
        return laidOut(name, input, within(input, () -> WebPage.fragment(copied(html))));
    }

    /// What was selected of the page around it, where that is told.
    private static String copied(String html) {
        int start = html.indexOf(COPY_START);
        int end = html.lastIndexOf(COPY_END);
        return start < 0 || end < start ? html : html.substring(start + COPY_START.length(), end);
    }

    /// The text of a file, decoded, with `\n` line ends and otherwise as it stands.
    ///
    /// @throws LoadFailure if it can't be read or is no text
    public static String text(Path path) throws LoadFailure {
        Input input = Input.of(path, Limits.TEXT_BYTES);
        Form form = Form.of(input.bytes()).orElse(Form.RUBBISH);
        return PlainText.decoded(input.bytes())
                .filter(_ -> form == Form.RUBBISH || form == Form.WEB_PAGE || form == Form.MAIL)
                .orElseThrow(() -> new LoadFailure(input.file(), new Reason.NotText(form)))
                .text();
    }

    private static Article article(String name, Input input, Choice choice) throws LoadFailure {
        Draft draft = within(input, () -> new Reading(choice).draft(input.bytes(), input.file()));
        return laidOut(name, input.chosen(choice), draft);
    }

    private static Draft within(Input input, Work work) throws LoadFailure {
        try {
            return Patience.within(Limits.SECONDS, work::draft);
        } catch (Unfit e) {
            throw new LoadFailure(input.file(), e.reason());
        }
    }

    @FunctionalInterface
    private interface Work {
        Draft draft() throws Unfit;
    }

    private static Article laidOut(String name, Input input, Draft draft) throws LoadFailure {
        if (draft.length() > MOST_CHARACTERS) {
            throw new LoadFailure(input.file(), new Reason.TooLarge(MOST_CHARACTERS));
        }
        if (!draft.hasWords()) {
            throw new LoadFailure(
                    input.file(),
                    draft.format() == Format.PDF ? new Reason.Scanned() : new Reason.Empty());
        }
        return draft.laidOut(name, input);
    }
}
