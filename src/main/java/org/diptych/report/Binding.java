package org.diptych.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.diptych.compare.Comparison;
import org.diptych.present.Wording;
import org.diptych.report.Style.Face;

/// What is done once all pages are there: running heads, page numbers, title and language.
final class Binding {

    private final Press press;
    private final Wording wording;
    private final Comparison comparison;
    private final Optional<Instant> made;

    Binding(Press press, Wording wording, Comparison comparison, Optional<Instant> made) {
        this.press = press;
        this.wording = wording;
        this.comparison = comparison;
        this.made = made;
    }

    void finish() throws IOException {
        press.endLeaf();
        PDDocument document = press.document();
        List<Press.RunningHead> heads = press.heads();
        for (int i = 0; i < heads.size(); i++) {
            furnish(document.getPage(i), i + 1, heads.size(), heads.get(i));
        }
        String title = new Notes(wording, comparison.pair().articles()).headline();
        document.getDocumentInformation().setTitle(title);
        made.ifPresent(m -> document.getDocumentInformation().setCreationDate(Marks.calendar(m)));
        document.getDocumentCatalog().setLanguage(wording.language().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        byte[] xmp = xmp(title).getBytes(StandardCharsets.UTF_8);
        document.getDocumentCatalog()
                .setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp)));
        // Else the file's id would be made from the clock.
        document.setDocumentId((long) title.hashCode());
        press.tags().finish();
    }

    private void furnish(PDPage page, int number, int pages, Press.RunningHead head)
            throws IOException {
        try (PDPageContentStream ink =
                new PDPageContentStream(press.document(), page, AppendMode.APPEND, true, true)) {
            Leaf leaf = new Leaf(number, page, ink);
            Style style = new Style(Face.ITALIC, 8, 10, press.palette().muted());
            Tags.beginOrnament(ink);
            float y = press.measures().top() + 14;
            float half = press.measures().width() / 2;
            if (!head.left().isEmpty()) {
                leaf.show(fitted(head.left(), style, half - 15), Measures.MARGIN, y);
                leaf.show(fitted(head.right(), style, half - 15), Measures.MARGIN + half + 15, y);
                leaf.rule(
                        press.palette().gap(),
                        Measures.MARGIN,
                        y - 5,
                        press.measures().right(),
                        y - 5);
            }
            Style plain = new Style(Face.REGULAR, 8, 10, press.palette().muted());
            String folio = wording.format("report.folio", number, pages);
            float width = press.typesetter().width(folio, plain);
            leaf.show(
                    press.typesetter().lines(folio, plain, 200).getFirst(),
                    Measures.MARGIN + half - width / 2,
                    Measures.FOOT - 24);
            ink.endMarkedContent();
        }
    }

    /// The first line of a text that may be too long, cut with an ellipsis.
    private Line fitted(String text, Style style, float measure) throws IOException {
        List<Line> lines = press.typesetter().lines(text, style, measure - 10);
        return lines.size() == 1
                ? lines.getFirst()
                : press.typesetter()
                        .lines(lines.getFirst().span().in(text).strip() + " …", style, measure)
                        .getFirst();
    }

    private static String xmp(String title) {
        return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
         xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>\
        """
                .formatted(escaped(title));
    }

    private static String escaped(String title) {
        StringBuilder xml = new StringBuilder();
        title.codePoints()
                .filter(c ->
                        c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
                .forEach(c -> {
                    switch (c) {
                        case '&' -> xml.append("&amp;");
                        case '<' -> xml.append("&lt;");
                        case '>' -> xml.append("&gt;");
                        default -> xml.appendCodePoint(c);
                    }
                });
        return xml.toString();
    }
}
