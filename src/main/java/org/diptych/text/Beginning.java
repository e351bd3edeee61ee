package org.diptych.text;

/// How a text begins, where there is no room for all of it.
public final class Beginning {

    private Beginning() {}

    /// The first so many UTF-16 units of a text, or one less where a character of two units would be cut in half; all of
    /// it if there are no more.
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most);
    }
}
