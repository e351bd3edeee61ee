package org.diptych.report;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Severity;
import org.diptych.present.Palette.Look;
import org.diptych.present.Summary;
import org.diptych.present.Wording;
import org.diptych.report.Style.Face;
import org.diptych.text.Article;
import org.diptych.text.Side;
import org.diptych.text.Token;

/// The page that says it all at once: which articles, how they stand to each other, what was found, and
/// what the marks on the other pages mean.
final class FrontPage {

    private final Press press;
    private final Wording wording;
    private final Comparison comparison;
    private final Style text;
    private final Style strong;
    private final Style quiet;

    FrontPage(Press press, Wording wording, Comparison comparison) {
        this.press = press;
        this.wording = wording;
        this.comparison = comparison;
        this.text = new Style(Face.REGULAR, 10, 15, press.palette().ink());
        this.strong = new Style(Face.BOLD, 10, 15, press.palette().ink());
        this.quiet = new Style(Face.REGULAR, 9, 13, press.palette().muted());
    }

    void set() throws IOException {
        press.turn(new Press.RunningHead("", ""));
        Summary summary = Summary.of(comparison.pair(), comparison.findings());
        PDStructureElement section = press.tags().under(press.tags().document(), "Sect");
        press.bookmark(press.outline(), wording.of(summary.relation()));
        paragraph(
                section,
                "P",
                wording.format("report.made"),
                new Style(Face.BOLD, 9, 16, press.palette().muted()));
        paragraph(
                section,
                "H1",
                wording.of(summary.relation()),
                new Style(Face.BOLD, 20, 28, press.palette().ink()));
        paragraph(section, "P", wording.verdict(summary), text);
        paragraph(section, "P", wording.format("report.similarity", summary.similarity()), text);
        press.down(14);
        for (Side side : Side.values()) {
            article(section, side);
        }
        press.down(8);
        counts(section);
        press.down(14);
        paragraph(section, "H2", wording.format("report.how"), strong);
        paragraph(section, "P", wording.format("report.how.rows"), quiet);
        paragraph(section, "P", wording.format("report.how.gap"), quiet);
        paragraph(section, "P", wording.format("report.how.mark", "g1"), quiet);
    }

    private void paragraph(PDStructureElement parent, String type, String words, Style style)
            throws IOException {
        press.flow(words, style, Press.MARGIN, Press.width(), press.tags().under(parent, type));
    }

    private void article(PDStructureElement section, Side side) throws IOException {
        Article article = comparison.pair().on(side);
        String facts =
                "%s · %s · %s"
                        .formatted(
                                Locale.forLanguageTag(article.language())
                                        .getDisplayLanguage(Locale.ENGLISH),
                                wording.format(
                                        "report.words",
                                        article.tokens().stream().filter(Token::isWord).count()),
                                wording.format("report.sentences", article.sentences().size()));
        paragraph(section, "P", article.name(), strong);
        paragraph(section, "P", facts, quiet);
        press.down(4);
    }

    private void counts(PDStructureElement section) throws IOException {
        PDStructureElement table = press.tags().under(section, "P");
        for (Kind kind : Kind.values()) {
            Look look = press.palette().of(kind);
            StringBuilder line = new StringBuilder(wording.of(kind));
            for (Severity severity : Severity.values()) {
                long n =
                        comparison.findings().stream()
                                .filter(f -> f.kind() == kind && f.mark().severity() == severity)
                                .count();
                line.append("  ").append(n).append(' ').append(wording.of(severity));
            }
            Strokes.draw(press.leaf().ink(), look, Press.MARGIN, Press.MARGIN + 40, press.y() - 10);
            press.flow(line.toString(), text, Press.MARGIN + 50, Press.width() - 50, table);
        }
    }
}
