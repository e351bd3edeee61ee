package org.diptych.find.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.diptych.find.quote.Quotation;
import org.diptych.find.quote.Quotations;
import org.diptych.text.Article;
import org.diptych.text.Sentence;
import org.diptych.text.Span;

/// What the sentences around a mention say of its time: whether somebody speaks there, and whether the
/// talk is of the article's own days. In doubt it is of others.
final class Context {

    /// Leads away from the day of the article.
    private static final Pattern ANOTHER_TIME =
            Pattern.compile(
                    "(?i)\\b(?:ago|then|former(?:ly)?|ex|previous(?:ly)?|earlier|recall\\w*|back in|at the time"
                            + "|last (?:year|month|week|spring|summer|autumn|fall|winter|decade|century)"
                            + "|(?:next|following|this) year|in (?:his|her|their) (?:first|last|final)|had|once"
                            + "|predecessor\\w*|successor\\w*|succe(?:ed|eds|eded)|replac\\w+|resign\\w*|oust\\w*"
                            + "|dismiss\\w*|fired|sacked|appoint\\w*|nomin\\w+|memoirs?|archive\\w*|anniversary"
                            + "|decade|century|stepped down|left office|took office|term)\\b");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private static final Pattern MONTH =
            Pattern.compile(
                    "\\b(?:January|February|March|April|(?<=(?:in|of|on|since|until|last|next|early|mid|late|\\d)[\\s-])"
                            + "May|June|July|August|September|October|November|December"
                            + "|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.)(?![\\p{L}])");

    private final Article article;
    private final List<Quotation> quotations;

    Context(Article article) {
        this.article = article;
        this.quotations = Quotations.of(article);
    }

    /// Whether the one who is mentioned speaks in that sentence, in the writer's own words.
    boolean isSpeaker(Mention mention) {
        Span sentence = mention.sentence().span();
        boolean quoted = quotations.stream().anyMatch(q -> q.span().overlaps(sentence));
        boolean within = quotations.stream().anyMatch(q -> q.span().overlaps(mention.at()));
        return !within
                && (quoted
                        || article.tokensIn(sentence).stream()
                                .filter(t -> !t.span().overlaps(mention.at()))
                                .anyMatch(t -> Quotations.isSaying(article.at(t))));
    }

    /// Whether the sentence of a mention, or the one before it in its paragraph, leads to another time
    /// than the article's day.
    ///
    /// @param isExact whether the article is of that day, and not of that one or a later one
    boolean isOfAnotherTime(Mention mention, LocalDate day, boolean isExact) {
        int index = article.sentenceAt(mention.at().end() - 1);
        Sentence sentence = article.sentences().get(index);
        return leadsAway(sentence, mention, day, isExact)
                || (index > 0
                        && article.sentences().get(index - 1).paragraph() == sentence.paragraph()
                        && isDated(own(article.sentences().get(index - 1)), day, isExact));
    }

    private boolean leadsAway(Sentence sentence, Mention mention, LocalDate day, boolean isExact) {
        String words = own(sentence);
        return ANOTHER_TIME.matcher(words.replace(article.at(mention.at()), "")).find()
                || isDated(words, day, isExact);
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
