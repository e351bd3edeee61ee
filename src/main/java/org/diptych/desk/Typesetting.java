package org.diptych.desk;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextFlow;
import org.diptych.desk.CellStyle.Role;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Severity;
import org.diptych.present.Palette;
import org.diptych.present.Palette.Stroke;
import org.diptych.present.Wording;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.StyledSegment;

/// How rows and the words in them are set.
final class Typesetting {

    /// Around a column's words, in pixels.
    private static final double MARGIN = 18;

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass EASTERN = PseudoClass.getPseudoClass("eastern");
    private static final PseudoClass FILLER = PseudoClass.getPseudoClass("filler");

    private Typesetting() {}

    static void dress(TextFlow flow, CellStyle style) {
        flow.setPadding(new Insets(0, MARGIN, ProseArea.ROW_GAP, MARGIN));
        if (style.isRightToLeft()) {
            flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            flow.getChildren().subscribe(() -> hideShapes(flow));
        }
        flow.pseudoClassStateChanged(HEADING, style.role() == Role.HEADING);
        flow.pseudoClassStateChanged(EASTERN, style.isEastern());
        flow.pseudoClassStateChanged(FILLER, style.role() == Role.FILLER);
    }

    /// What RichTextFX lays behind and under lines from right to left lies elsewhere; [Backdrop] draws it.
    private static void hideShapes(TextFlow flow) {
        flow.getChildren().stream()
                .filter(Path.class::isInstance)
                .forEach(shape -> shape.setOpacity(0));
    }

    /// A line of its own for every kind, so that kinds are not told by colour alone.
    private static void underline(TextExt text, Stroke stroke, Severity severity) {
        double weight = weight(severity);
        text.setUnderlineOffset(2);
        text.setUnderlineWidth(1.5 * weight);
        switch (stroke) {
            case WAVY -> text.setUnderlineWaveRadius(1.8);
            case DOTTED -> {
                text.setUnderlineWidth(2.2 * weight);
                text.setUnderlineDashArray(new Number[] {0.1, 4.4});
                text.setUnderlineCap(StrokeLineCap.ROUND);
            }
            case DOUBLE -> {
                text.setUnderlineWidth(1.1 * weight);
                text.setUnderlineDoubleGap(1.6);
            }
            case DASHED -> {
                text.setUnderlineDashArray(new Number[] {6.0, 4.0});
                text.setUnderlineCap(StrokeLineCap.BUTT);
            }
        }
    }

    /// How heavy the line under a finding is, by how bad it is: the wash keeps its strength, and the words on it
    /// their contrast.
    static double weight(Severity severity) {
        return switch (severity) {
            case MINOR -> 0.8;
            case MAJOR -> 1.1;
            case CRITICAL -> 1.6;
        };
    }

    static Node run(StyledSegment<String, Ink> segment) {
        TextExt text = new TextExt(segment.getSegment());
        text.setTextOrigin(VPos.TOP);
        text.getStyleClass().add("text");
        Finding finding = segment.getStyle().finding();
        if (finding != null) {
            text.getStyleClass()
                    .addAll(
                            Wording.lower(finding.kind()),
                            Wording.lower(finding.mark().severity()));
            underline(text, Palette.LIGHT.of(finding.kind()).stroke(), finding.mark().severity());
        }
        return text;
    }
}
