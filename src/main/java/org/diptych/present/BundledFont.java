package org.diptych.present;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The fonts that come with Diptych, so that an article is shown in its own script on any machine. Together
/// they have Latin, Greek, Cyrillic, Vietnamese, Arabic, Hebrew, Chinese, Japanese and Korean.
public enum BundledFont {
    /// The reading face.
    REGULAR("NotoSerif-Regular.ttf", "Noto Serif"),
    BOLD("NotoSerif-Bold.ttf", "Noto Serif"),
    ITALIC("NotoSerif-Italic.ttf", "Noto Serif"),
    /// With the presentation forms, which whoever does not shape Arabic by the font's own rules needs.
    ARABIC("NotoNaskhArabic-Regular.ttf", "Noto Naskh Arabic"),
    HEBREW("NotoSerifHebrew-Regular.ttf", "Noto Serif Hebrew"),
    /// All ideographs of GB 18030's first plane that are in use, kana and all syllables of Hangul. A collection
    /// of two fonts, the first of which is meant; five megabytes, so not to be opened for nothing.
    EAST_ASIAN("wqy-microhei.ttc", "WenQuanYi Micro Hei");

    private final String file;
    private final String family;

    BundledFont(String file, String family) {
        this.file = file;
        this.family = family;
    }

    /// The name by which toolkits know it once it is loaded.
    public String family() {
        return family;
    }

    /// Whether the file holds several fonts.
    public boolean isCollection() {
        return file.endsWith(".ttc");
    }

    /// The whole file, in memory.
    public InputStream open() throws IOException {
        try (InputStream in = BundledFont.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) {
                throw new IOException("the font " + file + " is missing from the program");
            }
            return new ByteArrayInputStream(in.readAllBytes());
        }
    }
}
