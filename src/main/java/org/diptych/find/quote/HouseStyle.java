package org.diptych.find.quote;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.diptych.find.names.Spelling;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Token;

/// Takes out of a word what a newspaper's style may make of it: the spelling of two shores, what is run together, stops in
/// abbreviations, accents of names.
final class HouseStyle {

    /// What one house runs together and another writes out, and spellings of British and American ones, each turned
    /// into one form. An 's behind a noun is its owner's.
    private static final List<Map.Entry<Pattern, String>> STYLES =
            List.of(
                    Map.entry(Pattern.compile("^won't$"), "willnot"),
                    Map.entry(Pattern.compile("^can't$"), "cannot"),
                    Map.entry(Pattern.compile("n't$"), "not"),
                    Map.entry(Pattern.compile("'re$"), "are"),
                    Map.entry(Pattern.compile("'ve$"), "have"),
                    Map.entry(Pattern.compile("'ll$"), "will"),
                    Map.entry(Pattern.compile("^i'm$"), "iam"),
                    Map.entry(
                            Pattern.compile("^(it|that|he|she|there|here|what|who|where|how)'s$"),
                            "$1is"),
                    // "Prised" is no other spelling of "prized".
                    Map.entry(
                            Pattern.compile(
                                    "(?<=[aeiouy][^aeiou]{1,4})is(e[ds]?|ing|ation|ations|er|ers)$"),
                            "iz$1"),
                    Map.entry(Pattern.compile("ys(e[ds]?|ing)$"), "yz$1"),
                    Map.entry(Pattern.compile("(?<=..)our(s|ed|ing|ite|ites|able|hood)?$"), "or$1"),
                    Map.entry(Pattern.compile("(?<=.[^aeiou])re(s)?$"), "er$1"),
                    // Behind a stressed vowel a double l makes another word: filled and filed,
                    // refilled and refiled.
                    Map.entry(
                            Pattern.compile(
                                    "(?<=[aeiou][^aeiou]{1,3}[aeo]|nci|[iu][ae])ll(ed|ing|er|ers)$"),
                            "l$1"),
                    Map.entry(Pattern.compile("ence(s)?$"), "ense$1"),
                    Map.entry(Pattern.compile("ogue(s)?$"), "og$1"),
                    Map.entry(Pattern.compile("^gr[ae]y"), "gray"),
                    Map.entry(Pattern.compile("^(euro|dollar|pound)s$"), "$1"));

    /// Letters from here on have accents, or are of another script.
    private static final char FIRST_ACCENT = '\u00c0';

    private HouseStyle() {}

    /// A word, or a sign for one, in the form that all its dresses have.
    static String word(Article article, Token token) {
        return token.isMark() ? "percent" : styled(letters(article.at(token)).replace(".", ""));
    }

    /// In small letters; of a name without accents, as houses set it that have none.
    private static String letters(String word) {
        String folded = Folding.fold(word);
        boolean isAccentedName =
                Character.isUpperCase(word.codePointAt(0))
                        && folded.chars().anyMatch(c -> c >= FIRST_ACCENT);
        return isAccentedName ? Spelling.plain(word) : folded;
    }

    private static String styled(String word) {
        String styled = word;
        for (var style : STYLES) {
            styled = style.getKey().matcher(styled).replaceFirst(style.getValue());
        }
        return styled;
    }
}
