package org.diptych.find.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.diptych.find.English;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds, beside a quotation, the words that give it to somebody.
public final class Attributions {

    private static final Set<String> PRONOUNS =
            Set.of(
                    "he", "she", "they", "it", "i", "il", "elle", "ils", "elles", "er", "sie", "él",
                    "ella", "lui", "lei", "он", "она", "они", "ele", "ela", "eles", "elas");

    /// Stand between a quotation and its verb: « Il est tard », a dit le maire.
    private static final Set<String> AUXILIARIES =
            Set.of("a", "ont", "avait", "ha", "han", "hat", "hanno", "se", "limitó");

    /// Languages that leave out the pronoun: "…", afirmó.
    private static final Set<String> WITHOUT_PRONOUNS = Set.of("es", "it", "pt");

    private static final Set<String> BEING =
            Set.of("is", "are", "was", "were", "be", "been", "being");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ");

    /// How soon the verb follows on a quotation, or on words that lost their marks, in tokens.
    private static final int SPOKEN = 5;

    /// How far into words the verb may stand that leads to them, in tokens: "Its president, Ann Lee, said the house was dry".
    private static final int LED = 12;

    /// Words behind "Ann Lee said" that still only tell where or when, at most.
    private static final int ASIDE = 4;

    private final Article article;

    private final Sayers sayers;

    Attributions(Article article) {
        this.article = article;
        sayers = new Sayers(article);
    }

    /// Who says it, and where that stands.
    ///
    /// @param who a name, a pronoun or a description
    /// @param span the verb of saying and the name
    record Attribution(Span who, Span span) {}

    /// Whether a word is a verb of saying, in a form that newspapers attribute with.
    public static boolean isSaying(String word) {
        return SayingVerbs.include(Folding.fold(word));
    }

    static boolean isPronoun(String word) {
        return PRONOUNS.contains(Folding.fold(word));
    }

    /// Whether a token is one where it stands: in Italian "il" is an article.
    static boolean isPronoun(Article article, Token token) {
        String word = article.at(token);
        return isPronoun(word) && !(article.isIn("it") && Folding.fold(word).equals("il"));
    }

    /// Whether words are followed by a comma and, within a few words, a verb of saying.
    static boolean isAttributed(Article article, Span words) {
        int next = article.firstTokenFrom(words.end());
        List<Token> behind =
                article.tokens().subList(next, Math.min(article.tokens().size(), next + SPOKEN));
        return !behind.isEmpty()
                && ",!?".indexOf(article.text().charAt(behind.getFirst().span().start())) >= 0
                && behind.stream().anyMatch(t -> isSaying(article.at(t)));
    }

    /// Whether somebody is told to say words without marks, before them in their sentence or as they begin: "Ann Lee said
    /// the house was dry". What a comma or a colon leads to is spoken: "Ann Lee said, the house is dry".
    ///
    /// @param within whether the verb may be one of the words
    static boolean areLedTo(Article article, Span words, boolean within) {
        Span sentence = article.sentences().get(article.sentenceAt(words.end() - 1)).span();
        List<Token> tokens =
                article.tokensIn(new Span(Math.min(sentence.start(), words.end()), words.end()));
        long ahead = tokens.stream().filter(t -> t.span().start() < words.start()).count();
        if (ahead > 0 && article.at(tokens.get((int) ahead - 1)).equals(":")) {
            return false;
        }
        Attributions attributions = new Attributions(article);
        return IntStream.range(1, Math.min(tokens.size(), (int) ahead + (within ? LED : 0)))
                .filter(k -> isSaying(article.at(tokens.get(k))))
                .filter(k ->
                        !article.at(tokens.get(k)).endsWith("ing")
                                || isThat(article, tokens, k + 1))
                .filter(k -> !attributions.isPassive(tokens, k))
                .filter(k -> !isSpokenBehind(article, tokens, k))
                .anyMatch(
                        k -> attributions.subject(tokens.subList(0, k), tokens.get(k)).isPresent());
    }

    /// "Adding that it was late".
    private static boolean isThat(Article article, List<Token> tokens, int k) {
        return k < tokens.size() && article.folded(tokens.get(k)).equals("that");
    }

    private static boolean isSpokenBehind(Article article, List<Token> tokens, int verb) {
        return verb + 1 < tokens.size() && ",:".contains(article.at(tokens.get(verb + 1)));
    }

    /// In what follows a quotation: "said Ann Lee", "Ann Lee, the mayor, said", "― Ann Lee", "according to
    /// Ann Lee".
    ///
    /// @param open whether the quotation lets the sentence go on: then any verb gives it to somebody
    Optional<Attribution> following(List<Token> clause, boolean open) {
        Optional<Attribution> signed = signed(clause);
        if (signed.isPresent()) {
            return signed;
        }
        for (int k = 0; k < clause.size(); k++) {
            if (folded(clause, k).equals("according")) {
                return named(
                        clause.subList(Math.min(k + 2, clause.size()), clause.size()),
                        clause.get(k));
            }
            if (article.isIn("de") && folded(clause, k).equals("so") && isBehindMarks(clause, k)) {
                return named(clause.subList(k + 1, clause.size()), clause.get(k));
            }
            if (k == 0 && folded(clause, k).equals("by")) {
                return named(clause.subList(1, clause.size()), clause.get(k));
            }
            if (SayingVerbs.include(article, clause.subList(k, clause.size()))
                    && !isPassive(clause, k)) {
                List<Token> ahead = clause.subList(0, k);
                boolean inverted =
                        ahead.stream()
                                .allMatch(
                                        t -> t.isMark() || AUXILIARIES.contains(article.folded(t)));
                Optional<Attribution> found =
                        inverted
                                ? named(clause.subList(k + 1, clause.size()), clause.get(k))
                                : subject(ahead, clause.get(k));
                if (found.isPresent()) {
                    return found;
                }
                if (inverted && WITHOUT_PRONOUNS.contains(article.language())) {
                    Span verb = clause.get(k).span();
                    return Optional.of(new Attribution(verb, verb));
                }
            }
        }
        return open
                ? anyVerb(clause).filter(a -> !Descriptions.isOne(article.at(a.who())))
                : Optional.empty();
    }

