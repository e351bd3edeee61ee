package org.diptych.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;

/// Which shape an Arabic letter takes between its neighbours. Fonts know that too, but PDFBox does not
/// ask them; Unicode's presentation forms do for Arabic, Persian and Urdu.
final class Shapes {

    /// What the second letter of a ligature is drawn as.
    static final int NOTHING = 0x200D;

    /// From letters (one, or the two of a ligature) and a [DecompositionType] to the presentation form.
    private static final Map<String, Map<Integer, Integer>> FORMS = forms();

    private static final int LAM = 0x644;

    private final String words;

    Shapes(String words) {
        this.words = words;
    }

    /// What to draw for the character that begins at the place.
    int at(int place) {
        int letter = words.codePointAt(place);
        if (!isJoined(letter)) {
            return letter;
        }
        boolean joinsBefore = joinsOn(before(place));
        int next = place + Character.charCount(letter);
        if (letter == LAM && next < words.length()) {
            int ligature = form(words.substring(place, next + 1), joinsBefore, false, letter);
            if (ligature != letter) {
                return ligature;
            }
        }
        if (place > 0
                && words.charAt(place - 1) == LAM
                && FORMS.containsKey(words.substring(place - 1, next))) {
            return NOTHING;
        }
        boolean joinsAfter = joinsOn(letter) && isJoined(after(next));
        return form(Character.toString(letter), joinsBefore, joinsAfter, letter);
    }

    private static int form(String letters, boolean before, boolean after, int otherwise) {
        int type =
                before
                        ? after ? DecompositionType.MEDIAL : DecompositionType.FINAL
                        : after ? DecompositionType.INITIAL : DecompositionType.ISOLATED;
        return FORMS.getOrDefault(letters, Map.of()).getOrDefault(type, otherwise);
    }

    /// Whether a letter joins the one before it.
    private static boolean isJoined(int codePoint) {
        return switch (joining(codePoint)) {
            case JoiningType.DUAL_JOINING, JoiningType.RIGHT_JOINING, JoiningType.JOIN_CAUSING ->
                    true;
            default -> false;
        };
    }

    /// Whether a letter joins the one after it.
    private static boolean joinsOn(int codePoint) {
        return switch (joining(codePoint)) {
            case JoiningType.DUAL_JOINING, JoiningType.LEFT_JOINING, JoiningType.JOIN_CAUSING ->
                    true;
            default -> false;
        };
    }

    private static int joining(int codePoint) {
        return UCharacter.getIntPropertyValue(codePoint, UProperty.JOINING_TYPE);
    }

    /// The letter before a place, vowel signs passed over; a blank if there is none.
    private int before(int place) {
        for (int i = place; i > 0; ) {
            int codePoint = words.codePointBefore(i);
            if (joining(codePoint) != JoiningType.TRANSPARENT) {
                return codePoint;
            }
            i -= Character.charCount(codePoint);
        }
        return ' ';
    }

    private int after(int place) {
        for (int i = place; i < words.length(); ) {
            int codePoint = words.codePointAt(i);
            if (joining(codePoint) != JoiningType.TRANSPARENT) {
                return codePoint;
            }
            i += Character.charCount(codePoint);
        }
        return ' ';
    }

    /// Arabic Presentation Forms A and B, by what they decompose to.
    private static Map<String, Map<Integer, Integer>> forms() {
        Normalizer2 nfkc = Normalizer2.getNFKCInstance();
        Map<String, Map<Integer, Integer>> forms = new HashMap<>();
        for (int form = 0xFB50; form <= 0xFEFC; form++) {
            String letters = nfkc.getRawDecomposition(form);
            boolean ligature = form >= 0xFEF5;
            if (letters != null
                    && (letters.length() == 1 || ligature)
                    && letters.charAt(0) != ' ') {
                forms.computeIfAbsent(letters, _ -> new HashMap<>())
                        .put(
                                UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE),
                                form);
            }
        }
        return Map.copyOf(forms);
    }
}
