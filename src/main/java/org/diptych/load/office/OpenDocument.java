package org.diptych.load.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.diptych.load.Archive;
import org.diptych.load.Draft;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.load.Unfit;
import org.diptych.load.office.Flow.Level;
import org.diptych.text.BlockKind;
import org.diptych.text.Format;
import org.diptych.text.Part;

/// OpenDocument texts (.odt).
public final class OpenDocument {

    /// What is said about a comment or a picture, in the midst of a paragraph's own words. Fields that show a
    /// date or an author are of the text's namespace.
    private static final Set<String> ABOUT =
            Set.of(
                    "http://purl.org/dc/elements/1.1/",
                    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
                    "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0");

    /// LibreOffice's own, for a comment's initials.
    private static final String LIBRE_OFFICE =
            "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";

    private OpenDocument() {}

    /// Reads the bytes of a file.
    public static Draft read(byte[] bytes) throws Unfit {
        Map<String, byte[]> parts =
                Archive.entries(
                        bytes,
                        name -> name.matches("(?:content|styles|meta|META-INF/manifest)\\.xml"));
        byte[] manifest = parts.getOrDefault("META-INF/manifest.xml", new byte[0]);
        if (new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new Unfit(new Reason.Locked());
        }
        byte[] content = parts.get("content.xml");
        if (content == null) {
            throw new Unfit(new Reason.Broken());
        }
        Text text = new Text();
        byte[] styles = parts.get("styles.xml");
        if (styles != null) {
            Xml.read(styles, text);
        }
        Xml.read(content, text);
        return Properties.of(parts.getOrDefault("meta.xml", new byte[0]))
                .draft(Format.OPEN_DOCUMENT, text.flow.blocks());
    }

    private static final class Text implements Xml.Listener {
        private final Flow flow = new Flow();

        /// By the name of a style, the name of the one that it is made from: those that a document makes for
        /// itself are called P1, P2 ….
        private final Map<String, String> parents = new HashMap<>();

        /// Where the words of a style are set, if not on the line.
        private final Map<String, Level> levels = new HashMap<>();

        private final Deque<Level> spans = new ArrayDeque<>();
        private String style = "";
        private int paragraphs;
        private int lists;
        private boolean isBody;

        @Override
        public boolean start(String name, XMLStreamReader at) throws Unfit {
            if (isAbout(name, String.valueOf(at.getNamespaceURI()))) {
                return false;
            }
            switch (name) {
                case "style" -> {
                    style = Xml.attribute(at, "name");
                    parents.put(style, Xml.attribute(at, "parent-style-name"));
                }
                case "text-properties" -> level(Xml.attribute(at, "text-position"));
                case "span" ->
                        spans.push(levels.getOrDefault(Xml.attribute(at, "style-name"), level()));
                case "body" -> isBody = true;
                case "h" -> startParagraph(BlockKind.HEADING);
                case "p" -> startParagraph(kind(Xml.attribute(at, "style-name")));
                case "list" -> lists++;
                case "table-row" -> flow.startRow();
                case "table-cell" -> flow.startCell();
                case "tab" -> flow.text(" ");
                case "s" -> flow.text(" ");
                case "line-break" -> flow.lineEnd();
                case "note-body" -> flow.startPart(Part.FOOTNOTE);
                case "annotation" -> flow.startPart(Part.COMMENTS);
                case "table-of-content",
                        "illustration-index",
                        "table-index",
                        "object-index",
                        "user-index",
                        "alphabetical-index" ->
                        flow.startPart(Part.MENU);
                default -> {}
            }
            return !name.equals("tracked-changes")
                    && !name.equals("note-citation")
                    && !name.equals("master-styles")
                    && !name.equals("script")
                    && !name.equals("forms");
        }

        private void level(String position) {
            if (position.startsWith("super")) {
                levels.put(style, Level.ABOVE);
            } else if (position.startsWith("sub")) {
                levels.put(style, Level.BELOW);
            }
        }

        private Level level() {
            return spans.isEmpty() ? Level.LINE : spans.peek();
        }

        private static boolean isAbout(String name, String namespace) {
            return ABOUT.contains(namespace)
                    || (name.equals("sender-initials") && namespace.equals(LIBRE_OFFICE));
        }

        private void startParagraph(BlockKind kind) {
            paragraphs++;
            flow.startParagraph();
            boolean isItem = lists > 0 && kind == BlockKind.PARAGRAPH;
            flow.kind(isItem ? BlockKind.LIST_ITEM : kind);
        }

        private BlockKind kind(String style) {
            String name = style;
            for (int steps = 0; steps < 10 && !name.isEmpty(); steps++) {
                BlockKind kind = Flow.kindOf(name);
                if (kind != BlockKind.PARAGRAPH) {
                    return kind;
                }
                name = parents.getOrDefault(name, "");
            }
            return BlockKind.PARAGRAPH;
        }

        /// Line ends in the file are blanks.
        @Override
        public void text(String words) throws Unfit {
            if (isBody && paragraphs > 0) {
                flow.text(words.replaceAll("[ \\t\\n\\r]+", " "), level());
            }
        }

        @Override
        public void end(String name) {
            switch (name) {
                case "p", "h" -> {
                    paragraphs--;
                    flow.endParagraph();
                }
                case "span" -> spans.poll();
                case "list" -> lists--;
                case "table-row" -> flow.endRow();
                case "note-body",
                        "annotation",
                        "table-of-content",
                        "illustration-index",
                        "table-index",
                        "object-index",
                        "user-index",
                        "alphabetical-index" ->
                        flow.endPart();
                default -> {}
            }
        }
    }
}
