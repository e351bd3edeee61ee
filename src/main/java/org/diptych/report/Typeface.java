package org.diptych.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.diptych.present.BundledFont;
import org.diptych.report.Style.Face;

/// The fonts of one document: the reading face, further bundled ones for scripts that it lacks, and what the
/// machine has for the rest. Each is opened only once a character asks for it. Every character has a glyph; in
/// the worst case U+FFFD stands in for it.
final class Typeface implements Closeable {

    private static final int STAND_IN = 0xFFFD;

    private static final List<BundledFont> FURTHER =
            List.of(BundledFont.ARABIC, BundledFont.HEBREW, BundledFont.EAST_ASIAN);

    /// What looks the same as a character that the bundled fonts lack: Japanese writes its wave dash as either.
    private static final Map<Integer, Integer> ALIKE = Map.of(0x301C, 0xFF5E);

    private record Key(Face face, int codePoint) {}

    private final PDDocument document;
    private final Map<BundledFont, LoadedFont> bundled = new EnumMap<>(BundledFont.class);
    private final Map<Key, Glyph> glyphs = new HashMap<>();
    private final SystemFonts others;

    Typeface(PDDocument document) {
        this.document = document;
        this.others = new SystemFonts(document);
    }

    Glyph glyph(int codePoint, Face face) throws IOException {
        Key key = new Key(face, codePoint);
        Glyph known = glyphs.get(key);
        if (known != null) {
            return known;
        }
        Glyph found = look(codePoint, face);
        glyphs.put(key, found);
        return found;
    }

    private Glyph look(int codePoint, Face face) throws IOException {
        LoadedFont own = loaded(face.font());
        if (isWithoutLook(codePoint)) {
            return new Glyph(own.font(), "", 0, false, Glyph.Meant.ITSELF);
        }
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return glyph(own, own.has(codePoint) ? codePoint : ' ', false, Glyph.Meant.ITSELF);
        }
        int alike = ALIKE.getOrDefault(codePoint, codePoint);
        Optional<LoadedFont> font = with(alike, own);
        if (font.isPresent()) {
            boolean thickened = face == Face.BOLD && !font.get().equals(own);
            return glyph(
                    font.get(),
                    alike,
                    thickened,
                    alike == codePoint ? Glyph.Meant.ITSELF : Glyph.Meant.ANOTHER);
        }
        return glyph(loaded(BundledFont.REGULAR), STAND_IN, false, Glyph.Meant.LACKING);
    }

    /// The first font that has a character.
    private Optional<LoadedFont> with(int codePoint, LoadedFont own) throws IOException {
        if (own.has(codePoint)) {
            return Optional.of(own);
        }
        LoadedFont upright = loaded(BundledFont.REGULAR);
        if (upright.has(codePoint)) {
            return Optional.of(upright);
        }
        for (BundledFont further : FURTHER) {
            LoadedFont font = loaded(further);
            if (font.has(codePoint)) {
                return Optional.of(font);
            }
        }
        return others.with(codePoint);
    }

    private static Glyph glyph(LoadedFont from, int codePoint, boolean thickened, Glyph.Meant meant)
            throws IOException {
        String shown = Character.toString(codePoint);
        return new Glyph(from.font(), shown, from.font().getStringWidth(shown), thickened, meant);
    }

    /// Control and format characters, variation selectors, halves of broken surrogate pairs aside.
    private static boolean isWithoutLook(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> !Character.isWhitespace(codePoint);
            case Character.FORMAT -> true;
            default ->
                    (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                            || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
        };
    }

    private LoadedFont loaded(BundledFont font) throws IOException {
        LoadedFont known = bundled.get(font);
        if (known != null) {
            return known;
        }
        LoadedFont read = LoadedFont.of(outlines(font), document);
        bundled.put(font, read);
        return read;
    }

    private static TrueTypeFont outlines(BundledFont font) throws IOException {
        return font.isCollection()
                ? LoadedFont.firstOf(new TrueTypeCollection(font.open()))
                : new TTFParser().parse(new RandomAccessReadBuffer(font.open()));
    }

    /// Lets a search find what was drawn in other shapes than it is written. The document must have been
    /// saved once, for fonts are embedded only then.
    void beSearchable() throws IOException {
        for (LoadedFont font : bundled.values()) {
            SearchableLetters.restore(font);
        }
    }

    @Override
    public void close() throws IOException {
        others.close();
    }
}
