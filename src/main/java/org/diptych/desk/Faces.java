package org.diptych.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.text.Font;

/// The typefaces that come with Diptych; its pages are set in them too.
final class Faces {

    private static final String FOLDER = "/org/diptych/present/fonts/";

    private static final List<String> SERIF =
            List.of("NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf", "NotoSerif-Italic.ttf");

    /// With Chinese, Japanese and Korean characters; whichever is there.
    private static final List<String> EASTERN =
            List.of("wqy-microhei.ttc", "DroidSansFallback.ttf", "DroidSansFallbackFull.ttf");

    /// Names of families that have such characters: what Linux, Windows and macOS come with.
    private static final Pattern HAS_EASTERN =
            Pattern.compile(
                    "CJK|Droid Sans Fallback|WenQuanYi|Source Han|AR PL|Unifont|PingFang|Hiragino|YaHei"
                            + "|SimSun|JhengHei|Yu Gothic|Meiryo|Malgun|Heiti|Songti|Apple SD Gothic"
                            + "|Noto S(?:ans|erif) (?:SC|TC|JP|KR|HK)");

    private Faces() {}

    /// Loads the serif that articles are set in, and names its family.
    static String reading() {
        return SERIF.stream()
                .flatMap(file -> family(file).stream())
                .reduce((_, last) -> last)
                .orElse("Serif");
    }

    /// Loads a face for Chinese, Japanese and Korean, and names its family; none where the system has one, which
    /// JavaFX finds by itself and which suits it better.
    ///
    /// @param families the system's
    static Optional<String> eastern(List<String> families) {
        return families.stream().anyMatch(family -> HAS_EASTERN.matcher(family).find())
                ? Optional.empty()
                : EASTERN.stream().flatMap(file -> family(file).stream()).findFirst();
    }

    private static Optional<String> family(String file) {
        try (InputStream in = Faces.class.getResourceAsStream(FOLDER + file)) {
            Font[] fonts = in == null ? null : Font.loadFonts(in, Font.getDefault().getSize());
            return fonts == null ? Optional.empty() : Optional.of(fonts[0].getFamily());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
