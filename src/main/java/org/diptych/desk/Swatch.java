package org.diptych.desk;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import org.diptych.find.Finding.Kind;
import org.diptych.present.Palette;
import org.diptych.present.Wording;

/// A small sample of how a kind of finding is marked: its wash and its line.
final class Swatch {

    private static final double WIDTH = 24;
    private static final double HEIGHT = 12;

    /// The line runs through the lower part, as under a word.
    private static final double BASE = 9;

    private static final double WAVE = 3;

    private Swatch() {}

    static Node of(Kind kind) {
        Rectangle wash = new Rectangle(WIDTH, HEIGHT + 2);
        wash.setArcWidth(4);
        wash.setArcHeight(4);
        wash.getStyleClass().add("swatch-wash");
        Group swatch =
                switch (Palette.LIGHT.of(kind).stroke()) {
                    case WAVY -> new Group(wash, wave());
                    case DOTTED -> new Group(wash, dashed("swatch-dotted"));
                    case DOUBLE -> new Group(wash, line(BASE - 1.5), line(BASE + 1.5));
                    case DASHED -> new Group(wash, dashed("swatch-dashed"));
                };
        swatch.getStyleClass().addAll("swatch", Wording.lower(kind));
        return swatch;
    }

    private static Node wave() {
        Path path = new Path(new MoveTo(WAVE, BASE));
        boolean up = true;
        for (double x = WAVE; x + WAVE <= WIDTH - WAVE; x += WAVE) {
            path.getElements()
                    .add(new QuadCurveTo(x + WAVE / 2, BASE + (up ? -WAVE : WAVE), x + WAVE, BASE));
            up = !up;
        }
        path.getElements().add(new LineTo(WIDTH - WAVE, BASE));
        path.getStyleClass().add("swatch-line");
        return path;
    }

    private static Node line(double y) {
        Line line = new Line(WAVE, y, WIDTH - WAVE, y);
        line.getStyleClass().add("swatch-line");
        return line;
    }

    private static Node dashed(String styleClass) {
        Node line = line(BASE);
        line.getStyleClass().add(styleClass);
        return line;
    }
}
