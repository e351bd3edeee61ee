package org.diptych.load.office;

import java.util.HashMap;
import java.util.HashSet;
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

/// Word documents (.docx): the text as it stands with all changes accepted.
public final class Word {

    private Word() {}

    /// Reads the bytes of a file.
    public static Draft read(byte[] bytes) throws Unfit {
        Map<String, byte[]> parts =
                Archive.entries(
                        bytes,
                        name ->
                                name.matches(
                                        "word/(?:document\\d?|styles|footnotes|endnotes|comments|header\\d*|footer\\d*)\\.xml|docProps/core\\.xml"));
        byte[] text = parts.getOrDefault("word/document.xml", parts.get("word/document2.xml"));
        if (text == null) {
            throw new Unfit(new Reason.Broken());
        }
        Styles styles = new Styles();
        byte[] named = parts.get("word/styles.xml");
        if (named != null) {
            Xml.read(named, styles);
        }
        Flow flow = new Flow();
        Xml.read(text, new Text(flow, styles));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            Part aside = aside(part.getKey());
            if (!aside.isArticle()) {
                flow.startPart(aside);
                Xml.read(part.getValue(), new Text(flow, styles));
                flow.endPart();
            }
        }
        return Properties.of(parts.getOrDefault("docProps/core.xml", new byte[0]))
                .draft(Format.WORD, flow.blocks());
    }

    private static Part aside(String name) {
        if (name.startsWith("word/header") || name.startsWith("word/footer")) {
            return Part.PAGE_EDGE;
        }
        return switch (name) {
            case "word/footnotes.xml", "word/endnotes.xml" -> Part.FOOTNOTE;
            case "word/comments.xml" -> Part.COMMENTS;
            default -> Part.ARTICLE;
        };
    }

    /// What each style is for, by its identifier.
    private static final class Styles implements Xml.Listener {
        private final Map<String, BlockKind> kinds = new HashMap<>();
        private final Set<String> contents = new HashSet<>();
        private final Map<String, Level> levels = new HashMap<>();
        private String id = "";

        @Override
        public boolean start(String name, XMLStreamReader at) {
            switch (name) {
                case "style" -> id = Xml.attribute(at, "styleId");
                case "name" -> {
                    String style = Xml.attribute(at, "val");
                    kinds.put(id, Flow.kindOf(style));
                    if (style.matches("(?i)toc (?:\\d|heading)")) {
                        contents.add(id);
                    }
                }
                case "vertAlign" -> levels.put(id, level(Xml.attribute(at, "val")));
                case "basedOn" ->
                        kinds.computeIfPresent(
                                id, (_, kind) -> based(kind, Xml.attribute(at, "val")));
                case "outlineLvl" ->
                        kinds.computeIfPresent(
                                id,
                                (_, kind) ->
                                        kind == BlockKind.PARAGRAPH && isLevel(at)
                                                ? BlockKind.HEADING
                                                : kind);
                default -> {}
            }
            return true;
        }

        private BlockKind based(BlockKind kind, String parent) {
            return kind == BlockKind.PARAGRAPH ? kinds.getOrDefault(parent, kind) : kind;
        }

        /// Whether it is the style of a line in the table of contents.
        boolean isOfContents(String style) {
            return contents.contains(style);
        }

        /// Where the words of a style are set.
        Level levelOf(String style) {
            return levels.getOrDefault(style, Level.LINE);
        }

        BlockKind of(String style) {
            return kinds.getOrDefault(style, Flow.kindOf(style));
        }
    }

    private static Level level(String name) {
        return switch (name) {
            case "superscript" -> Level.ABOVE;
            case "subscript" -> Level.BELOW;
            default -> Level.LINE;
        };
    }

    private static boolean isLevel(XMLStreamReader at) {
        return Xml.attribute(at, "val").matches("[0-8]");
    }

    /// The text of one part of the document.
    private static final class Text implements Xml.Listener {
        private final Flow flow;
        private final Styles styles;
        private int texts;

        /// Whether what is told is about a paragraph and its mark.
        private boolean isMark;

        private boolean isHidden;
        private Level level = Level.LINE;

        /// Whether the run is a note's own mark, such as an asterisk.
        private boolean isMarkOfNote;

        Text(Flow flow, Styles styles) {
            this.flow = flow;
            this.styles = styles;
        }

        @Override
        public boolean start(String name, XMLStreamReader at) throws Unfit {
            switch (name) {
                case "p" -> flow.startParagraph();
                case "pStyle" -> {
                    if (styles.isOfContents(Xml.attribute(at, "val"))) {
                        flow.part(Part.MENU);
                    }
                    BlockKind kind = styles.of(Xml.attribute(at, "val"));
                    if (kind != BlockKind.PARAGRAPH) {
                        flow.kind(kind);
                    }
                }
                case "outlineLvl" -> {
                    if (isLevel(at)) {
                        flow.kind(BlockKind.HEADING);
                    }
                }
                // A numbered heading stays one.
                case "numPr" -> flow.kindInstead(BlockKind.PARAGRAPH, BlockKind.LIST_ITEM);
                // No. 0 takes a paragraph out of all lists.
                case "numId" -> {
                    if (Xml.attribute(at, "val").equals("0")) {
                        flow.kindInstead(BlockKind.LIST_ITEM, BlockKind.PARAGRAPH);
                    }
                }
                case "pPr" -> isMark = true;
                case "r" -> {
                    isHidden = false;
                    level = Level.LINE;
                }
                case "rStyle" -> level = isMark ? level : styles.levelOf(Xml.attribute(at, "val"));
                case "footnoteReference", "endnoteReference" ->
                        isMarkOfNote = Xml.attribute(at, "customMarkFollows").matches("1|true|on");
                case "vertAlign" -> level = isMark ? level : level(Xml.attribute(at, "val"));
                case "vanish" ->
                        isHidden |= !isMark && !Xml.attribute(at, "val").matches("0|false");
                case "t" -> texts++;
                case "tab", "ptab" -> flow.text(" ");
                case "br", "cr" -> flow.lineEnd();
                case "noBreakHyphen" -> flow.text("\u2011");
                case "tr" -> flow.startRow();
                case "tc" -> flow.startCell();
                // What was deleted, moved away or otherwise before a change; what older programs
                // show
                // instead; tab stops, which are named like tabs; a separator above footnotes.
                case "del" -> {
                    if (isMark) {
                        flow.runOn();
                    }
                    return false;
                }
                case "moveFrom",
                        "Fallback",
                        "tabs",
                        "delText",
                        "instrText",
                        "pPrChange",
                        "rPrChange" -> {
                    return false;
                }
                default -> {}
            }
            return !(name.equals("footnote") && Xml.attribute(at, "type").endsWith("eparator"));
        }

        @Override
        public void text(String words) throws Unfit {
            if (texts > 0 && !isHidden && !isMarkOfNote) {
                flow.text(words, level);
            }
        }

        @Override
        public void end(String name) {
            switch (name) {
                case "p" -> flow.endParagraph();
                case "pPr" -> isMark = false;
                case "r" -> {
                    isHidden = false;
                    isMarkOfNote = false;
                }
                case "t" -> texts = Math.max(0, texts - 1);
                case "tr" -> flow.endRow();
                default -> {}
            }
        }
    }
}
