package org.diptych.load.book;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.diptych.load.Archive;
import org.diptych.load.Choice;
import org.diptych.load.Draft;
import org.diptych.load.LoadFailure.Offer;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.load.PlainText;
import org.diptych.load.Unfit;
import org.diptych.load.office.Properties;
import org.diptych.load.office.Xml;
import org.diptych.load.web.WebPage;
import org.diptych.text.Block;
import org.diptych.text.BlockKind;
import org.diptych.text.Format;

/// E-books (EPUB 2 and 3). One with several chapters is read by the chapter.
public final class Epub {

    /// A file of the book with fewer characters is a title page or the like, and no chapter to choose.
    private static final int LEAST = 600;

    private final Map<String, byte[]> files;
    private final Map<String, String> manifest = new HashMap<>();
    private final List<String> spine = new ArrayList<>();

    private Epub(Map<String, byte[]> files) {
        this.files = files;
    }

    /// Reads the bytes of a file.
    ///
    /// @param choice which chapter, if the reader has said
    /// @throws Unfit if it is damaged or locked, or has several chapters and none was chosen
    public static Draft read(byte[] bytes, Choice choice) throws Unfit {
        Epub book =
                new Epub(
                        Archive.entries(
                                bytes,
                                name ->
                                        name.matches(
                                                "(?i)META-INF/.*\\.xml|.*\\.(?:opf|x?html?|xml)")));
        return book.draft(choice);
    }

    private Draft draft(Choice choice) throws Unfit {
        String opf = opf();
        byte[] book = files.get(opf);
        if (book == null) {
            throw new Unfit(new Reason.Broken());
        }
        Xml.read(book, new Spine());
        Map<String, List<Block>> chapters = new LinkedHashMap<>();
        for (String id : spine) {
            String name = resolved(opf, manifest.getOrDefault(id, ""));
            byte[] page = files.get(name);
            if (page != null) {
                chapters.put(name, blocks(page));
            }
        }
        if (isLocked(chapters)) {
            throw new Unfit(new Reason.Locked());
        }
        return Properties.of(book).draft(Format.E_BOOK, chosen(chapters, choice));
    }

    private static List<Block> chosen(Map<String, List<Block>> chapters, Choice choice)
            throws Unfit {
        List<List<Block>> whole =
                chapters.values().stream().filter(blocks -> length(blocks) >= LEAST).toList();
        if (whole.size() <= 1) {
            return chapters.values().stream().flatMap(List::stream).toList();
        }
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            offers.add(new Offer(name(whole.get(i), i), length(whole.get(i)), false));
        }
        return whole.get(choice.among(offers));
    }

    private static String name(List<Block> chapter, int index) {
        return chapter.stream()
                .filter(b -> b.kind() == BlockKind.TITLE || b.kind() == BlockKind.HEADING)
                .map(Block::text)
                .findFirst()
                .or(() -> chapter.stream().map(Block::text).findFirst())
                .map(text -> text.length() > 60 ? text.substring(0, 60) + "…" : text)
                .orElse(String.valueOf(index + 1));
    }

    private static int length(List<Block> blocks) {
        return blocks.stream()
                .filter(b -> b.part().isArticle())
                .mapToInt(b -> b.text().length())
                .sum();
    }

    private static List<Block> blocks(byte[] page) throws Unfit {
        Optional<String> declared = WebPage.charset(new String(page, StandardCharsets.ISO_8859_1));
        return WebPage.chapter(
                PlainText.decoded(page, declared)
                        .orElseThrow(() -> new Unfit(new Reason.Broken()))
                        .text());
    }

    /// Whether something other than fonts is encrypted.
    private boolean isLocked(Map<String, List<Block>> chapters) {
        String encrypted =
                new String(
                        files.getOrDefault("META-INF/encryption.xml", new byte[0]),
                        StandardCharsets.UTF_8);
        return !encrypted.isEmpty()
                && (chapters.isEmpty() || chapters.keySet().stream().anyMatch(encrypted::contains));
    }

    private String opf() throws Unfit {
        byte[] container = files.get("META-INF/container.xml");
        List<String> roots = new ArrayList<>();
        if (container != null) {
            Xml.read(
                    container,
                    (name, at) -> {
                        if (name.equals("rootfile")) {
                            roots.add(Xml.attribute(at, "full-path"));
                        }
                        return true;
                    });
        }
        return roots.stream()
                .findFirst()
                .or(() -> files.keySet().stream().filter(n -> n.endsWith(".opf")).findFirst())
                .orElseThrow(() -> new Unfit(new Reason.Broken()));
    }

    /// The name in the archive of what a file in it refers to.
    private static String resolved(String from, String reference) {
        String path = reference.replaceFirst("[#?].*", "");
        try {
            path = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            // Then it is a plain name with a per cent sign.
        }
        Deque<String> steps = new ArrayDeque<>(List.of(from.split("/", -1)));
        steps.pollLast();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private final class Spine implements Xml.Listener {
        @Override
        public boolean start(String name, XMLStreamReader at) {
            switch (name) {
                case "item" -> manifest.put(Xml.attribute(at, "id"), Xml.attribute(at, "href"));
                case "itemref" -> {
                    if (!Xml.attribute(at, "linear").equals("no")) {
                        spine.add(Xml.attribute(at, "idref"));
                    }
                }
                default -> {}
            }
            return true;
        }
    }
}
