package org.diptych.load;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_32BE;
import static java.nio.charset.StandardCharsets.UTF_32LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Bytes to words: finds out the encoding and changes nothing but the line ends.
///
/// What proves itself comes first: a byte order mark, then UTF-8 without a fault, then UTF-16 and
/// UTF-32 where NUL bytes rule out anything else. Only the rest is guessed, by ICU's statistics.
public final class PlainText {

    /// Byte order marks; that of UTF-32LE begins with that of UTF-16LE and so stands before it.
    private static final List<Charset> MARKED =
            List.of(UTF_8, UTF_32LE, UTF_32BE, UTF_16LE, UTF_16BE);

    /// So many characters at the beginning tell the encoding; ICU reads no more than 12,000 bytes.
    private static final int GUESSED_FROM = 12_000;

    /// The share of control characters above which text is taken to be bytes of another kind. Damaged
    /// articles hold one or two; a program or a picture read as text has some in every line.
    private static final double MOST_CONTROLS = 0.01;

    /// How many characters beyond ASCII must be sound UTF-8 for one that is not, to take the bytes for
    /// damaged UTF-8. In single bytes hardly any is sound, in those of East Asia one in ten.
    private static final int LEAST_SOUND = 2;

    /// Western languages, whose letters are all in windows-1252. A few accents tell ICU too little to keep it from
    /// the code pages of Central Europe, which have most of them too.
    private static final Set<String> WESTERN =
            Set.of("en", "fr", "de", "es", "it", "pt", "nl", "da", "sv", "nb", "fi", "ca");

    private static final Set<String> CENTRAL = Set.of("windows-1250", "ISO-8859-2");

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");

    /// What hardly stands in a text in Latin-1, and is €, œ, Œ or Ÿ in Latin-9: the sign for any currency, and fractions
    /// in words.
    private static final Pattern OF_LATIN_9 =
            Pattern.compile("¤|\\p{L}[¼½¾]|(?<!\\p{N})[¼½]\\p{Ll}{2}");

    private static final char LOST = '\uFFFD';

    private PlainText() {}

    /// The text, or nothing where the bytes are none in any encoding.
    public static Optional<Decoded> decoded(byte[] bytes) {
        return decoded(bytes, Optional.empty());
    }

    /// The same for bytes that come with a name of their encoding, which is believed where nothing proves
    /// itself.
    public static Optional<Decoded> decoded(byte[] bytes, Optional<String> declared) {
        return marked(bytes)
                .or(() -> strictly(bytes, UTF_8))
                .filter(PlainText::isText)
                .or(() ->
                        hasNul(bytes)
                                ? wide(bytes)
                                : declared(bytes, declared)
                                        .or(() -> damaged(bytes))
                                        .or(() -> guessed(bytes)))
                .map(d -> new Decoded(withPlainLineEnds(d.text()), d.encoding()));
    }

