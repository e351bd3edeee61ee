package org.diptych.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.find.English;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Garbled;
import org.diptych.find.Finding.Mark;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Place;
import org.diptych.text.Span;
import org.diptych.text.Token;
import org.diptych.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/// What was probably meant, tried in its sentence: words that stand there already are not suggested again, and what cannot
/// stand in the place of the marked words is not suggested at all.
///
/// @param here the marked words, in tokens
/// @param before the tokens of their sentence before them
/// @param after … and behind them
/// @param opens whether the marked words begin their sentence
/// @param there the article that the suggestion is from, and where; none if it is from elsewhere
record Suggested(
        List<String> here,
        List<String> before,
        List<String> after,
        boolean opens,
        Optional<There> there) {

    /// Garbles of which the letters alone are at fault: what they should be may well read the same.
    private static final Set<Garble> LETTERS =
            EnumSet.of(
                    Garble.GLUED,
                    Garble.SPACING,
                    Garble.APOSTROPHE,
                    Garble.CASING,
                    Garble.ENCODING);

    private static final Set<String> FINITE = Set.of("VB", "VBD", "VBZ", "VBP", "VBN");

    /// Words that need others behind them.
    private static final Set<String> LINKING = Set.of("DT", "IN", "TO", "CC", "WDT", "WRB");

    private static final Set<String> JOINING = Set.of("IN", "TO", "CC");

    /// What a phrase may begin with.
    private static final Set<String> BEGINNING = Set.of("DT", "PRP", "PRP$", "WDT", "WP");

    private static final Set<String> AUXILIARIES =
            Set.of("is", "are", "was", "were", "has", "have", "had", "will");

    private static final Set<String> SUBJECTS =
            Set.of("he", "she", "it", "they", "we", "i", "you", "who", "nobody", "somebody");

    /// Where a suggestion stands in its own article.
    record There(Article article, Span span) {

        private boolean opens() {
            return article.startsSentence(span.start());
        }

        /// Whether nothing but a mark or the end of the text is behind it.
        private boolean closes() {
            int next = article.firstTokenFrom(span.end());
            return next >= article.tokens().size() || article.tokens().get(next).isMark();
        }

        /// Whether a thing is begun behind it: what is last in it then is a preposition, and no part of its verb.
        private boolean leads() {
            int next = article.firstTokenFrom(span.end());
            return next < article.tokens().size()
                    && English.isDeterminer(Folding.fold(article.at(article.tokens().get(next))));
        }
    }

    /// The finding with its suggestion as it can stand there; with none if it cannot.
    static Finding fitted(Finding finding, Both<Article> articles) {
        if (!(finding instanceof Garbled(Mark mark, Garble how, @Nullable String reading))
                || reading == null) {
            return finding;
        }
        String fitting = of(mark, reading, articles).fit(reading, how);
        String marked = articles.on(mark.at().side()).at(mark.at().span());
        if (fitting != null
                && !LETTERS.contains(how)
                && Folding.typography(fitting).equals(Folding.typography(marked))) {
            return new Garbled(mark, how, null);
        }
        return reading.equals(fitting) ? finding : new Garbled(mark, how, fitting);
    }

    private static Suggested of(Mark mark, String reading, Both<Article> articles) {
        Article article = articles.on(mark.at().side());
        Span words = mark.at().span();
        Span sentence = article.sentences().get(article.sentenceAt(words.start())).span();
        Place other = mark.counterpart();
        return new Suggested(
                words(article.at(words)),
                words(article.at(new Span(sentence.start(), words.start()))),
                words(article.at(new Span(words.end(), Math.max(words.end(), sentence.end())))),
                article.startsSentence(words.start()),
                Optional.ofNullable(other)
                        .map(o -> new There(articles.on(o.side()), o.span()))
                        .filter(t -> t.article().at(t.span()).equals(reading)));
    }

    private @Nullable String fit(String reading, Garble how) {
        List<Token> tokens = new ArrayList<>(Tokenizer.tokens(reading));
        if (tokens.stream().allMatch(Token::isMark)) {
            return reading;
        }
        withoutNeighbours(reading, tokens);
        if (!LETTERS.contains(how)) {
            if (there.isPresent() && there.get().article().isIn("en")) {
                inGrammar(reading, tokens);
            }
            withoutMarks(reading, tokens);
        }
        if (tokens.isEmpty()) {
            return null;
        }
        String fitting =
                new Span(tokens.getFirst().span().start(), tokens.getLast().span().end())
                        .in(reading);
        if (LETTERS.contains(how)) {
            return fitting;
        }
        List<String> words = words(fitting);
        return cannotStand(reading, words) ? null : cased(fitting);
    }

    /// Takes off what stands before the marked words or behind them already.
    private void withoutNeighbours(String reading, List<Token> tokens) {
        List<String> words = tokens.stream().map(t -> folded(reading, t)).toList();
        tokens.subList(0, repeated(before, words)).clear();
        words = tokens.stream().map(t -> folded(reading, t)).toList();
        int behind = repeated(words, after);
        // "In August a brand destroyed it": "A fire in August" has its day from the words before.
        int ahead = 0;
        for (int n = 2; n < words.size(); n++) {
            List<String> end = words.subList(words.size() - n, words.size());
            ahead = before.size() >= n && endsWith(before, end) ? n : ahead;
        }
        int all = Math.max(behind, ahead);
        tokens.subList(tokens.size() - all, tokens.size()).clear();
    }

    /// How many tokens at the end of the first are the beginning of the second; marks alone are no words.
    private static int repeated(List<String> first, List<String> second) {
        for (int n = Math.min(first.size(), second.size()); n > 0; n--) {
            List<String> same = second.subList(0, n);
            if (endsWith(first, same) && same.stream().anyMatch(Suggested::isWord)) {
                return n;
            }
        }
        return 0;
    }

    private static boolean endsWith(List<String> words, List<String> end) {
        return words.subList(words.size() - end.size(), words.size()).equals(end);
    }

    /// Takes off the stop of a sentence that ends there and not here, and marks of quotation alike.
    private void withoutMarks(String reading, List<Token> tokens) {
        while (!tokens.isEmpty()
                && ",;:.!?\"".contains(folded(reading, tokens.getLast()))
                && isWord(here.getLast())) {
            tokens.removeLast();
        }
        while (!tokens.isEmpty()
                && folded(reading, tokens.getFirst()).equals("\"")
                && isWord(here.getFirst())) {
            tokens.removeFirst();
        }
    }

    /// Takes off what its sentence has no room for: a second article, or a verb that stands behind the marked words.
    private void inGrammar(String reading, List<Token> tokens) {
        if (!after.isEmpty() && AUXILIARIES.contains(after.getFirst())) {
            String verb = after.getFirst();
            for (int k = 1; k < tokens.size(); k++) {
                String word = folded(reading, tokens.get(k));
                if (word.equals(verb) || (English.IS.contains(word) && English.IS.contains(verb))) {
                    tokens.subList(k, tokens.size()).clear();
                }
            }
        }
        if (!tokens.isEmpty()
                && !before.isEmpty()
                && English.isDeterminer(before.getLast())
                && English.isDeterminer(folded(reading, tokens.getFirst()))
                && !English.isDeterminer(here.getFirst())) {
            tokens.removeFirst();
        }
        boolean leads = there.map(There::leads).orElse(false);
        while (!tokens.isEmpty() && hangs(folded(reading, tokens.getLast()), leads)) {
            leads = English.isDeterminer(folded(reading, tokens.removeLast()));
        }
    }

    /// Whether a last word needs another behind it and has none: "where" of "ghost town where" before a comma.
    private boolean hangs(String last, boolean leads) {
        boolean hasNone = after.isEmpty() || !isWord(after.getFirst()) || joins(after.getFirst());
        boolean isTwice =
                English.isDeterminer(last)
                        && !after.isEmpty()
                        && English.isDeterminer(after.getFirst());
        boolean isLinking = links(last) || (English.isFunctionWord(last) && leads);
        return isLinking
                && !English.isFunctionWord(here.getLast())
                && (isTwice || (hasNone && !there.map(There::closes).orElse(true)));
    }

    /// Whether a word cannot be what a preposition or a conjunction before it is about.
    private static boolean joins(String word) {
        Set<String> tags = English.tags(word);
        return tags.stream().anyMatch(JOINING::contains)
                && tags.stream().noneMatch(BEGINNING::contains);
    }

    private static boolean links(String word) {
        return English.isOnly(word, LINKING);
    }

    /// Whether words are of another build than those that they would stand for: a whole sentence within one, a verb for
    /// a thing or a thing for a verb, or an article for words that tell something.
    private boolean cannotStand(String reading, List<String> words) {
        boolean isSentence =
                there.map(There::opens).orElse(false)
                        && reading.length() > 1
                        && ".!?".indexOf(reading.charAt(reading.length() - 1)) >= 0
                        && words.size() > 2
                        && !opens;
        String first = words.getFirst();
        boolean isVerbForThing =
                English.ARTICLES.contains(here.getFirst()) && English.isOnly(first, FINITE);
        boolean isThingForVerb =
                English.isOnly(here.getFirst(), FINITE)
                        && !here.getFirst().endsWith("ing")
                        && (English.isDeterminer(first) || SUBJECTS.contains(first));
        boolean isIdle =
                words.stream().allMatch(English::isDeterminer)
                        && here.stream().anyMatch(w -> isWord(w) && !English.isFunctionWord(w));
        return isSentence || isVerbForThing || isThingForVerb || isIdle;
    }

    /// With a capital where a sentence begins here, and without the one that it had from a beginning over there.
    private String cased(String fitting) {
        boolean isBeginning =
                there.map(t -> t.opens() && t.article().at(t.span()).startsWith(fitting))
                        .orElse(false);
        List<Token> tokens = Tokenizer.tokens(fitting);
        String word = tokens.getFirst().span().in(fitting);
        boolean isName = tokens.size() > 1 && isCapital(tokens.get(1).span().in(fitting));
        if (!opens && isBeginning && !isName && isMereBeginning(word)) {
            return Folding.fold(word) + fitting.substring(word.length());
        }
        boolean isWithin = there.map(t -> !t.opens()).orElse(false);
        return opens && isWithin && Character.isLowerCase(fitting.charAt(0))
                ? Character.toUpperCase(fitting.charAt(0)) + fitting.substring(1)
                : fitting;
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /// Whether only the place gives a word its capital: it is no name, and no "I".
    private static boolean isMereBeginning(String word) {
        String small = Folding.fold(word);
        return !word.equals("I")
                && isCapital(word)
                && word.substring(1).equals(small.substring(1))
                && !English.tags(small).isEmpty()
                && !English.tags(word).contains("NNP");
    }

    private static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    private static List<String> words(String text) {
        return Tokenizer.tokens(text).stream().map(t -> folded(text, t)).toList();
    }

    private static String folded(String text, Token token) {
        return Folding.fold(token.span().in(text));
    }
}
