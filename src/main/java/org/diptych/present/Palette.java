package org.diptych.present;

import org.diptych.find.Finding.Kind;

/// How each kind of finding looks: a colour and a line of its own, so that nothing is told by colour
/// alone. Colours are 0xRRGGBB.
///
/// @param hit behind what was searched for
/// @param change behind words that differ
public record Palette(int ink, int paper, int muted, int gap, int hit, int change) {

    /// Contrast of ink on paper and of ink on every wash is above 7.
    public static final Palette LIGHT =
            new Palette(0x1F2328, 0xFFFFFF, 0x59636E, 0xF0F1F3, 0xFFE98A, 0xDFE4F5);

    public static final Palette DARK =
            new Palette(0xE6E6E6, 0x1C1E21, 0x9BA3AD, 0x2A2D31, 0x635600, 0x363F5C);

    /// The look of a kind: the strong colour of its line and label, the wash behind its words, and the
    /// shape of the line. From the colour-blind safe set of Okabe and Ito (2008), darkened to a contrast
    /// of 4.5 on paper.
    public record Look(int line, int wash, Stroke stroke) {}

    public enum Stroke {
        WAVY,
        DOTTED,
        DOUBLE,
        DASHED
    }

    /// The look of a finding that was dismissed: the line of its kind, and no colour.
    public Look faded(Kind kind) {
        return new Look(muted, gap, of(kind).stroke());
    }

    public Look of(Kind kind) {
        boolean dark = this.equals(DARK);
        return switch (kind) {
            case GARBLED ->
                    dark
                            ? new Look(0xF0A35E, 0x4A3420, Stroke.WAVY)
                            : new Look(0xA84300, 0xFBE7D3, Stroke.WAVY);
            case DROPPED ->
                    dark
                            ? new Look(0x7CB8F2, 0x1F3A55, Stroke.DOTTED)
                            : new Look(0x0062A3, 0xD9EBFA, Stroke.DOTTED);
            case QUOTE ->
                    dark
                            ? new Look(0xE39AC7, 0x4B2740, Stroke.DOUBLE)
                            : new Look(0x9B2F73, 0xF8DFEE, Stroke.DOUBLE);
            case CONFLICT ->
                    dark
                            ? new Look(0x5CCBA8, 0x164438, Stroke.DASHED)
                            : new Look(0x006B4F, 0xD3F0E5, Stroke.DASHED);
        };
    }
}
