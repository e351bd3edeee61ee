package org.diptych.speed;

/// Writes a text in other letters, vowels for vowels and consonants for consonants, so that its words are as
/// long and as frequent as before and none of them is the same. Words of three letters and fewer stay: they
/// are those that any text of the language has.
final class Cipher {

    private static final int SHORT = 3;
    private static final String VOWELS = "aeiou";
    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxyz";

    private Cipher() {}

    /// @param by how far to move each letter among its kind; 0 leaves the text as it is
    static String shifted(String text, int by) {
        StringBuilder result = new StringBuilder(text);
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            for (int k = start; k < end && end - start > SHORT; k++) {
                result.setCharAt(k, shifted(text.charAt(k), by));
            }
            start = end + 1;
        }
        return result.toString();
    }

    private static char shifted(char letter, int by) {
        char small = Character.toLowerCase(letter);
        String kind = VOWELS.indexOf(small) >= 0 ? VOWELS : CONSONANTS;
        int place = kind.indexOf(small);
        if (place < 0) {
            return letter;
        }
        char other = kind.charAt((place + by) % kind.length());
        return Character.isUpperCase(letter) ? Character.toUpperCase(other) : other;
    }
}
