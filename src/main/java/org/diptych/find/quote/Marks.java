package org.diptych.find.quote;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.Romance;
import org.diptych.find.quote.Answer.Unmarked;
import org.diptych.find.quote.Answers.Entry;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Tells whether marks were lost on one side or added on the other, where a quotation is answered by
/// words without marks.
final class Marks {

    /// In English, French, German and Spanish.
    private static final Set<String> FIRST_PERSON =
            Set.of(
                    ("i me my mine myself we us our ours ourselves je j moi mon ma mes nous notre nos ich mich mir mein"
                                    + " meine meinen meiner wir uns unser unsere unseren unserer yo mi mis nosotros nosotras"
                                    + " nuestro nuestra nuestros nuestras")
                            .split(" "));

    private static final Set<String> THIRD_PERSON =
            Set.of(
                    ("he him his she her they them their il elle ils elles lui son sa ses leur leurs er sie ihn ihm ihr"
                                    + " ihre ihren sein seine seinen él ella ellos ellas su sus")
                            .split(" "));

    private static final Set<String> OTHERS = Set.of("he", "she", "they");

    /// Verbs and what reports make of them.
    private static final Map<String, String> BACKSHIFTS =
            Map.of(
                    "will", "would", "is", "was", "are", "were", "has", "had", "have", "had", "can",
                    "could", "may", "might");

    private Marks() {}

    /// The quotations whose answer lost its marks: over there no quotation has kept them, or the words
    /// are still spoken ("It is late, she said").
    static Stream<Entry> lost(Aligned pair, Answers answers) {
        return unmarked(pair, answers)
                .filter(e -> !isReported(pair, e))
                .filter(e -> isLost(pair, answers, e));
    }

    /// The quotations whose marks were put about words that are told, not spoken, over there.
    static Stream<Entry> added(Aligned pair, Answers answers) {
        return unmarked(pair, answers)
                .filter(e -> !isReported(pair, e))
                .filter(e -> !isLost(pair, answers, e));
    }

    /// The quotations that are told over there as what somebody said: so an honest copy may tell them, but nobody may make
    /// them of that.
    static Stream<Entry> reported(Aligned pair, Answers answers) {
        return unmarked(pair, answers).filter(e -> isReported(pair, e));
    }

    private static Stream<Entry> unmarked(Aligned pair, Answers answers) {
        return pair.relation() == Relation.VERSIONS
                ? answers.answered(Unmarked.class)
                        .filter(e -> !e.quotation().isSetApart())
                        .filter(e -> !Titles.isTitle(pair.on(e.side()), e.quotation()))
                : Stream.empty();
    }

    /// Whether the words that answer report what is quoted, as every newspaper may: "She said that she was late" for
    /// "I am late", "Ann Lee said the train was late". Words that have only lost their marks still say "I", or are
    /// spoken: "She is late, she said."
    static boolean isReported(Aligned pair, Entry entry) {
        if (!(entry.answer() instanceof Unmarked(Span there, boolean same))) {
            return false;
        }
        Article other = pair.on(entry.side().other());
        boolean isToldOfOne =
                has(pair.on(entry.side()), entry.quotation().words(), FIRST_PERSON)
                        && has(other, sentence(other, there), THIRD_PERSON)
                        && !Attributions.isAttributed(other, there);
        return !has(other, there, FIRST_PERSON)
                && (isToldOfOne
                        || isNamedInstead(pair, entry, there)
                        || (!same && isBackshifted(pair, entry, there))
                        || (!same
                                && isWhole(pair.on(entry.side()), entry.quotation())
                                && Attributions.areLedTo(
                                        other, there, !isSaying(pair.on(entry.side()), entry))));
    }

    /// Whether a name stands for the "she" that what is quoted begins with: those are no longer the speaker's words.
    private static boolean isNamedInstead(Aligned pair, Entry entry, Span there) {
        Article here = pair.on(entry.side());
        Article other = pair.on(entry.side().other());
        List<Token> quoted = here.tokensIn(entry.quotation().words());
        return !quoted.isEmpty()
                && OTHERS.contains(here.folded(quoted.getFirst()))
                && Names.in(other, other.tokensIn(there)).stream()
                        .anyMatch(n -> n.start() == there.start());
    }

    /// Whether a verb is put back in time, as reports do: "It will be late", "it would be late, she said".
    private static boolean isBackshifted(Aligned pair, Entry entry, Span there) {
        Article other = pair.on(entry.side().other());
        Set<String> quoted = words(pair.on(entry.side()), entry.quotation().words());
        Set<String> told = words(other, there);
        return words(other, sentence(other, there)).stream().anyMatch(Attributions::isSaying)
                && BACKSHIFTS.entrySet().stream()
                        .anyMatch(e ->
                                quoted.contains(e.getKey())
                                        && !told.contains(e.getKey())
                                        && told.contains(e.getValue())
                                        && !quoted.contains(e.getValue()));
    }

    private static Set<String> words(Article article, Span span) {
        return article.tokensIn(span).stream()
                .map(article::folded)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether a quotation begins with a capital, and behind no word that leads to it: "stated that" does on both sides.
    private static boolean isWhole(Article article, Quotation quotation) {
        int first = article.firstTokenFrom(quotation.span().start());
        return Character.isUpperCase(article.at(quotation.words()).codePointAt(0))
                && (first == 0
                        || article.startsSentence(quotation.span().start())
                        || article.tokens().get(first - 1).isMark());
    }

    private static boolean isSaying(Article article, Entry entry) {
        return article.tokensIn(entry.quotation().words()).stream()
                .anyMatch(t -> Attributions.isSaying(article.at(t)));
    }

    private static Span sentence(Article article, Span words) {
        return article.sentences().get(article.sentenceAt(words.start())).span();
    }

    private static boolean has(Article article, Span span, Set<String> words) {
        return article.tokensIn(span).stream()
                .map(article::folded)
                .anyMatch(w ->
                        words.contains(w.replaceFirst("'.*", ""))
                                || words.contains(Romance.unelided(w)));
    }

    /// Whether the words that answer are speech without marks, rather than the writer's own.
    static boolean isLost(Aligned pair, Answers answers, Entry entry) {
        Span words = ((Unmarked) entry.answer()).there();
        return answers.entries().on(entry.side().other()).isEmpty()
                || isSpoken(pair.on(entry.side().other()), words);
    }

    /// Whether words make up whole sentences, or begin one and are followed by a comma and a verb of
    /// saying.
    static boolean isSpoken(Article article, Span words) {
        boolean begins = article.startsSentence(words.start());
        int stop = article.sentences().get(article.sentenceAt(words.end() - 1)).span().end();
        boolean ends = stop - words.end() <= 2;
        return (begins && ends) || Attributions.isAttributed(article, words);
    }
}
