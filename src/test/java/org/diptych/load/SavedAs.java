package org.diptych.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.diptych.text.Block;
import org.diptych.text.BlockKind;

/// One article, saved in each format as the programs of that format save it.
enum SavedAs {
    TXT,
    MD,
    HTML,
    MHTML,
    DOCX,
    ODT,
    RTF,
    EPUB,
    EML,
    PDF,
    GZ,
    ZIP;

    static final List<Block> ARTICLE =
            List.of(
                    new Block(BlockKind.TITLE, "Harbour bridge reopens after year-long repairs"),
                    new Block(
                            BlockKind.PARAGRAPH,
                            "The bridge across Port Ellery's harbour has reopened to traffic, a year and eleven"
                                    + " days after engineers found cracks in two of its steel hangers."),
                    new Block(
                            BlockKind.PARAGRAPH,
                            "Drivers queued from before dawn on Friday to be among the first to cross, and a"
                                    + " brass band from the Ellery Road school played on the northern ramp."),
                    new Block(
                            BlockKind.PARAGRAPH,
                            "“It has been a long year for everybody on the north side,” said the city’s chief"
                                    + " engineer, Moira Stennett. “We would not have opened it a day earlier than it was"
                                    + " safe to.”"),
                    new Block(BlockKind.HEADING, "What did it cost?"),
                    new Block(
                            BlockKind.PARAGRAPH,
                            "The repairs cost £41 million, some £6 million more than the city had set aside for"
                                    + " them. A café on the quay – the Señor Núñez – lost a third of its trade."),
                    new Block(
                            BlockKind.LIST_ITEM,
                            "Lorries over 30 tonnes must still go round by the valley road."),
                    new Block(
                            BlockKind.LIST_ITEM,
                            "The footpath on the western side opens in August."),
                    new Block(
                            BlockKind.BLOCK_QUOTE,
                            "Resolved that the bridge be mended and that nobody be told what it cost."),
                    new Block(BlockKind.TABLE_ROW, "Year\tFerry passengers a day"),
                    new Block(BlockKind.TABLE_ROW, "2024\t9,000"),
                    new Block(
                            BlockKind.PARAGRAPH,
                            "While the bridge was shut, ferries carried some 9,000 people a day across the"
                                    + " harbour. They will run until the end of June and then stop."));

    String fileName() {
        return "bridge." + name().toLowerCase(java.util.Locale.ROOT);
    }

    byte[] bytes() {
        return bytes(ARTICLE);
    }

