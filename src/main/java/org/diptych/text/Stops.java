package org.diptych.text;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the stops that end a sentence from those behind abbreviations, initials, ordinals and the numbers of items.
final class Stops {

    /// What stands right before a full stop that is no sentence end.
    private static final Pattern WORD_BEFORE_STOP = Pattern.compile("([\\p{L}.]+)\\.\\s*$");

    private static final Pattern ORDINAL_BEFORE_STOP =
            Pattern.compile("(?:^|\\s)\\p{Nd}{1,2}\\.\\s*$");

    /// Languages that write "9. Mai": a number with a stop does not end their sentences.
    private static final Set<String> ORDINAL_LANGUAGES =
            Set.of(
                    "de", "da", "nb", "nn", "no", "fi", "cs", "sk", "pl", "hu", "sl", "hr", "et",
                    "lv", "is");

    /// Words cut short with a stop that stand before a name, in English, French, German, Spanish and
    /// Italian; written with a capital. Others ("Inc.", "a.m.") may well end a sentence.
    private static final Set<String> TITLES =
            Set.of(
                    ("Mr Mrs Ms Mx Dr Prof Em Gen Col Maj Capt Cmdr Lt Sgt Cpl Pvt Adm Rev Fr Sr Jr St"
                                    + " Sen Rep Gov Pres Supt Det Insp Hon Messrs Mme Mlle Mt Ft Ste Hr"
                                    + " Frau Dipl Ing Sra Srta Dña Sig Dott Bros EE Jan Feb Mar Apr Jun Jul Aug"
                                    + " Sep Sept Oct Nov Dec")
                            .split(" "));

    /// The same for what stands before anything, with or without a capital.
    private static final Set<String> LINKING =
            Set.of(
                    ("vs v cf ca e.g i.e eg ie z.b bzw d.h p.ej approx vol pp mrd mio tsd sog inkl zzgl bspw insb"
                                    + " ehem")
                            .split(" "));

    /// The same for what stands before a number, with or without a capital; "no" and "art" end sentences else.
    private static final Set<String> BEFORE_NUMBERS =
            Set.of(
                    "no nos nr art abs kap bd ziff sec fig par janv févr fevr avr juil sept déc dec"
                            .split(" "));

