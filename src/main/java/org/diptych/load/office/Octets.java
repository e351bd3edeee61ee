package org.diptych.load.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The octets of a rich text that are not yet words, and the character sets that it says they are in: one for the
/// whole, and others by font.
final class Octets {

    /// By the numbers that rich text has for them.
    private static final Map<Integer, String> CHARSETS =
            Map.ofEntries(
                    Map.entry(0, "windows-1252"),
                    Map.entry(77, "x-MacRoman"),
                    Map.entry(128, "windows-31j"),
                    Map.entry(129, "x-windows-949"),
                    Map.entry(134, "GB18030"),
                    Map.entry(136, "Big5"),
                    Map.entry(161, "windows-1253"),
                    Map.entry(162, "windows-1254"),
                    Map.entry(163, "windows-1258"),
                    Map.entry(177, "windows-1255"),
                    Map.entry(178, "windows-1256"),
                    Map.entry(186, "windows-1257"),
                    Map.entry(204, "windows-1251"),
                    Map.entry(222, "x-windows-874"),
                    Map.entry(238, "windows-1250"));

    private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset charset = Charset.forName("windows-1252");
    private int font;

    void add(int octet) {
        octets.write(octet);
    }

    boolean areNone() {
        return octets.size() == 0;
    }

    /// The words that they are in a font; none are left.
    String taken(int inFont) {
        String words = octets.toString(fonts.getOrDefault(inFont, charset));
        octets.reset();
        return words;
    }

    /// Names the character set of the whole; one that is not known here is passed over.
    void areIn(String name) {
        charset = named(name).orElse(charset);
    }

    /// Names the font that [#fontIsIn] speaks of.
    void speakOf(int number) {
        font = number;
    }

    /// Names the character set of that font, by its number.
    void fontIsIn(int number) {
        Optional.ofNullable(CHARSETS.get(number))
                .flatMap(Octets::named)
                .ifPresent(set -> fonts.put(font, set));
    }

    Charset charset() {
        return charset;
    }

    private static Optional<Charset> named(String name) {
        return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }
}
