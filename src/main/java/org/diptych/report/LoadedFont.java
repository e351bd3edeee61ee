package org.diptych.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A font of one document; what is used of it will be embedded.
record LoadedFont(PDFont font, TrueTypeFont outlines) {

    /// @throws IOException if the font's outlines are of another kind, or its maker forbids embedding
    static LoadedFont of(TrueTypeFont outlines, PDDocument document) throws IOException {
        // Else "specific" is stored with a ligature and can't be searched for.
        outlines.setEnableGsub(false);
        return new LoadedFont(PDType0Font.load(document, outlines, true), outlines);
    }

    /// The first font of a collection, whose file stays open.
    static TrueTypeFont firstOf(TrueTypeCollection collection) throws IOException {
        List<TrueTypeFont> fonts = new ArrayList<>();
        collection.processAllFonts(fonts::add);
        return fonts.getFirst();
    }

    boolean has(int codePoint) throws IOException {
        return outlines.getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
    }
}