    /// "U.S.", "J.K.", "EE.UU.": before a name rather than at an end.
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,2}(?:\\.\\p{Lu}{1,2})+");

    /// What begins a sentence behind initials, and no name.
    private static final Set<String> OPENERS =
            Set.of(
                    ("The A An He She It They We I You But And Or So In On At To By This That These Those There If When"
                                    + " While As For With From After Before His Her Their Its Our My Not No Now Then"
                                    + " However Meanwhile What Who How Why Der Die Das Er Sie Es Ein Eine Und Aber Im"
                                    + " Am Le La Les Il Elle Un Une Mais El Los Las Pero Y")
                            .split(" "));

    /// "a.m.", "p.m.": the hour before its day or its zone rather than at an end.
    private static final Pattern HALF_DAY = Pattern.compile("[ap]\\.m", Pattern.CASE_INSENSITIVE);

    /// A day or a zone that belongs to an hour: "7 a.m. Thursday", "9 p.m. Eastern time". One of which something is
    /// said begins a sentence: "Thursday is market day".
    private static final Pattern DAY_BEHIND =
            Pattern.compile(
                    "\\s*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
                            + "|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\p{Nd}{1,2}"
                            + "|(?:Eastern|Central|Mountain|Pacific|Atlantic|Greenwich)(?= (?:[Tt]ime|[Ss]tandard|[Dd]aylight|[Mm]ean)|[,.;)])"
                            + "|[ECMP][SD]?T|GMT|UTC|BST|CES?T|IST|JST)\\b"
                            + "(?! (?:is|was|will|would|has|had|marks|brought|saw)\\b)");

    private static final Pattern FIRST_WORD = Pattern.compile("\\s*\\p{P}*(\\p{L}+)");

    private static final Pattern NUMBER_BEHIND = Pattern.compile("\\s*\\p{Nd}");

    /// The number of a paragraph or a list item, standing before its words.
    private static final Pattern ITEM = Pattern.compile("[(\\[]?(?:\\p{Nd}{1,3}|\\p{L})[.)]");

    private static final int LONGEST_ITEM = 8;

    /// A stop behind a whole word, and a digit or a small letter behind that: in damaged text an end that
    /// Unicode's rules pass over. What stands before is long enough to be no abbreviation.
    private static final Pattern PASSED_OVER =
            Pattern.compile(
                    "(?<![\\p{L}.-])(\\p{L}\\p{Ll}{3,})\\.['\"’”»]*\\s+(?=['\"“‘«]?[\\p{Nd}\\p{Ll}])");

    /// Words of four letters and more that are cut short with a stop, before numbers or anything.
    private static final Set<String> CUT_SHORT =
            Set.of(
                    ("approx dept univ prof resp incl excl corp abbr hrsg bzgl vgl evtl usw ggf sect chap arts"
                                    + " cent capt sept circa ibid viz tel bspw inkl exkl zzgl insb ehem janv févr fevr"
                                    + " juil bros messrs")
                            .split(" "));

    /// A pronoun that ends a sentence before one that begins with a number: "— говорит он. 16 мая".
    private static final Pattern PRONOUN_BEFORE_NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}.-])(?:он|она|они|ils?|elles?|er|sie|él|ella|el[ea]|he|she|it|they|us|him|her|them)"
                            + "\\.['\"’”»]*\\s+(?=\\p{Nd})");

    /// Two question marks for a character that was lost, in text that writes its own stops: 救护??也.
    private static final Pattern LOST_BEFORE = Pattern.compile("\\p{IsHan}\\?\\?$");

    private static final Pattern HAN_BEHIND = Pattern.compile("\\p{IsHan}");

    private static final Pattern HAN_STOP = Pattern.compile("[。？！]");

    private Stops() {}

    /// Where a stop ends a sentence that Unicode's rules pass over: behind it and the blanks after it.
    static Set<Integer> passedOver(String words) {
        Set<Integer> ends = new HashSet<>();
        Matcher stop = PASSED_OVER.matcher(words);
        while (stop.find()) {
            String word = stop.group(1);
            if (!TITLES.contains(word) && !CUT_SHORT.contains(Folding.fold(word))) {
                ends.add(stop.end());
            }
        }
        PRONOUN_BEFORE_NUMBER.matcher(words).results().forEach(m -> ends.add(m.end()));
        return ends;
    }

    /// Whether a sentence ends where Unicode's rules see an end.
    static boolean endSentence(String words, int start, int end, String language) {
        if (startsInLowerCase(words, end)
                || isNothingButMarks(words, end)
                || isLost(words, start, end)
                || (end - start <= LONGEST_ITEM
                        && ITEM.matcher(words.substring(start, end).strip()).matches())) {
            return false;
        }
        // The end of a long sentence tells all; a paragraph of one sentence stays linear to read.
        String before = words.substring(Math.max(start, end - 40), end);
        Matcher abbreviation = WORD_BEFORE_STOP.matcher(before);
        if (abbreviation.find()) {
            String word = abbreviation.group(1);
            // A single letter of a script without capitals is one too: Arabic cuts "doctor" short
            // to it.
            boolean initial = word.length() == 1 && !Character.isLowerCase(word.charAt(0));
            return !initial
                    && !TITLES.contains(word)
                    && !LINKING.contains(Folding.fold(word))
                    && !(language.equals("de") && word.equals("h"))
                    && !(BEFORE_NUMBERS.contains(Folding.fold(word))
                            && NUMBER_BEHIND.matcher(words).region(end, words.length()).lookingAt())
                    && !(HALF_DAY.matcher(word).matches()
                            && DAY_BEHIND.matcher(words).region(end, words.length()).lookingAt())
                    && !(INITIALS.matcher(word).matches() && !isOpener(words, end));
        }
        return !ORDINAL_LANGUAGES.contains(language) || !ORDINAL_BEFORE_STOP.matcher(before).find();
    }

    private static boolean isLost(String words, int start, int end) {
        return LOST_BEFORE.matcher(words.substring(Math.max(start, end - 3), end)).find()
                && HAN_BEHIND.matcher(words).region(end, words.length()).lookingAt()
                && HAN_STOP.matcher(words).find();
    }

    private static boolean isOpener(String words, int from) {
        Matcher first = FIRST_WORD.matcher(words).region(from, words.length());
        return first.lookingAt() && OPENERS.contains(first.group(1));
    }

    /// A closing mark that stands apart belongs to the sentence before it.
    private static boolean isNothingButMarks(String words, int from) {
        return words.length() - from <= 8
                && words.substring(from).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean startsInLowerCase(String words, int from) {
        return words.substring(from, Math.min(words.length(), from + 8))
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .anyMatch(Character::isLowerCase);
    }
}
