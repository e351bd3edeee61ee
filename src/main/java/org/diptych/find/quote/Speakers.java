package org.diptych.find.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Sentence;
import org.diptych.text.Span;
import org.diptych.text.Token;
import org.jspecify.annotations.Nullable;

/// Tells who says the quotations of an article: by a verb of saying behind them or before them, by
/// "according to", by the name that a pronoun stands for, and by the quotation before in the same
/// breath.
final class Speakers {

    /// Verbs of saying in the forms that newspapers attribute with; English, then some French, German
    /// and Spanish.
    private static final Set<String> SAYING =
            Set.of(
                    ("said says say saying told tells added adds explained explains asked asks replied replies"
                                    + " wrote writes warned warns insisted insists argued argues noted notes declared"
                                    + " declares announced announces admitted admits recalled recalls concluded concedes"
                                    + " conceded claimed claims continued continues stated states stressed stresses"
                                    + " observed observes remarked remarks countered promised complained joked jokes"
                                    + " shouted cried whispered answered retorted quipped predicted suggested called calls"
                                    + " described describes acknowledged emphasized emphasised commented boasted lamented"
                                    + " agreed confirmed denied urged testified tweeted"
                                    + " dit déclaré déclare affirme affirmé expliqué explique ajouté ajoute assure estime"
                                    + " sagte sagt erklärte erklärt meinte meint betonte fügte warnte"
                                    + " dijo dice afirmó afirma explicó explica añadió declaró aseguró señaló")
                            .split(" "));

    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "it", "i", "il", "elle", "er", "sie", "él", "ella");

    /// How far from its quotation an attribution may stand, in tokens.
    private static final int REACH = 18;

    /// How soon the verb follows on words that lost their marks, in tokens.
    private static final int SPOKEN = 5;

    private final Article article;

    private Speakers(Article article) {
        this.article = article;
    }

    static List<Quotation> named(Article article, List<Quotation> quotations) {
        Speakers speakers = new Speakers(article);
        List<Quotation> named = new ArrayList<>();
        for (int i = 0; i < quotations.size(); i++) {
            Quotation before = i == 0 ? null : named.get(i - 1);
            Quotation after = i + 1 < quotations.size() ? quotations.get(i + 1) : null;
            Quotation it = quotations.get(i);
            named.add(speakers.named(it, before, after));
        }
        return named;
    }

    /// Whether words are followed by a comma and, within a few words, a verb of saying.
    static boolean isAttributed(Article article, Span words) {
        int next = article.firstTokenFrom(words.end());
        List<Token> behind =
                article.tokens().subList(next, Math.min(article.tokens().size(), next + SPOKEN));
        return !behind.isEmpty()
                && ",!?".indexOf(article.text().charAt(behind.getFirst().span().start())) >= 0
                && behind.stream().anyMatch(t -> SAYING.contains(Folding.fold(article.at(t))));
    }

    /// Who says it, and where that stands.
    ///
    /// @param who a name or a pronoun
    /// @param span the verb of saying and the name
    private record Attribution(Span who, Span span) {}

    private Quotation named(Quotation it, @Nullable Quotation before, @Nullable Quotation after) {
        Span paragraph = paragraphOf(it);
        int from =
                before == null
                        ? paragraph.start()
                        : Math.max(paragraph.start(), before.span().end());
        int to =
                after == null
                        ? article.text().length()
                        : Math.max(it.span().end(), after.span().start());
        List<Token> behind = clauseBehind(it.span().end(), Math.min(to, endOfParagraph(it)));
        List<Token> ahead = clauseAhead(from, it.span().start());
        Optional<Attribution> said = subject(behind, true).or(() -> subject(ahead, false));
        if (said.isPresent()) {
            String name = Names.written(article, said.get().who());
            return it.saidBy(
                    isPronoun(name) ? carried(before, paragraph, it) : name, said.get().span());
        }
        return before != null && before.span().end() > paragraph.start()
                ? it.saidBy(before.speaker(), before.attribution())
                : it;
    }

    private Span paragraphOf(Quotation it) {
        return article.paragraphs().get(article.sentences().get(it.sentence()).paragraph()).span();
    }

    private int endOfParagraph(Quotation it) {
        int line = article.text().indexOf('\n', it.span().end());
        return line < 0 ? article.text().length() : line;
    }

    /// What follows the quotation, up to the end of that sentence.
    private List<Token> clauseBehind(int from, int to) {
        List<Token> clause = new ArrayList<>();
        for (Token token : article.tokensIn(new Span(from, Math.max(from, to)))) {
            if (clause.size() == REACH || (isStop(token) && !clause.isEmpty())) {
                break;
            }
            clause.add(token);
        }
        return clause;
    }

    /// What leads up to the quotation, from the beginning of that sentence.
    private List<Token> clauseAhead(int from, int to) {
        List<Token> clause = new ArrayList<>();
        List<Token> tokens = article.tokensIn(new Span(from, Math.max(from, to)));
        for (Token token : tokens.reversed()) {
            if (clause.size() == REACH || isStop(token)) {
                break;
            }
            clause.addFirst(token);
        }
        return clause;
    }

    private boolean isStop(Token token) {
        char c = article.text().charAt(token.span().start());
        return c == ';' || (".!?…".indexOf(c) >= 0 && Names.endsSentence(article, token));
    }

    /// The one who says it, in a clause with a verb of saying.
    private Optional<Attribution> subject(List<Token> clause, boolean behind) {
        for (int k = 0; k < clause.size(); k++) {
            Span verb = clause.get(k).span();
            String word = folded(clause.get(k));
            if (word.equals("according") && k + 1 < clause.size()) {
                return name(clause.subList(k + 2, clause.size()))
                        .map(who -> attribution(who, verb));
            }
            if (SAYING.contains(word)) {
                List<Token> ahead = clause.subList(0, k);
                List<Token> after = clause.subList(k + 1, clause.size());
                boolean inverted = ahead.stream().allMatch(Token::isMark);
                Optional<Span> name = name(inverted && behind ? after : ahead);
                if (name.isPresent()) {
                    return name.map(who -> attribution(who, verb));
                }
            }
        }
        return Optional.empty();
    }

    private static Attribution attribution(Span who, Span verb) {
        return new Attribution(
                who,
                new Span(Math.min(who.start(), verb.start()), Math.max(who.end(), verb.end())));
    }

    /// A name, else a pronoun.
    private Optional<Span> name(List<Token> tokens) {
        return Names.likeliest(article, tokens)
                .or(() ->
                        tokens.stream()
                                .filter(t -> isPronoun(article.at(t)))
                                .map(Token::span)
                                .findFirst());
    }

    /// Whether a word is a verb of saying, in a form that newspapers attribute with.
    static boolean isSaying(String word) {
        return SAYING.contains(Folding.fold(word));
    }

    private static boolean isPronoun(String word) {
        return PRONOUNS.contains(Folding.fold(word));
    }

    /// The name behind a pronoun: whoever spoke last in this paragraph, else the first full name in the
    /// nearest sentence before that has one, else whoever spoke last at all.
    private @Nullable String carried(@Nullable Quotation before, Span paragraph, Quotation it) {
        if (before != null && before.span().start() >= paragraph.start()) {
            return before.speaker();
        }
        return article
                .sentencesIn(new Span(paragraph.start(), it.span().start() + 1))
                .reversed()
                .stream()
                .map(s -> ahead(s, it))
                .flatMap(tokens -> Names.likeliest(article, tokens).stream())
                .map(name -> Names.written(article, name))
                .filter(Names::isFull)
                .findFirst()
                .orElse(before == null ? null : before.speaker());
    }

    private List<Token> ahead(Sentence sentence, Quotation it) {
        int start = sentence.span().start();
        int end = Math.min(sentence.span().end(), it.span().start());
        return article.tokensIn(new Span(start, Math.max(start, end)));
    }

    private String folded(Token token) {
        return Folding.fold(article.at(token));
    }
}
