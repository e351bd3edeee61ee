package org.diptych.load.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.diptych.load.Decoded;
import org.diptych.load.Limits;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.load.Patience;
import org.diptych.load.PlainText;
import org.diptych.load.Unfit;
import org.diptych.load.web.WebPage;

/// The headers and the texts of a MIME message, whatever else is attached to it.
final class Mime {

    /// A part that is a file of its own, whether or not a mail program shows it below the text.
    private static final Pattern ATTACHED = Pattern.compile("(?i)^\\s*attachment\\b|;\\s*filename");

    /// What an article is attached as.
    private static final Pattern DOCUMENT =
            Pattern.compile(
                    "application/(?:pdf|rtf|vnd\\.oasis\\.opendocument\\.text|vnd\\.openxmlformats-officedocument\\.wordprocessingml\\.document"
                            + "|vnd\\.ms-word\\.document\\.macroenabled\\.12)|text/rtf");

    private static final Pattern ENDING = Pattern.compile("(?i)\\.(?:pdf|rtf|odt|docx|docm)$");

    private static final Pattern NAME =
            Pattern.compile("(?i);\\s*(?:file)?name\\*?\\s*=\\s*(?:utf-8'')?\"?([^\";]{1,200})");

    /// The longest note above a message that is sent on, with its signature, in characters.
    private static final int LONGEST_NOTE = 600;

    private final Map<String, String> headers = new HashMap<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Leaf> attached = new ArrayList<>();

    private final List<Attachment> files = new ArrayList<>();

    /// Messages that are attached to it.
    private final List<Mime> messages = new ArrayList<>();

    /// A text in it.
    ///
    /// @param type `text/plain` or `text/html`
    /// @param isFlowed whether a blank at a line's end says that the next line goes on with it
    /// @param isBlankDeleted whether that blank is not part of the text
    record Leaf(String type, Decoded text, boolean isFlowed, boolean isBlankDeleted) {}

    private Mime() {}

    static Mime of(byte[] bytes) throws Unfit {
        Mime mime = new Mime();
        MimeTokenStream stream =
                new MimeTokenStream(
                        MimeConfig.custom()
                                .setMaxLineLen(Limits.PART)
                                .setMaxHeaderLen(200_000)
                                .setMaxHeaderCount(2_000)
                                .setMaxContentLen(Limits.BYTES)
                                .build());
        stream.parse(new ByteArrayInputStream(bytes));
        try {
            mime.all(stream);
        } catch (MimeException | IOException _) {
            if (mime.leaves.isEmpty() && mime.attached.isEmpty() && mime.files.isEmpty()) {
                throw new Unfit(new Reason.Broken());
            }
        }
        return mime;
    }

    private void all(MimeTokenStream stream) throws MimeException, IOException, Unfit {
        int depth = 0;
        Deque<Mime> open = new ArrayDeque<>();
        String flow = "";
        String name = "";
        boolean isFile = false;
        boolean isOfMessage = false;
        for (EntityState state = stream.getState();
                state != EntityState.T_END_OF_STREAM;
                state = stream.next()) {
            Patience.check();
            switch (state) {
                case T_START_MESSAGE, T_START_MULTIPART -> {
                    if (++depth > 30) {
                        throw new Unfit(new Reason.TooComplex());
                    }
                    if (state == EntityState.T_START_MESSAGE) {
                        open.push(open.isEmpty() ? this : open.peek().inner());
                        isOfMessage = true;
                    }
                }
                case T_END_MESSAGE -> open.pop();
                case T_START_HEADER -> {
                    flow = "";
                    name = "";
                    isFile = false;
                }
                case T_END_HEADER -> isOfMessage = false;
                case T_FIELD -> {
                    Field field = stream.getField();
                    String body = String.valueOf(field.getBody());
                    if (field.getName().equalsIgnoreCase("Content-Type")) {
                        flow = body.toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", "");
                    }
                    name = name.isEmpty() ? name(field.getName(), body) : name;
                    isFile |=
                            field.getName().equalsIgnoreCase("Content-Disposition")
                                    && ATTACHED.matcher(body).find();
                    if (isOfMessage && !open.isEmpty()) {
                        open.peek()
                                .headers
                                .putIfAbsent(
                                        field.getName().toLowerCase(Locale.ROOT), decoded(body));
                    }
                }
                case T_BODY -> {
                    Mime message = open.isEmpty() ? this : open.peek();
                    List<Leaf> read = new ArrayList<>();
                    if (isDocument(stream.getBodyDescriptor().getMimeType(), name)) {
                        message.document(stream, name);
                    }
                    leaf(stream, flow, read);
                    (isFile ? message.attached : message.leaves).addAll(read);
                    if (!message.equals(this)) {
                        attached.addAll(read);
                    }
                    if (attached.size() + leaves.size() + message.files.size() > 100) {
                        throw new Unfit(new Reason.TooComplex());
                    }
                }
                default -> {}
            }
        }
    }

