package org.diptych.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Fonts of this machine for what the bundled ones lack: Devanagari, Thai, rare ideographs, signs. Only well-known
/// files with TrueType outlines are tried, and only once such a character turns up, since to read all
/// fonts of a machine takes seconds.
final class SystemFonts implements Closeable {

    /// Where systems keep fonts, as Linux, macOS and Windows have it.
    private static final List<String> FOLDERS =
            List.of(
                    "/usr/share/fonts",
                    "/usr/local/share/fonts",
                    "/System/Library/Fonts",
                    "/Library/Fonts",
                    "C:/Windows/Fonts");

    /// Names of files in lower case, the first that has a character draws it.
    private static final List<String> FILES =
            List.of(
                    "notoserifdevanagari-regular.ttf",
                    "notoserifthai-regular.ttf",
                    "notoserifarmenian-regular.ttf",
                    "notoserifgeorgian-regular.ttf",
                    "notosanssymbols2-regular.ttf",
                    "dejavusans.ttf",
                    "droidsansfallbackfull.ttf",
                    "wqy-zenhei.ttc",
                    "arial unicode.ttf",
                    "songti.ttc",
                    "stheiti light.ttc",
                    "simsun.ttc",
                    "msyh.ttc",
                    "msgothic.ttc",
                    "malgun.ttf",
                    "arial.ttf",
                    "nirmala.ttf",
                    "seguisym.ttf");

    private final PDDocument document;
    private final List<LoadedFont> loaded = new ArrayList<>();
    private final List<Closeable> open = new ArrayList<>();
    private Optional<List<Path>> untried = Optional.empty();

    SystemFonts(PDDocument document) {
        this.document = document;
    }

    /// The first font that has the character, if any does.
    Optional<LoadedFont> with(int codePoint) throws IOException {
        for (LoadedFont font : loaded) {
            if (font.has(codePoint)) {
                return Optional.of(font);
            }
        }
        List<Path> files = untried.orElseGet(SystemFonts::files);
        untried = Optional.of(files);
        while (!files.isEmpty()) {
            Optional<LoadedFont> next = read(files.removeFirst());
            next.ifPresent(loaded::add);
            if (next.isPresent() && next.get().has(codePoint)) {
                return next;
            }
        }
        return Optional.empty();
    }

    private Optional<LoadedFont> read(Path file) {
        try {
            return Optional.of(LoadedFont.of(outlines(file), document));
        } catch (IOException _) {
            // Not every font may be embedded or can be read; the next one may serve.
            return Optional.empty();
        }
    }

    private TrueTypeFont outlines(Path file) throws IOException {
        if (!name(file).endsWith(".ttc")) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
            open.add(font);
            return font;
        }
        TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
        open.add(collection);
        return LoadedFont.firstOf(collection);
    }

    private static List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            files.addAll(files(Path.of(folder)));
        }
        files.sort(Comparator.comparingInt(f -> FILES.indexOf(name(f))));
        return files;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, 4, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(f -> FILES.contains(name(f))).toList();
        } catch (IOException | UncheckedIOException _) {
            // A folder that may not be read has no fonts for us.
            return List.of();
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        for (Closeable file : open) {
            file.close();
        }
    }
}
