package org.diptych.find.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.find.quote.Quotation;
import org.diptych.find.quote.Quotations;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Sentence;

/// What the sentences around a mention say of its time: whether somebody speaks there, and whether the
/// talk is of the article's own days. In doubt it is of others.
final class Context {

    /// Leads away from the day of the article.
    private static final Pattern ANOTHER_TIME =
            Pattern.compile(
                    "(?i)\\b(?:ago|then|former(?:ly)?|ex|previous(?:ly)?|earlier|recall\\w*|back in|at (?:the|that) time"
                            + "|last (?:year|month|week|spring|summer|autumn|fall|winter|decade|century)"
                            + "|(?:next|following|this|same|that) year|in (?:his|her|their) (?:first|last|final)"
                            + "|had|once|when|while|during|since|until|after(?:wards)?|predecessor\\w*"
                            + "|successor\\w*|succe(?:ed|eds|eded)|replac\\w+|resign\\w*|oust\\w*|dismiss\\w*"
                            + "|fired|sacked|appoint\\w*|nomin\\w+|memoirs?|book|diary|biograph\\w+|histor\\w+"
                            + "|archive\\w*|anniversary|decade|century|era|presidency|administration|pandemic"
                            + "|(?:start|beginning|outset|outbreak|height|eve|end) of|(?:first|second|that|next)"
                            + " day|stepped down|left|took office|in office|tenure|mandate|term)\\b");

    /// Verbs that newspapers use of speakers beside those of [Quotations#isSaying], in the past tense.
    private static final Set<String> SPEAKING =
            Set.of(
                    ("characterized characterised condemned criticized criticised denounced praised blasted"
                                    + " slammed welcomed rejected accused vowed pledged hailed dubbed labelled"
                                    + " labeled branded expressed voiced spoke speaking")
                            .split(" "));

    /// How soon behind the name the verb of its sentence comes, in tokens.
    private static final int SOON = 4;

    /// Sets a scene that the next sentence may still be in.
    private static final Pattern SCENE =
            Pattern.compile(
                    "(?i)\\b(?:ago|then|back in|at (?:the|that) time|last (?:year|month|spring|summer|autumn|fall"
                            + "|winter|decade|century)|that (?:year|day)|when|presidency|administration"
                            + "|pandemic|first day|histor(?:y|ian)s?|archives?)\\b");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private static final Pattern MONTH =
            Pattern.compile(
                    "\\b(?:January|February|March|April|(?<=(?:in|of|on|since|until|last|next|early|mid|late|\\d)[\\s-])"
                            + "May|June|July|August|September|October|November|December"
                            + "|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.)(?![\\p{L}])");

    private final Article article;
    private final List<Quotation> quotations;

    Context(Article article, List<Quotation> quotations) {
        this.article = article;
        this.quotations = quotations;
    }

    /// Whether the one who is mentioned is the one who speaks in that sentence, in the writer's own words:
    /// the verb stands right behind the title and the name, or right ahead of them.
    boolean isSpeaker(Mention mention) {
        boolean isQuoted = quotations.stream().anyMatch(q -> q.span().overlaps(mention.at()));
        int first = article.firstTokenFrom(mention.at().start());
        int next = article.firstTokenFrom(mention.at().end());
        return !isQuoted
                && (words(next, next + SOON).anyMatch(Context::isSpeaking)
                        || words(first - 1, first).anyMatch(Context::isSpeaking)
                        || words(first - 2, first - 1).anyMatch("according"::equalsIgnoreCase));
    }

    private static boolean isSpeaking(String word) {
        return Quotations.isSaying(word) || SPEAKING.contains(Folding.fold(word));
    }

    /// The words of some tokens, up to the end of their sentence.
    private Stream<String> words(int from, int to) {
        return article
                .tokens()
                .subList(Math.max(0, from), Math.clamp(to, 0, article.tokens().size()))
                .stream()
                .map(article::at)
                .takeWhile(word -> !word.matches("[.;:!?]"));
    }

    /// Whether the sentence of a mention, or the one before it in its paragraph, leads to another time
    /// than the article's day.
    ///
    /// @param isExact whether the article is of that day, and not of that one or a later one
    boolean isOfAnotherTime(Mention mention, LocalDate day, boolean isExact) {
        int index = article.sentenceAt(mention.at().end() - 1);
        Sentence sentence = article.sentences().get(index);
        return leadsAway(
                        own(sentence).replace(article.at(mention.at()), ""),
                        ANOTHER_TIME,
                        day,
                        isExact)
                || (index > 0
                        && article.sentences().get(index - 1).paragraph() == sentence.paragraph()
                        && leadsAway(own(article.sentences().get(index - 1)), SCENE, day, isExact));
    }

    private static boolean leadsAway(String words, Pattern away, LocalDate day, boolean isExact) {
        return away.matcher(words).find() || isDated(words, day, isExact);
    }

    /// Whether words name a year, or a month that is not the article's.
    private static boolean isDated(String words, LocalDate day, boolean isExact) {
        boolean year =
                YEAR.matcher(words)
                        .results()
                        .anyMatch(
                                m -> !isExact || !m.group().equals(String.valueOf(day.getYear())));
        boolean month =
                MONTH.matcher(words)
                        .results()
                        .anyMatch(m ->
                                !isExact
                                        || !day.getMonth()
                                                .name()
                                                .startsWith(
                                                        m.group()
                                                                .substring(0, 3)
                                                                .toUpperCase(Locale.ROOT)));
        return year || month;
    }

    /// A sentence without what is quoted in it.
    String own(Sentence sentence) {
        StringBuilder words = new StringBuilder(article.at(sentence.span()));
        int start = sentence.span().start();
        for (Quotation quotation : quotations) {
            if (quotation.span().overlaps(sentence.span())) {
                int from = Math.max(0, quotation.span().start() - start);
                int to = Math.min(words.length(), quotation.span().end() - start);
                for (int i = from; i < to; i++) {
                    words.setCharAt(i, ' ');
                }
            }
        }
        return words.toString();
    }
}