    private static boolean isDocument(String type, String name) {
        return DOCUMENT.matcher(type).matches()
                || (!type.startsWith("text/") && ENDING.matcher(name).find());
    }

    private static String name(String header, String body) {
        Matcher name =
                header.toLowerCase(Locale.ROOT).matches("content-(?:type|disposition)")
                        ? NAME.matcher(decoded(body))
                        : NAME.matcher("");
        return name.find() ? name.group(1).strip() : "";
    }

    private void document(MimeTokenStream stream, String name) throws IOException {
        byte[] bytes = stream.getDecodedInputStream().readNBytes(Limits.PART + 1);
        if (bytes.length <= Limits.PART) {
            files.add(new Attachment(name, bytes));
        }
    }

    /// The documents that are attached to it, in order.
    List<Attachment> files() {
        return List.copyOf(files);
    }

    private Mime inner() {
        Mime inner = new Mime();
        messages.add(inner);
        return inner;
    }

    /// The message that this one does no more than send on, as an attachment below a short note; itself if there is
    /// none.
    Mime sentOn() {
        int own = length();
        return messages.stream()
                .filter(message -> own <= LONGEST_NOTE && message.length() > 3 * own)
                .findFirst()
                .map(Mime::sentOn)
                .orElse(this);
    }

    private int length() {
        String type = all("text/plain").isEmpty() ? "text/html" : "text/plain";
        return leaves.stream()
                .filter(leaf -> leaf.type().equals(type))
                .mapToInt(leaf -> leaf.text().text().replaceAll("<[^<>]*>", "").strip().length())
                .sum();
    }

    private static void leaf(MimeTokenStream stream, String flow, List<Leaf> leaves)
            throws IOException, Unfit {
        BodyDescriptor about = stream.getBodyDescriptor();
        String type = about.getMimeType();
        if (!type.equals("text/plain") && !type.equals("text/html")) {
            return;
        }
        byte[] bytes = stream.getDecodedInputStream().readNBytes(Limits.PART + 1);
        if (bytes.length > Limits.PART) {
            throw new Unfit(new Reason.TooComplex());
        }
        Optional<String> own =
                type.equals("text/html")
                        ? WebPage.charset(new String(bytes, StandardCharsets.ISO_8859_1))
                        : Optional.empty();
        PlainText.decoded(bytes, charset(about).or(() -> own))
                .ifPresent(text ->
                        leaves.add(
                                new Leaf(
                                        type,
                                        text,
                                        flow.contains("format=flowed"),
                                        flow.contains("delsp=yes"))));
    }

    /// Mime4J says US-ASCII where a mail says nothing; where that is true, no name of it is needed.
    private static Optional<String> charset(BodyDescriptor about) {
        return Optional.ofNullable(about.getCharset())
                .filter(name -> !name.equalsIgnoreCase("us-ascii"));
    }

    private static String decoded(String header) {
        String oneLine = header.replaceAll("\\r?\\n[ \\t]+", " ").strip();
        return DecoderUtil.decodeEncodedWords(oneLine, DecodeMonitor.SILENT);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).filter(value -> !value.isBlank());
    }

    /// The first text of a type that holds words; what is attached counts only where nothing else does.
    Optional<Leaf> first(String type) {
        return all(type).stream().findFirst();
    }

    /// All of them, in order: a picture in the midst of a mail parts its text in two.
    List<Leaf> all(String type) {
        List<Leaf> read = leaves.stream().anyMatch(Mime::hasWords) ? leaves : attached;
        return read.stream()
                .filter(leaf -> leaf.type().equals(type))
                .filter(Mime::hasWords)
                .toList();
    }

    private static boolean hasWords(Leaf leaf) {
        return leaf.text().text().codePoints().anyMatch(Character::isLetter);
    }
}