    byte[] bytes(List<Block> blocks) {
        try {
            return switch (this) {
                case TXT -> text(blocks).getBytes(UTF_8);
                case MD -> markdown(blocks).getBytes(UTF_8);
                case HTML -> html(blocks).getBytes(UTF_8);
                case MHTML -> mhtml(blocks);
                case DOCX -> docx(blocks);
                case ODT -> odt(blocks);
                case RTF -> rtf(blocks);
                case EPUB -> epub(Map.of("one.xhtml", blocks));
                case EML -> mail(blocks);
                case PDF -> new SavedAsPdf().bytes(blocks);
                case GZ -> gzip(text(blocks).getBytes(UTF_8));
                case ZIP ->
                        zip(
                                Map.of(
                                        "a/bridge.html",
                                        html(blocks).getBytes(UTF_8),
                                        "__MACOSX/a/._bridge.html",
                                        new byte[9]));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String markdown(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        boolean isInTable = false;
        for (Block block : blocks) {
            boolean isRow = block.kind() == BlockKind.TABLE_ROW;
            text.append(
                    switch (block.kind()) {
                        case TITLE -> "# " + block.text() + "\n\n";
                        case HEADING -> "## " + block.text() + "\n\n";
                        case LIST_ITEM -> "- " + block.text() + "\n";
                        case BLOCK_QUOTE -> "\n> " + block.text() + "\n\n";
                        case TABLE_ROW ->
                                "| "
                                        + block.text().replace("\t", " | ")
                                        + " |\n"
                                        + (isInTable ? "" : "| --- | --- |\n");
                        default -> "\n" + block.text() + "\n\n";
                    });
            isInTable = isRow;
        }
        return text.toString();
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String html(List<Block> blocks) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
                + xml(blocks.getFirst().text())
                + "</title></head><body><nav><a href=\"/\">Home</a></nav><main><article>"
                + body(blocks)
                + "</article></main><footer>All rights reserved</footer></body></html>";
    }

    private static String body(List<Block> blocks) {
        return blocks.stream()
                .map(block -> {
                    String text = xml(block.text());
                    return switch (block.kind()) {
                        case TITLE -> "<h1>" + text + "</h1>";
                        case HEADING -> "<h2>" + text + "</h2>";
                        case LIST_ITEM -> "<ul><li>" + text + "</li></ul>";
                        case BLOCK_QUOTE -> "<blockquote><p>" + text + "</p></blockquote>";
                        case TABLE_ROW ->
                                "<tr><td>" + text.replace("\t", "</td><td>") + "</td></tr>";
                        default -> "<p>" + text + "</p>";
                    };
                })
                .collect(Collectors.joining("\n"))
                .replaceFirst("<tr>", "<table><tr>")
                .replaceFirst("(?s)(.*)</tr>", "$1</tr></table>");
    }

    private static byte[] mhtml(List<Block> blocks) {
        return """
        From: <Saved by Blink>\r
        Snapshot-Content-Location: https://news.example/bridge\r
        Subject: Harbour bridge\r
        MIME-Version: 1.0\r
        Content-Type: multipart/related;\r
        \ttype="text/html";\r
        \tboundary="----MultipartBoundary--x----"\r
        \r
        ------MultipartBoundary--x----\r
        Content-Type: text/html\r
        Content-Transfer-Encoding: base64\r
        Content-Location: https://news.example/bridge\r
        \r
        %s\r
        ------MultipartBoundary--x----\r
        Content-Type: text/css\r
        Content-Transfer-Encoding: 8bit\r
        \r
        p { margin: 0 }\r
        ------MultipartBoundary--x------\r
        """
                .formatted(Base64.getMimeEncoder().encodeToString(html(blocks).getBytes(UTF_8)))
                .getBytes(UTF_8);
    }

    private static byte[] mail(List<Block> blocks) {
        String body =
                blocks.stream()
                        .skip(1)
                        .map(Block::text)
                        .map(SavedAs::wrapped)
                        .collect(Collectors.joining("\r\n\r\n"));
        return """
        Received: from mx.example by mail.example; Fri, 9 May 2025 08:12:41 +0000\r
        From: Ann Lee <ann@news.example>\r
        To: desk@news.example\r
        Subject: =?UTF-8?Q?%s?=\r
        Date: Fri, 9 May 2025 08:12:41 +0000\r
        MIME-Version: 1.0\r
        Content-Type: text/plain; charset=utf-8\r
        Content-Transfer-Encoding: base64\r
        \r
        %s
        """
                .formatted(
                        blocks.getFirst().text().replace(' ', '_'),
                        Base64.getMimeEncoder()
                                .encodeToString(
                                        (body + "\r\n\r\n-- \r\nAnn Lee, 555 0100\r\n")
                                                .getBytes(UTF_8)))
                .getBytes(UTF_8);
    }

    /// Broken at 72 characters, as mail programs do.
    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : text.split(" ", -1)) {
            if (length > 0 && length + word.length() > 72) {
                lines.append("\r\n");
                length = 0;
            }
            lines.append(length > 0 ? " " : "").append(word);
            length += word.length() + 1;
        }
        return lines.toString();
    }

    private static byte[] docx(List<Block> blocks) throws IOException {
        String w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        String body =
                blocks.stream()
                        .map(block ->
                                switch (block.kind()) {
                                    case TITLE -> p("<w:pStyle w:val=\"Titel\"/>", block.text());
                                    case HEADING ->
                                            p("<w:pStyle w:val=\"berschrift1\"/>", block.text());
                                    case LIST_ITEM ->
                                            p(
                                                    "<w:numPr><w:ilvl w:val=\"0\"/></w:numPr>",
                                                    block.text());
                                    case BLOCK_QUOTE ->
                                            p("<w:pStyle w:val=\"Zitat\"/>", block.text());
                                    case TABLE_ROW ->
                                            "<w:tbl><w:tr><w:tc>"
                                                    + String.join(
                                                            "</w:tc><w:tc>",
                                                            java.util.Arrays.stream(
                                                                            block.text()
                                                                                    .split("\t"))
                                                                    .map(cell -> p("", cell))
                                                                    .toList())
                                                    + "</w:tc></w:tr></w:tbl>";
                                    default ->
                                            p(
                                                    "<w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs>",
                                                    block.text());
                                })
                        .collect(Collectors.joining());
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
        parts.put(
                "word/document.xml",
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
                                + w
                                + "><w:body>"
                                + body
                                + "<w:p><w:r><w:delText>gone</w:delText></w:r></w:p></w:body></w:document>")
                        .getBytes(UTF_8));
        parts.put(
                "word/styles.xml",
                ("<w:styles "
                                + w
                                + "><w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"Zitat\"><w:name w:val=\"Quote\"/></w:style></w:styles>")
                        .getBytes(UTF_8));
        parts.put(
                "word/footnotes.xml",
                ("<w:footnotes "
                                + w
                                + "><w:footnote w:type=\"separator\"><w:p><w:r><w:t>x</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"1\">"
                                + p("", "Minutes of 4 June.")
                                + "</w:footnote></w:footnotes>")
                        .getBytes(UTF_8));
        parts.put(
                "word/header1.xml",
                ("<w:hdr " + w + ">" + p("", "The Ellery Times") + "</w:hdr>").getBytes(UTF_8));
        parts.put(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\"><dc:title>Bridge</dc:title><dc:creator>Ann Lee</dc:creator><dcterms:created>2025-05-09T06:00:00Z</dcterms:created></cp:coreProperties>"
                        .getBytes(UTF_8));
        return zip(parts);
    }

