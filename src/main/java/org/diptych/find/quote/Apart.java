package org.diptych.find.quote;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.text.Folding;
import org.jspecify.annotations.Nullable;

/// Tells the names of two people apart.
final class Apart {

    /// A name of two characters is a whole one there.
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2}");

    /// Letters that two spellings of one name begin with.
    private static final int STEM = 4;

    private Apart() {}

    /// Whether two names share no word, not even one spelt a little differently.
    static boolean differ(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        List<String> here = words(one);
        List<String> there = words(other);
        if (here.isEmpty() || there.isEmpty()) {
            return false;
        }
        return here.stream().noneMatch(w -> there.stream().anyMatch(v -> isOneName(w, v)));
    }

    /// The words that tell who it is.
    static List<String> words(String name) {
        return Arrays.stream(plain(name).split("[^\\p{L}']+", -1))
                .filter(w -> w.length() > 2 || HAN.matcher(w).lookingAt())
                .toList();
    }

    /// In letters without accents, as a house that has none sets them: Brule is Brûlé, and Hojgaard Højgaard.
    private static String plain(String name) {
        return Normalizer.normalize(Folding.fold(name), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ı', 'i')
                .replace("æ", "ae");
    }

    private static boolean isOneName(String a, String b) {
        // "Rep." is no short form of "Republicans".
        return a.equals(b)
                || (Math.min(a.length(), b.length()) >= STEM && a.regionMatches(0, b, 0, STEM));
    }
}
