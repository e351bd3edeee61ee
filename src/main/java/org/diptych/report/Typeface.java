package org.diptych.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.diptych.present.Wording;
import org.diptych.report.Style.Face;

/// The fonts of one document: the bundled reading face, and what the machine has for scripts that the
/// reading face lacks. Every character has a glyph; in the worst case U+FFFD stands in for it.
final class Typeface implements Closeable {

    private static final int STAND_IN = 0xFFFD;

    private record Key(Face face, int codePoint) {}

    private final PDDocument document;
    private final Map<Face, LoadedFont> faces = new EnumMap<>(Face.class);
    private final Map<Key, Glyph> glyphs = new HashMap<>();
    private final SystemFonts others;

    Typeface(PDDocument document) throws IOException {
        this.document = document;
        this.others = new SystemFonts(document);
        for (Face face : Face.values()) {
            faces.put(face, bundled(face));
        }
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
        LoadedFont own = loaded(face);
        if (isWithoutLook(codePoint)) {
            return new Glyph(own.font(), "", 0, false);
        }
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return glyph(own, own.has(codePoint) ? codePoint : ' ', false);
        }
        for (LoadedFont candidate : List.of(own, loaded(Face.REGULAR))) {
            if (candidate.has(codePoint)) {
                return glyph(candidate, codePoint, false);
            }
        }
        Optional<LoadedFont> other = others.with(codePoint);
        return other.isPresent()
                ? glyph(other.get(), codePoint, false)
                : glyph(loaded(Face.REGULAR), STAND_IN, true);
    }

    private static Glyph glyph(LoadedFont from, int codePoint, boolean standIn) throws IOException {
        String shown = Character.toString(codePoint);
        return new Glyph(from.font(), shown, from.font().getStringWidth(shown), standIn);
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

    private LoadedFont loaded(Face face) {
        return Optional.ofNullable(faces.get(face)).orElseThrow();
    }

    private LoadedFont bundled(Face face) throws IOException {
        try (InputStream in = Wording.class.getResourceAsStream("fonts/" + face.file())) {
            if (in == null) {
                throw new IOException("the font " + face.file() + " is missing from the program");
            }
            return LoadedFont.of(new TTFParser().parse(new RandomAccessReadBuffer(in)), document);
        }
    }

    @Override
    public void close() throws IOException {
        others.close();
    }
}