    /// Cut into runs in the midst of words, as Word does.
    private static String p(String properties, String text) {
        int half = text.length() / 2;
        return "<w:p><w:pPr>"
                + properties
                + "</w:pPr><w:r><w:t xml:space=\"preserve\">"
                + xml(text.substring(0, half))
                + "</w:t></w:r><w:bookmarkStart w:id=\"0\"/><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">"
                + xml(text.substring(half))
                + "</w:t></w:r></w:p>";
    }

    private static byte[] odt(List<Block> blocks) throws IOException {
        String body =
                blocks.stream()
                        .map(block -> {
                            String text = xml(block.text());
                            return switch (block.kind()) {
                                case TITLE ->
                                        "<text:p text:style-name=\"P1\">" + text + "</text:p>";
                                case HEADING ->
                                        "<text:h text:outline-level=\"1\">" + text + "</text:h>";
                                case LIST_ITEM ->
                                        "<text:list><text:list-item><text:p>"
                                                + text
                                                + "</text:p></text:list-item></text:list>";
                                case BLOCK_QUOTE ->
                                        "<text:p text:style-name=\"Quotations\">"
                                                + text
                                                + "</text:p>";
                                case TABLE_ROW ->
                                        "<table:table><table:table-row><table:table-cell><text:p>"
                                                + text.replace(
                                                        "\t",
                                                        "</text:p></table:table-cell><table:table-cell><text:p>")
                                                + "</text:p></table:table-cell></table:table-row></table:table>";
                                default ->
                                        "<text:p>"
                                                + text.replaceFirst(" ", "<text:s/>")
                                                        .replaceFirst(
                                                                "ferries",
                                                                "fer<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>Two of them.</text:p></text:note-body></text:note>ries")
                                                + "</text:p>";
                            };
                        })
                        .collect(Collectors.joining("\n"));
        String ns =
                "xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"a\" xmlns:style=\"s\" xmlns:dc=\"d\" xmlns:meta=\"m\"";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
        parts.put(
                "meta.xml",
                ("<office:document-meta "
                                + ns
                                + "><office:meta><dc:title>Bridge</dc:title><meta:initial-creator>Ann Lee</meta:initial-creator><dc:date>2025-05-09T06:00:00</dc:date></office:meta></office:document-meta>")
                        .getBytes(UTF_8));
        parts.put(
                "content.xml",
                ("<office:document-content "
                                + ns
                                + "><office:automatic-styles><style:style style:name=\"P1\" style:parent-style-name=\"Title\"/></office:automatic-styles><office:body><office:text>"
                                + body
                                + "</office:text></office:body></office:document-content>")
                        .getBytes(UTF_8));
        return zip(parts);
    }