    /// A page in UTF-8 with a few broken bytes that says so is no other.
    private static Optional<Decoded> declared(byte[] bytes, Optional<String> name) {
        return name.map(PlainText::wider)
                .filter(PlainText::isKnown)
                .map(Charset::forName)
                .filter(charset -> !charset.equals(UTF_8))
                .flatMap(charset -> strictly(bytes, charset))
                .filter(PlainText::isText);
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException _) {
            return false;
        }
    }

    /// Texts that call themselves Latin-1 or ASCII use the quotation marks of Windows, as browsers know; and
    /// so on for the smaller sets of East Asia.
    private static String wider(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii", "iso8859-1" -> "windows-1252";
            case "iso-8859-9" -> "windows-1254";
            case "gb2312", "gbk", "gb_2312-80" -> "GB18030";
            case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
            case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
            default -> name.strip();
        };
    }

    /// The text with every line ended by a line feed.
    public static String withPlainLineEnds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Optional<Decoded> marked(byte[] bytes) {
        for (Charset charset : MARKED) {
            byte[] mark = "\uFEFF".getBytes(charset);
            if (bytes.length >= mark.length
                    && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)) {
                // Behind its mark a fault in the bytes is damage, and damage is for the reader to
                // see.
                return Optional.of(
                        new Decoded(
                                new String(bytes, mark.length, bytes.length - mark.length, charset),
                                charset.name()));
            }
        }
        return Optional.empty();
    }

    /// UTF-16 or UTF-32 without a mark: of the readings that make a text, the one with most blanks and
    /// line ends. Read in the wrong order, bytes make letters too, but hardly a blank.
    private static Optional<Decoded> wide(byte[] bytes) {
        return Stream.of(UTF_32LE, UTF_32BE, UTF_16LE, UTF_16BE)
                .flatMap(charset -> strictly(bytes, charset).stream())
                .filter(PlainText::isText)
                .filter(d -> d.text().codePoints().allMatch(Character::isDefined))
                .filter(d -> blanks(d) > 0)
                .max(Comparator.comparingLong(PlainText::blanks));
    }

    private static long blanks(Decoded decoded) {
        return decoded.text()
                .chars()
                .filter(c -> c == ' ' || c == '\n' || c == '\u3002' || c == '\uFF0C')
                .count();
    }

    /// UTF-8 but for a few bytes. One that stands by itself is a letter or a mark of Windows, pasted in from
    /// elsewhere; the others show as U+FFFD.
    private static Optional<Decoded> damaged(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        long lost = text.chars().filter(c -> c == LOST).count();
        long foreign = text.chars().filter(c -> c > 0x7F).count() - lost;
        return foreign >= LEAST_SOUND * lost
                ? Optional.of(new Decoded(mended(bytes), UTF_8.name())).filter(PlainText::isText)
                : Optional.empty();
    }

    private static String mended(byte[] bytes) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        while (decoder.decode(in, out, true).isMalformed()) {
            int at = in.position();
            // A last byte is the beginning of a character that was cut off.
            boolean isAlone =
                    (at == 0 || bytes[at - 1] >= 0) && at + 1 < bytes.length && bytes[at + 1] >= 0;
            out.put(isAlone ? new String(bytes, at, 1, WINDOWS) : String.valueOf(LOST));
            in.position(at + 1);
            decoder.reset();
        }
        return out.flip().toString();
    }

    private static Optional<Decoded> guessed(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, GUESSED_FROM)));
        for (CharsetMatch match : detector.detectAll()) {
            Optional<Decoded> text = read(bytes, match.getName()).filter(PlainText::isText);
            if (text.isPresent()) {
                return text.filter(PlainText::isWesternElsewhere)
                        .flatMap(_ -> strictly(bytes, WINDOWS))
                        .filter(PlainText::isText)
                        .or(() -> text)
                        .map(guess -> inLatin9(bytes, guess))
                        .map(guess -> unlessMisread(bytes, guess));
            }
        }
        return Misread.best(otherReadings(bytes));
    }

    private static Decoded unlessMisread(byte[] bytes, Decoded guess) {
        return Misread.isDoubtful(guess.text())
                ? Misread.better(guess, otherReadings(bytes))
                : guess;
    }

    private static List<Decoded> otherReadings(byte[] bytes) {
        return Misread.others().stream()
                .filter(Charset::isSupported)
                .flatMap(name -> strictly(bytes, Charset.forName(name)).stream())
                .filter(PlainText::isText)
                .toList();
    }

    /// Latin-9 is Latin-1 but for eight letters, and has none of the marks of Windows.
    private static Decoded inLatin9(byte[] bytes, Decoded guess) {
        boolean isLatin9 =
                guess.encoding().equals(WINDOWS.name())
                        && IntStream.range(0, bytes.length).noneMatch(i -> bytes[i] < (byte) 0xA0)
                        && OF_LATIN_9.matcher(guess.text()).find();
        return isLatin9 ? strictly(bytes, LATIN_9).orElse(guess) : guess;
    }

    private static boolean isWesternElsewhere(Decoded guess) {
        return CENTRAL.contains(guess.encoding()) && WESTERN.contains(Language.of(guess.text()));
    }

    private static Optional<Decoded> read(byte[] bytes, String name) {
        if (name.startsWith("UTF-") || name.startsWith("IBM")) {
            // Unicode is ruled out by now; EBCDIC makes words of any bytes and has no articles.
            return Optional.empty();
        }
        String wider = wider(name);
        return Charset.isSupported(wider)
                ? strictly(bytes, Charset.forName(wider))
                : Optional.empty();
    }

    private static Optional<Decoded> strictly(byte[] bytes, Charset charset) {
        try {
            String text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
            return Optional.of(new Decoded(text, charset.name()));
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static boolean hasNul(byte[] bytes) {
        return IntStream.range(0, bytes.length).anyMatch(i -> bytes[i] == 0);
    }

    /// Whether a reader could have written it: no NUL, hardly a control character.
    private static boolean isText(Decoded decoded) {
        String text = decoded.text();
        long controls = text.chars().filter(PlainText::isStray).count();
        return text.indexOf('\0') < 0 && controls <= MOST_CONTROLS * text.length();
    }

    private static boolean isStray(int c) {
        return Character.getType(c) == Character.CONTROL && !Character.isWhitespace(c) && c != 0x85;
    }
}
