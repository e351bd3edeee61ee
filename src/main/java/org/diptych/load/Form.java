package org.diptych.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a file is when it is no plain text, told by its first bytes and never by its name.
public enum Form {
    PNG("89504e470d0a1a0a"),
    JPEG("ffd8ff"),
    GIF("474946383761|474946383961"),
    WEBP("52494646........57454250"),
    TIFF("49492a00|4d4d002a"),
    BITMAP("424d............0000"),
    HEIF("000000..66747970(68656963|61766966|6d696631)"),
    PDF("255044462d"),
    /// The Word, Excel and PowerPoint of before 2007.
    OLD_OFFICE("d0cf11e0a1b11ae1"),
    /// Known among ZIP archives by the names of what is in it.
    WORD,
    EXCEL,
    POWERPOINT,
    OPEN_DOCUMENT,
    EPUB,
    ZIP("504b0304|504b0506"),
    GZIP("1f8b08"),
    ARCHIVE("377abcaf271c|526172211a07|fd377a585a00|425a683.314159|28b52ffd"),
    PROGRAM("7f454c46|4d5a..00|cafebabe|cffaedfe|feedfacf"),
    FILM("000000..66747970|1a45dfa3|52494646........41564920"),
    SOUND("4944330[234]00|4f676753|664c6143|52494646........57415645"),
    DATABASE("53514c69746520666f726d6174203300"),
    /// Apple's word processor: a ZIP archive of files in a form of its own.
    PAGES,
    /// A page as Safari saves it, or another of Apple's property lists.
    SAFARI_ARCHIVE("62706c6973743030"),
    /// Feeds, vector pictures, data: what has tags, and is no page.
    XML,
    /// Data that a program reads.
    JSON,
    /// A table of fields with commas between them.
    TABLE,
    /// The address of a page, as systems save it.
    SHORTCUT,
    RTF("7b5c727466"),
    WEB_PAGE,
    /// A web page in one file with all that belongs to it (MHTML).
    WEB_ARCHIVE,
    MAIL,
    /// Bytes that no encoding turns into words.
    RUBBISH;

    /// How far into a file its kind shows: some ZIP archives say it in their first entry, a web page
    /// behind perhaps a comment.
    private static final int HEAD = 4096;

    private static final Pattern WEB_PAGE_BEGINNING =
            Pattern.compile(
                    "(?is)(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?(?:\\s|<!--.{0,3000}?-->|<\\?xml.{0,300}?\\?>)*+"
                            + "(?:<!doctype\\s+html|<(?:html|head|body|title|meta|article|section|main|div|p|h[1-6]|table|ul|ol"
                            + "|blockquote|span|center|font|header|figure|img|a|b|i|em|strong|br|hr|link|style|script|aside|nav|pre|dl)(?:\\s[^<>]{0,2000})?>)");

    private static final Pattern XML_BEGINNING =
            Pattern.compile("(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\\s*<\\?xml\\s");

    private static final Pattern JSON_BEGINNING =
            Pattern.compile(
                    "(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\\s*(?:\\[\\s*)?\\{\\s*\"[^\"\\n]{1,100}\"\\s*:");

    private static final Pattern SHORTCUT_BEGINNING =
            Pattern.compile(
                    "(?i)(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\\s*\\[(?:InternetShortcut|\\{[0-9A-F-]{36}})]"
                            + "|\\s*\\[Desktop Entry](?=[^\\[]*Type=Link)");

    private static final Pattern MAIL_BEGINNING =
            Pattern.compile(
                    "(?:From [^\\n]{3,200}\\n|\\d{1,9} *\\r?\\n)?[A-Za-z][A-Za-z0-9-]{1,60}: ?[^\\n]*\\r?\\n");

    private static final Pattern MAIL_HEADER =
            Pattern.compile(
                    "(?im)^(from|to|subject|date|message-id|mime-version|content-type|received|return-path"
                            + "|delivered-to|content-transfer-encoding|reply-to|dkim-signature"
                            + "|snapshot-content-location):");

    /// Browsers put themselves where a mail has its sender.
    private static final Pattern SAVED = Pattern.compile("(?im)^from: *[<\"]?saved by ");

    /// A regular expression over the file's bytes in hexadecimal.
    private final String beginning;

    Form(String beginning) {
        this.beginning = beginning;
    }

    /// One that its very first bytes do not tell.
    Form() {
        this("(?!)");
    }

    /// What the bytes are, if a signature at their beginning tells.
    public static Optional<Form> of(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        String hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 32));
        Optional<Form> signed =
                Arrays.stream(values()).filter(form -> form.isBegunBy(hex)).findFirst();
        String latin = new String(head, ISO_8859_1);
        return signed.isPresent()
                ? signed.map(form -> form == ZIP ? archive(latin) : form)
                : ofWords(latin);
    }

    /// What a ZIP archive is, by the names in it.
    public static Form ofArchive(Set<String> names) {
        if (names.contains("word/document.xml") || names.contains("word/document2.xml")) {
            return WORD;
        }
        if (names.contains("META-INF/container.xml")) {
            return EPUB;
        }
        if (names.contains("content.xml") && names.contains("mimetype")) {
            return OPEN_DOCUMENT;
        }
        if (names.contains("xl/workbook.xml") || names.contains("xl/workbook.bin")) {
            return EXCEL;
        }
        if (names.contains("ppt/presentation.xml")) {
            return POWERPOINT;
        }
        boolean isOldPages =
                names.contains("index.xml")
                        && names.stream().anyMatch(name -> name.startsWith("QuickLook/"));
        return isOldPages || names.stream().anyMatch(name -> name.endsWith(".iwa")) ? PAGES : ZIP;
    }

    private static Optional<Form> ofWords(String latin) {
        // Every other byte of a page in UTF-16 is none.
        String words = latin.replace("\0", "");
        if (WEB_PAGE_BEGINNING.matcher(words).lookingAt()) {
            return Optional.of(WEB_PAGE);
        }
        if (XML_BEGINNING.matcher(words).lookingAt()) {
            return Optional.of(words.contains("<key>WebMain") ? SAFARI_ARCHIVE : XML);
        }
        if (JSON_BEGINNING.matcher(words).lookingAt()) {
            return Optional.of(JSON);
        }
        if (SHORTCUT_BEGINNING.matcher(words).lookingAt()) {
            return Optional.of(SHORTCUT);
        }
        if (!MAIL_BEGINNING.matcher(words).lookingAt()) {
            return Optional.empty();
        }
        Set<String> headers =
                MAIL_HEADER
                        .matcher(words.split("\\r?\\n\\r?\\n", 2)[0])
                        .results()
                        .map(m -> m.group(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        if (headers.contains("snapshot-content-location")
                || (headers.contains("mime-version") && SAVED.matcher(words).find())) {
            return Optional.of(WEB_ARCHIVE);
        }
        return headers.size() >= 3 ? Optional.of(MAIL) : Optional.empty();
    }

    private boolean isBegunBy(String hex) {
        return Pattern.compile(beginning).matcher(hex).lookingAt();
    }

    private static Form archive(String head) {
        if (head.contains("mimetypeapplication/vnd.oasis.opendocument")) {
            return OPEN_DOCUMENT;
        }
        return head.contains("mimetypeapplication/epub+zip") ? EPUB : ZIP;
    }
}
