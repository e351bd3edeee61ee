package org.diptych.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.text.Font;
import org.diptych.present.BundledFont;

/// The typefaces that come with Diptych; its pages are set in them too.
final class Faces {

    private static final List<BundledFont> SERIF =
            List.of(BundledFont.REGULAR, BundledFont.BOLD, BundledFont.ITALIC);

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
                .flatMap(face -> family(face).stream())
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
                : family(BundledFont.EAST_ASIAN);
    }

    private static Optional<String> family(BundledFont face) {
        try (InputStream in = face.open()) {
            Font[] fonts = Font.loadFonts(in, Font.getDefault().getSize());
            return fonts == null ? Optional.empty() : Optional.of(fonts[0].getFamily());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
