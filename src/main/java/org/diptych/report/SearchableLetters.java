package org.diptych.report;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Which letters the joined shapes of Arabic stand for. Every embedded font has a table from glyphs to
/// characters (ToUnicode; ISO 32000, 9.10.3), and PDFBox puts in what it was given to draw: presentation
/// forms, which nobody types into a search box. The letters themselves are put in their place.
final class SearchableLetters {

    /// One line of the table as PDFBox writes it: the first and the last of some glyphs that follow each
    /// other, and the first one's character; in hexadecimal.
    private static final Pattern RANGE =
            Pattern.compile("<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}{4,8})>");

    private static final String BEGIN = "\\d+ beginbfrange\\s*";

    /// So many lines one section of the table may have.
    private static final int SECTION = 100;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private SearchableLetters() {}

    /// Mends the table of a font, which the document must have embedded already.
    static void restore(LoadedFont font) throws IOException {
        if (font.font().getCOSObject().getDictionaryObject(COSName.TO_UNICODE)
                instanceof COSStream stream) {
            String table;
            try (InputStream in = stream.createInputStream()) {
                table = new String(in.readAllBytes(), US_ASCII);
            }
            List<String> lines = lines(table);
            if (lines.isEmpty()) {
                return;
            }
            String head = table.split(BEGIN, 2)[0];
            String foot = table.substring(table.lastIndexOf("endbfrange") + "endbfrange".length());
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write((head + sections(lines) + foot.stripLeading()).getBytes(US_ASCII));
            }
        }
    }

    /// A line for each glyph, or none if no glyph is a presentation form.
    private static List<String> lines(String table) {
        List<String> lines = new ArrayList<>();
        boolean isShaped = false;
        Matcher range = RANGE.matcher(table);
        while (range.find()) {
            int last = HexFormat.fromHexDigits(range.group(2));
            int character = character(range.group(3));
            for (int glyph = HexFormat.fromHexDigits(range.group(1)); glyph <= last; glyph++) {
                isShaped |= isForm(character);
                lines.add("<%04X> <%s>".formatted(glyph, hex(letters(character))));
                character++;
            }
        }
        return isShaped ? lines : List.of();
    }

    private static int character(String hex) {
        int units = HexFormat.fromHexDigits(hex);
        return hex.length() == 4
                ? units
                : Character.toCodePoint((char) (units >>> 16), (char) units);
    }

    /// Arabic Presentation Forms A and B.
    private static boolean isForm(int character) {
        return (character >= 0xFB50 && character <= 0xFDFF)
                || (character >= 0xFE70 && character <= 0xFEFC);
    }

    private static String letters(int character) {
        String drawn = Character.toString(character);
        return isForm(character) ? Normalizer2.getNFKCInstance().normalize(drawn) : drawn;
    }

    private static String hex(String letters) {
        StringBuilder hex = new StringBuilder();
        letters.chars().forEach(unit -> hex.append(HEX.toHexDigits((char) unit)));
        return hex.toString();
    }

    private static String sections(List<String> lines) {
        StringBuilder sections = new StringBuilder();
        for (int from = 0; from < lines.size(); from += SECTION) {
            List<String> section = lines.subList(from, Math.min(lines.size(), from + SECTION));
            // Not as a reader's language writes numbers.
            sections.append(
                    String.format(
                            Locale.ROOT,
                            """
                            %d beginbfchar
                            %s
                            endbfchar
                            """,
                            section.size(),
                            String.join("\n", section)));
        }
        return sections.toString();
    }
}