    private static boolean isBehindMarks(List<Token> clause, int k) {
        return clause.subList(0, k).stream().allMatch(Token::isMark);
    }

    /// In a sentence behind a quotation that ends one: "Ann Lee said on Monday." What tells more is no longer about
    /// that quotation.
    Optional<Attribution> alone(List<Token> clause) {
        return following(clause, false)
                .filter(a -> a.span().start() == clause.getFirst().span().start())
                .filter(a -> behind(clause, a.span().end()) <= ASIDE)
                .filter(a ->
                        article.tokensIn(a.span()).stream()
                                .skip(1)
                                .noneMatch(t -> isStrange(a, t)));
    }

    /// Whether a token between a speaker and the verb belongs to neither.
    private boolean isStrange(Attribution it, Token token) {
        return !it.who().covers(token.span()) && !token.isMark() && !isSaying(article.at(token));
    }

    private static long behind(List<Token> clause, int offset) {
        return clause.stream().filter(t -> t.isWord() && t.span().start() >= offset).count();
    }

    /// Whether the last verb of saying before a quotation tells what somebody says, and not what is said of him: then no
    /// "by" behind the quotation names another speaker.
    boolean isTold(List<Token> clause) {
        for (int k = clause.size() - 1; k >= 0; k--) {
            if (isSaying(article.at(clause.get(k)))) {
                return !isPassive(clause, k);
            }
        }
        return false;
    }

    /// In what leads up to a quotation: "Ann Lee said that", "According to Ann Lee,".
    ///
    /// @param introduced whether a colon leads to it: then any verb gives it to somebody
    Optional<Attribution> leading(List<Token> clause, boolean introduced) {
        for (int k = clause.size() - 1; k >= 0; k--) {
            Token token = clause.get(k);
            if (folded(clause, k).equals("according")) {
                return named(clause.subList(Math.min(k + 2, clause.size()), clause.size()), token);
            }
            if (isSaying(article.at(token)) && !isPassive(clause, k)) {
                Optional<Attribution> found =
                        subject(clause.subList(0, k), token)
                                .or(() -> inverted(clause, clause.indexOf(token)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return introduced ? anyVerb(clause) : Optional.empty();
    }

    /// Whether a verb tells what is said of its subject: "The vote was called “a disgrace” by Ann Lee."
    boolean isPassive(List<Token> clause, int verb) {
        return verb > 0 && BEING.contains(folded(clause, verb - 1));
    }

    /// What a sentence that holds a quotation is about, where nothing gives it to anybody.
    Optional<Span> topic(List<Token> clause) {
        return anyVerb(clause)
                .map(Attribution::who)
                .filter(who -> !Descriptions.isOne(article.at(who)));
    }

    private Optional<Attribution> inverted(List<Token> clause, int verb) {
        // "Heute sagt sie: …"
        boolean isBehindAnything = article.isIn("de") && verb <= 1;
        return isBehindAnything || clause.subList(0, verb).stream().allMatch(Token::isMark)
                ? named(clause.subList(verb + 1, clause.size()), clause.get(verb))
                : Optional.empty();
    }

    /// A dash and a name behind the quotation.
    private Optional<Attribution> signed(List<Token> clause) {
        if (clause.size() < 2 || "—―–-".indexOf(article.at(clause.getFirst()).charAt(0)) < 0) {
            return Optional.empty();
        }
        List<Span> names = Names.in(article, clause);
        return names.size() == 1 && names.getFirst().start() == clause.get(1).span().start()
                ? Optional.of(
                        new Attribution(
                                names.getFirst(),
                                new Span(clause.getFirst().span().start(), names.getFirst().end())))
                : Optional.empty();
    }

    /// Whoever stands before the first finite verb.
    private Optional<Attribution> anyVerb(List<Token> clause) {
        for (int k = 1; k < clause.size(); k++) {
            Token token = clause.get(k);
            if (token.isWord()
                    && Character.isLowerCase(article.at(token).codePointAt(0))
                    && English.tags(article.at(token)).stream().anyMatch(FINITE::contains)) {
                Optional<Attribution> found = subject(clause.subList(0, k), token);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> subject(List<Token> ahead, Token verb) {
        return sayers.before(ahead).map(who -> attribution(who, verb));
    }

    private Optional<Attribution> named(List<Token> behind, Token verb) {
        return sayers.behind(behind).map(who -> attribution(who, verb));
    }

    private static Attribution attribution(Span who, Token verb) {
        return new Attribution(
                who,
                new Span(
                        Math.min(who.start(), verb.span().start()),
                        Math.max(who.end(), verb.span().end())));
    }

    private String folded(List<Token> clause, int k) {
        return article.folded(clause.get(k));
    }
}
