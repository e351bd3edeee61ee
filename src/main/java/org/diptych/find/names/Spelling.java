package org.diptych.find.names;

import java.text.Normalizer;
import java.util.List;
import org.diptych.find.English;
import org.diptych.text.Folding;

/// Whether two words may be one name, spelt in two houses or carried over from another script in two ways:
/// Sergei and Sergey, Kiev and Kyiv, Chostakovitch and Shostakovich.
public final class Spelling {

    /// Letters that a name must have before a slip of one is no other name.
    private static final int LONG = 5;

    /// … and of two.
    private static final int VERY_LONG = 9;

    private static final int SHORT = 3;

    private static final int LONGEST_SHORTENING = 4;

    /// Letters by which two spellings of one name may differ.
    private static final int FAR = 2;

    /// … and the part of their letters.
    private static final double OTHER = 0.3;

    private static final String VOWELS = "aeiou";

    /// What one sound is written as; none stands behind another that is part of it.
    static final List<List<String>> SOUNDS =
            List.of(
                    List.of("stch", "sh"),
                    List.of("shch", "sh"),
                    List.of("tsch", "sh"),
                    List.of("sch", "sh"),
                    List.of("tch", "sh"),
                    List.of("ch", "sh"),
                    List.of("cz", "sh"),
                    List.of("zh", "z"),
                    List.of("kh", "k"),
                    List.of("gh", "g"),
                    List.of("ph", "f"),
                    List.of("th", "t"),
                    List.of("ck", "k"),
                    List.of("ks", "x"),
                    List.of("ts", "z"),
                    List.of("tz", "z"),
                    List.of("oo", "u"),
                    List.of("ou", "u"),
                    List.of("ee", "i"),
                    List.of("iy", "i"),
                    List.of("ij", "i"),
                    List.of("yi", "i"),
                    List.of("ie", "i"),
                    List.of("ei", "i"),
                    List.of("ey", "i"),
                    List.of("ai", "i"),
                    List.of("ay", "i"),
                    List.of("y", "i"),
                    List.of("j", "i"),
                    List.of("w", "v"),
                    List.of("q", "k"),
                    List.of("c", "k"));

    private Spelling() {}

    /// Whether two words are one name in all likelihood. Case, accents and a possessive
    /// that has lost its apostrophe are no difference.
    public static boolean isOne(String left, String right) {
        String a = plain(left);
        String b = plain(right);
        if (a.equals(b)) {
            return true;
        }
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (isInitial(a, b) || isInitial(b, a) || a.equals(b + "s") || b.equals(a + "s")) {
            return true;
        }
        if (isReadAsWord(left, right)) {
            return false;
        }
        String one = sounds(a);
        String other = sounds(b);
        int shortest = Math.min(one.length(), other.length());
        if (one.equals(other)) {
            return true;
        }
        return one.charAt(0) == other.charAt(0)
                && shortest >= LONG
                && distance(one, other) <= (shortest >= VERY_LONG ? 2 : 1);
    }

    /// Whether two words have the same consonants, as far as one hears: Maas and Meuse.
    public static boolean haveOneSkeleton(String left, String right) {
        String one = sounds(plain(left)).replaceAll("[aeiou]", "");
        return !one.isEmpty() && one.equals(sounds(plain(right)).replaceAll("[aeiou]", ""));
    }

    /// Whether two names are so unlike that no script and no slip makes one of the other: Teyssier and Tessandier.
    public static boolean areFar(String left, String right) {
        String one = sounds(plain(left));
        String other = sounds(plain(right));
        return distance(one, other) > FAR
                && !one.startsWith(other)
                && !other.startsWith(one)
                && !haveOneSkeleton(left, right)
                && !isShortening(left, right);
    }

    /// Whether so much of two names, for their length, is not the same that neither is a slip of the other, or carried over
    /// from another script: Moran and Morrow, but not Hrycenko and Gritsenko.
    public static boolean areOthers(String left, String right) {
        String one = sounds(plain(left));
        String other = sounds(plain(right));
        return distance(one, other) > OTHER * Math.min(one.length(), other.length())
                && !haveOneSkeleton(left, right);
    }

    /// Whether two names of three letters differ in a vowel: Tim and Tom. In longer ones a vowel is often the
    /// script's: Mohamed and Mohamad.
    public static boolean areShortAndOther(String left, String right) {
        String a = plain(left);
        String b = plain(right);
        if (a.length() != SHORT || b.length() != SHORT) {
            return false;
        }
        int at = 0;
        while (at < a.length() && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at < a.length()
                && VOWELS.indexOf(a.charAt(at)) >= 0
                && VOWELS.indexOf(b.charAt(at)) >= 0
                && a.substring(at + 1).equals(b.substring(at + 1));
    }

    /// Whether one is short for the other, some of its letters in capitals: VW and Volkswagen.
    public static boolean isShortening(String one, String other) {
        return isShort(one, other) || isShort(other, one);
    }

    private static boolean isShort(String letters, String name) {
        if (letters.length() < 2
                || letters.length() > LONGEST_SHORTENING
                || letters.length() >= name.length()
                || !letters.chars().allMatch(Character::isUpperCase)) {
            return false;
        }
        String a = plain(letters);
        String b = plain(name);
        int found = 0;
        for (int at = 0; at < b.length() && found < a.length(); at++) {
            found += b.charAt(at) == a.charAt(found) ? 1 : 0;
        }
        return found == a.length() && b.startsWith(a.substring(0, 1));
    }

    private static boolean isInitial(String initial, String name) {
        return initial.length() == 1 && name.startsWith(initial);
    }

    /// Whether a name of one side has become a common word on the other: Bok, Book.
    private static boolean isReadAsWord(String left, String right) {
        return isCommon(left) != isCommon(right);
    }

    private static boolean isCommon(String word) {
        return !English.tags(Folding.fold(word)).isEmpty() && !English.tags(word).contains("NNP");
    }

    /// Folded, without accents.
    public static String plain(String word) {
        return Normalizer.normalize(Folding.fold(word), Normalizer.Form.NFD)
                .replaceAll("\\p{M}|['.]", "")
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("ß", "ss");
    }

    /// As it sounds, more or less.
    private static String sounds(String word) {
        String sounds = word;
        for (List<String> sound : SOUNDS) {
            sounds = sounds.replace(sound.getFirst(), sound.getLast());
        }
        return sounds.replaceAll("(.)\\1+", "$1");
    }

    /// How many letters must be changed, added, dropped or exchanged with a neighbour.
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] =
                        Math.min(
                                cost[i - 1][j - 1] + change,
                                1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                boolean exchanged =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (exchanged) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