    private static byte[] rtf(List<Block> blocks) {
        StringBuilder text =
                new StringBuilder(
                        "{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Arial;}}"
                                + "{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\s2 Title;}{\\s3 Quote;}}"
                                + "{\\info{\\title Bridge}{\\author Ann Lee}{\\creatim\\yr2025\\mo5\\dy9}}{\\*\\generator LibreOffice;}"
                                + "{\\header\\pard The Ellery Times\\par}\n");
        for (Block block : blocks) {
            String words = rtf(block.text());
            text.append(
                    switch (block.kind()) {
                        case TITLE -> "\\pard\\s2 " + words + "\\par\n";
                        case HEADING -> "\\pard\\s1\\b " + words + "\\b0\\par\n";
                        case LIST_ITEM -> "\\pard\\ls1{\\listtext\\'95\\tab}" + words + "\\par\n";
                        case BLOCK_QUOTE -> "\\pard\\s3 " + words + "\\par\n";
                        case TABLE_ROW ->
                                "\\trowd\\cellx2000\\cellx4000\\pard\\intbl "
                                        + words.replace("\t", "\\cell ")
                                        + "\\cell\\row\n";
                        default ->
                                "\\pard\\plain\\f0 "
                                        + words.replaceFirst(
                                                "ferries",
                                                "fer{\\\\footnote\\\\pard Two of them.}ries")
                                        + "\\par\n";
                    });
        }
        return text.append("}").toString().getBytes(UTF_8);
    }

    private static String rtf(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'é') {
                out.append("\\'e9");
            } else if (c > 0x7F) {
                out.append("\\u").append((int) (short) c).append('?');
            } else {
                out.append(c);
            }
        }
        return out.toString().replace("{", "\\{");
    }

    static byte[] epub(Map<String, List<Block>> chapters) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/epub+zip".getBytes(UTF_8));
        parts.put(
                "META-INF/container.xml",
                "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>"
                        .getBytes(UTF_8));
        StringBuilder items = new StringBuilder();
        StringBuilder refs = new StringBuilder();
        for (String name : chapters.keySet().stream().sorted().toList()) {
            items.append("<item id=\"")
                    .append(name)
                    .append("\" href=\"text/")
                    .append(name)
                    .append("\" media-type=\"application/xhtml+xml\"/>");
            refs.append("<itemref idref=\"").append(name).append("\"/>");
        }
        parts.put(
                "OEBPS/book.opf",
                ("<package xmlns:dc=\"d\"><metadata><dc:title>Bridge</dc:title><dc:creator>Ann Lee</dc:creator><dc:date>2025-05-09</dc:date><dc:language>en</dc:language></metadata><manifest>"
                                + items
                                + "</manifest><spine>"
                                + refs
                                + "</spine></package>")
                        .getBytes(UTF_8));
        for (String name : chapters.keySet().stream().sorted().toList()) {
            parts.put(
                    "OEBPS/text/" + name,
                    ("<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>"
                                    + body(chapters.getOrDefault(name, List.of()))
                                    + "</body></html>")
                            .getBytes(UTF_8));
        }
        return zip(parts);
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /// The entry `mimetype` is stored as it is, as its formats want it.
    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("UTF-8"))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                if (part.getKey().equals("mimetype")) {
                    CRC32 crc = new CRC32();
                    crc.update(part.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
