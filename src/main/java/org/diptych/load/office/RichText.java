package org.diptych.load.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.diptych.load.Draft;
import org.diptych.load.Patience;
import org.diptych.load.Unfit;
import org.diptych.text.Block;
import org.diptych.text.Format;

/// Rich text documents (.rtf), after Microsoft's specification 1.9.1.
public final class RichText {

    private RichText() {}

    /// Reads the bytes of a file.
    public static Draft read(byte[] bytes) throws Unfit {
        RichTextWords words = new RichTextWords();
        String rtf = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = 0;
        while (at < rtf.length()) {
            Patience.check();
            char c = rtf.charAt(at);
            switch (c) {
                case '{' -> words.open();
                case '}' -> words.close();
                case '\\' -> at = control(rtf, at + 1, words) - 1;
                case '\r', '\n', '\0' -> {}
                default -> words.plain(c);
            }
            at++;
        }
        List<Block> blocks = words.blocks();
        return new Draft(
                Format.RICH_TEXT,
                blocks,
                words.info("title").orElse(null),
                words.info("author").orElse(null),
                words.day().orElse(null),
                null,
                Optional.ofNullable(words.charset()).map(Object::toString).orElse(null));
    }

    /// Reads a control word or sign that begins at an offset.
    ///
    /// @return where it ends
    private static int control(String rtf, int from, RichTextWords words) throws Unfit {
        if (from >= rtf.length()) {
            return from;
        }
        char sign = rtf.charAt(from);
        if (!isLetter(sign)) {
            if (sign == '\'' && from + 2 < rtf.length()) {
                words.octet(octet(rtf, from + 1));
                return from + 3;
            }
            words.sign(sign);
            return from + 1;
        }
        int end = from;
        while (end < rtf.length() && end - from < 32 && isLetter(rtf.charAt(end))) {
            end++;
        }
        String name = rtf.substring(from, end);
        int number = end;
        if (number < rtf.length() && rtf.charAt(number) == '-') {
            number++;
        }
        while (number < rtf.length()
                && number - end < 10
                && Character.isDigit(rtf.charAt(number))) {
            number++;
        }
        Optional<Integer> value = value(rtf.substring(end, number));
        int next = value.isPresent() ? number : end;
        if (next < rtf.length() && rtf.charAt(next) == ' ') {
            next++;
        }
        if (name.equals("bin")) {
            return Math.min(rtf.length(), next + Math.max(0, value.orElse(0)));
        }
        words.word(name, value);
        return next;
    }

    private static Optional<Integer> value(String digits) {
        try {
            return Optional.of(Integer.parseInt(digits));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static int octet(String rtf, int at) {
        int high = Character.digit(rtf.charAt(at), 16);
        int low = Character.digit(rtf.charAt(at + 1), 16);
        return high < 0 || low < 0 ? '?' : high * 16 + low;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
