package org.diptych.find.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.find.English;
import org.diptych.find.quote.Attributions.Attribution;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Sentence;
import org.diptych.text.Span;
import org.diptych.text.Token;
import org.jspecify.annotations.Nullable;

/// Tells who says the quotations of an article: by the words that give them to somebody behind them or
/// before them, by the name that a pronoun or "the minister" stands for, by the quotation before in the
/// same breath, and failing all that by what the sentence is about.
final class Speakers {

    /// How far from its quotation an attribution may stand, in tokens.
    private static final int REACH = 40;

    private static final Pattern CLOSED = Pattern.compile("\\.[^\\p{L}\\p{N}]*$");

    private final Article article;
    private final Attributions attributions;
    private final Referents referents;

    private Speakers(Article article) {
        this.article = article;
        attributions = new Attributions(article);
        referents = new Referents(article);
    }

    static List<Quotation> named(Article article, List<Quotation> quotations) {
        if (HanSpeakers.areOf(article)) {
            return HanSpeakers.named(article, quotations);
        }
        Speakers speakers = new Speakers(article);
        List<Quotation> named = new ArrayList<>();
        for (int i = 0; i < quotations.size(); i++) {
            Quotation before = i == 0 ? null : named.get(i - 1);
            Quotation after = i + 1 < quotations.size() ? quotations.get(i + 1) : null;
            named.add(speakers.named(quotations.get(i), before, after));
        }
        return named;
    }

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
        boolean led = endsInColon(ahead);
        if (ahead.isEmpty() && it.span().start() == paragraph.start()) {
            ahead = lineBefore(it);
            led = endsInColon(ahead);
        }
        Optional<Attribution> within =
                Incise.in(article, it.words()).stream()
                        .flatMap(s -> attributions.following(inside(s), false).stream())
                        .findFirst();
        List<Token> leading = ahead;
        boolean introduced = led;
        Optional<Attribution> said =
                within.or(() -> introduced ? attributions.leading(leading, true) : Optional.empty())
                        .or(() ->
                                isClosed(it)
                                        ? attributions.leading(leading, false)
                                        : Optional.empty())
                        .or(() -> behind(it, behind, leading))
                        .or(() -> attributions.leading(leading, introduced));
        if (said.isPresent()) {
            return it.saidBy(referents.of(said.get().who(), before, it), said.get().span());
        }
        if (before != null && before.span().end() > paragraph.start()) {
            return it.saidBy(referents.next(before, it), before.attribution());
        }
        Optional<Attribution> spoken = spokenBefore(it);
        if (spoken.isPresent()) {
            return it.saidBy(referents.of(spoken.get().who(), before, it), spoken.get().span());
        }
        return attributions
                .topic(leading)
                .map(who -> referents.of(who, before, it))
                .filter(who -> who.name() != null && !Attributions.isPronoun(who.name()))
                .map(who -> it.saidBy(who, null))
                .orElse(it);
    }

    /// Who is told behind a quotation. Of the sentence after one that ends a sentence only that tells which does nothing
    /// else.
    private Optional<Attribution> behind(Quotation it, List<Token> clause, List<Token> ahead) {
        if (!clause.isEmpty() && isClosed(it) && beginsAnew(clause.getFirst())) {
            return attributions.alone(clause);
        }
        boolean isBy = !clause.isEmpty() && article.at(clause.getFirst()).equals("by");
        return isBy && attributions.isTold(ahead)
                ? attributions.leading(ahead, false)
                : attributions.following(clause, endsOpen(it));
    }

    private boolean beginsAnew(Token token) {
        return Character.isUpperCase(article.at(token).codePointAt(0));
    }

    /// Who says the sentence before, in the same paragraph, if that is speech without marks: "It is late, said
    /// Ann Lee in a statement."
    private Optional<Attribution> spokenBefore(Quotation it) {
        if (it.sentence() == 0) {
            return Optional.empty();
        }
        Sentence before = article.sentences().get(it.sentence() - 1);
        if (before.paragraph() != article.sentences().get(it.sentence()).paragraph()) {
            return Optional.empty();
        }
        List<Token> tokens = article.tokensIn(before.span());
        for (int k = tokens.size() - 2; k > 0; k--) {
            if (article.at(tokens.get(k)).equals(",")
                    && Attributions.isSaying(article.at(tokens.get(k + 1)))) {
                int verb = k + 1;
                return attributions
                        .following(tokens.subList(verb, tokens.size()), false)
                        .or(() -> attributions.leading(tokens.subList(0, verb + 1), false));
            }
        }
        return Optional.empty();
    }

    /// The words of an incise, less the marks and the auxiliary before its verb.
    private List<Token> inside(Span incise) {
        List<Token> tokens = article.tokensIn(incise);
        int from = 0;
        while (from < tokens.size() && !Attributions.isSaying(article.at(tokens.get(from)))) {
            from++;
        }
        return tokens.subList(Math.min(from, tokens.size()), tokens.size());
    }

    /// Whether a quotation ends with a stop that lets the sentence go on: "Yes," she said.
    private boolean endsOpen(Quotation it) {
        String words = article.at(it.span());
        int at = words.length() - 1;
        while (at > 0 && !Character.isLetterOrDigit(words.charAt(at))) {
            if (",?!".indexOf(words.charAt(at)) >= 0) {
                return true;
            }
            at--;
        }
        return false;
    }

    /// Whether a quotation ends its sentence: what follows is another's, and seldom tells who said it.
    private boolean isClosed(Quotation it) {
        return CLOSED.matcher(article.at(it.span())).find();
    }

    private boolean endsInColon(List<Token> clause) {
        return !clause.isEmpty() && article.at(clause.getLast()).equals(":");
    }

    /// The last sentence of the paragraph before, if a colon leads from it to the quotation.
    private List<Token> lineBefore(Quotation it) {
        int at = article.firstTokenFrom(it.span().start());
        if (at == 0 || !article.at(article.tokens().get(at - 1)).equals(":")) {
            return List.of();
        }
        int colon = article.tokens().get(at - 1).span().start();
        int start = article.sentences().get(article.sentenceAt(colon)).span().start();
        return article.tokensIn(new Span(start, colon + 1));
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
            if (clause.size() == REACH || isStop(token)) {
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

    /// Whether a speaker is no one person, "Opponents called it a disgrace", and nobody's surname either: "roe" may be
    /// several.
    ///
    /// @param surnames those of the article, as [Names#surnames] tells
    static boolean areSeveral(String speaker, Set<String> surnames) {
        return English.tags(Folding.fold(speaker)).contains("NNS") && !surnames.contains(speaker);
    }
}
