package org.diptych.find.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.polarity.Denials;
import org.diptych.find.polarity.Negatives;
import org.diptych.find.polarity.TakenBack;
import org.diptych.find.stated.Numerals;
import org.diptych.find.stated.Term;
import org.diptych.find.stated.Terms;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds a "not" that stands on one side only, before a word that both sides have. Sentences are not
/// judged by the number of their negations, which is a matter of style: the word behind must be the
/// same on both sides, and nothing else near it over there may deny it.
final class Negations {

    /// Likeness from which another word that stands for the denied one is as good as the same.
    private static final double SURE = 0.5;

    /// Words by which a number is not reached, or left behind.
    private static final Set<String> BOUNDS =
            Set.of("below", "under", "short", "less", "fewer", "almost", "nearly", "up", "over");

    /// Words of what stands between "has" and what one has, and one more: "has its own doctor".
    private static final int GIVEN = 3;

    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "any", "some", "its", "his", "her", "their", "own");

    private static final Set<String> SAYING =
            Set.of(
                    "say",
                    "said",
                    "tell",
                    "told",
                    "reveal",
                    "disclose",
                    "explain",
                    "know",
                    "specify");

    private static final Set<String> ASKING =
            Set.of(
                    "who", "whom", "whose", "what", "which", "when", "where", "why", "how",
                    "whether", "if");

    /// How far behind its "not" the word that both have may stand, in tokens.
    private static final int REACH = 6;

    private final Facing facing;

    private Negations(Facing facing) {
        this.facing = facing;
    }

    static Stream<Contradiction> of(Aligned pair) {
        return Matching.of(pair)
                .flatMap(m -> Facing.of(pair, m))
                .filter(f -> pair.isOneLanguage() ? isOurs(f) : isOpen(f))
                .flatMap(f -> new Negations(f).found());
    }

    /// Whether sentences are in no language that [ForeignNegations] reads: a Spanish "no" denies other words than an
    /// English one.
    private static boolean isOurs(Facing facing) {
        return Negatives.of(facing.here()).isEmpty();
    }

    /// Whether an English sentence faces one of another language in which nothing may deny anything: what does, is known
    /// there in fewer forms.
    private static boolean isOpen(Facing facing) {
        return facing.here().isIn("en") && !Negatives.mayDeny(facing.there(), facing.theirs());
    }

    private Stream<Contradiction> found() {
        List<Contradiction> found = new ArrayList<>();
        List<Token> ours = facing.ours();
        List<String> words = facing.theirs().stream().map(facing::answer).toList();
        for (int k = 0; k < ours.size(); k++) {
            int length = Denials.length(facing.here(), ours, k);
            if (length > 0 && !TakenBack.is(facing.here(), ours, k, words)) {
                Token not = ours.get(k);
                int at = k;
                denied(not, facing.behind(k + length, REACH))
                        .filter(a -> !isNo(not) || (isPlain(not) && areGivenAlike(at, a)))
                        .ifPresent(word ->
                                found.add(
                                        facing.contrary(
                                                new Span(not.span().start(), word.here().end()),
                                                word.there())));
            }
        }
        return found.stream();
    }

    private boolean isNo(Token token) {
        return facing.word(token).equals("no");
    }

    /// Whether the word before a "no" stands before what it denies over there, with no more than an article or a
    /// number between: "has no adviser", "has an adviser", "has two advisers".
    private boolean areGivenAlike(int no, Answered word) {
        List<String> ahead =
                facing.theirs().stream()
                        .filter(t -> t.span().end() <= word.there().start())
                        .toList()
                        .reversed()
                        .stream()
                        .limit(GIVEN)
                        .map(facing::answer)
                        .filter(w -> !ARTICLES.contains(w) && !Numerals.isNumber(w))
                        .toList();
        return no == 0
                ? ahead.isEmpty()
                : !ahead.isEmpty() && ahead.getFirst().equals(facing.word(no - 1));
    }

    private record Answered(Span here, Span there) {}

    /// The first weighty word behind a "not", if both sides have it and the other does not deny it.
    private Optional<Answered> denied(Token not, List<Token> behind) {
        List<Token> weighty =
                behind.stream().takeWhile(t -> !t.isMark()).filter(t -> !isLight(t)).toList();
        if (weighty.isEmpty()) {
            return Optional.empty();
        }
        Token first = weighty.getFirst();
        if (isLeftUntold(first, behind)) {
            return Optional.empty();
        }
        Optional<Answered> same = answered(first);
        if (same.isPresent()) {
            return same.filter(a -> !isDenied(a) && !DeniedThere.isThing(facing, not, a.there()));
        }
        return meant(not, first)
                .or(() -> elsewhere(not, first))
                .or(() -> ofOneSense(first))
                .or(() -> ofOneFamily(not, first))
                .or(() -> behindEmptyVerb(not, weighty))
                .or(() -> ofOneNumber(not, weighty));
    }

    /// Whether it is not said who, or how: of what is said nothing is denied.
    private boolean isLeftUntold(Token verb, List<Token> behind) {
        int next = behind.indexOf(verb) + 1;
        return SAYING.contains(facing.word(verb))
                && next < behind.size()
                && ASKING.contains(facing.word(behind.get(next)));
    }

    /// A number right behind a verb that nothing answers, in sentences that set no bounds: "does not offer 121
    /// products".
    private Optional<Answered> ofOneNumber(Token not, List<Token> weighty) {
        if (weighty.size() < 2
                || weighty.get(1).isWord()
                || !isAlike(not)
                || facing.theirs().stream().anyMatch(t -> BOUNDS.contains(facing.answer(t)))) {
            return Optional.empty();
        }
        return answered(weighty.get(1))
                .filter(a -> !isDenied(a))
                .map(a -> new Answered(weighty.getFirst().span(), a.there()));
    }

    private boolean isLight(Token token) {
        return Denials.isLight(facing.word(token));
    }

    /// Another word that stands for the denied one, in a sentence that is much alike and denies nothing
    /// else: "was not assigned", "was appointed".
    private Optional<Answered> meant(Token not, Token word) {
        return facing.matching()
                .link(facing.side(), word.span())
                .filter(w -> w.strength() >= SURE)
                .map(w -> new Answered(word.span(), w.on(facing.side().other())))
                .filter(a ->
                        !SaidOtherwise.areContrary(
                                facing.here().at(a.here()), facing.there().at(phrase(a.there()))))
                .filter(a -> !isDenied(a) && !SaidOtherwise.isStaying(facing.there().at(a.there())))
                .filter(_ -> isAlike(not));
    }

    /// A word over there with those that make a term of it: "turned down".
    private Span phrase(Span word) {
        return facing.termsThere().stream()
                .map(Term::span)
                .filter(s -> s.covers(word))
                .findFirst()
                .orElse(word);
    }

    /// A word that says the same and that nothing in the sentence says beside it: "did not rise",
    /// "increased".
    private Optional<Answered> ofOneSense(Token word) {
        List<Term> senses = Terms.english().in(facing.here(), word.span());
        return senses.isEmpty()
                        || English.isFunctionWord(facing.here().at(word))
                        || senses.getFirst().fact() != Fact.POLARITY
                ? Optional.empty()
                : only(facing.termsThere().stream()
                                .filter(senses.getFirst()::agreesWith)
                                .map(Term::span)
                                .toList())
                        .map(s -> new Answered(word.span(), s))
                        .filter(a -> !isDenied(a) && facing.isClose())
                        .filter(_ ->
                                nots(facing.there(), facing.theirs())
                                        < nots(facing.here(), facing.ours()));
    }

    private static long nots(Article article, List<Token> tokens) {
        return tokens.stream().filter(t -> Denials.isNot(article, t)).count();
    }

    /// A word of the same family: "has not assured", "has given assurances".
    private Optional<Answered> ofOneFamily(Token not, Token word) {
        return only(facing.theirs().stream()
                        .filter(t ->
                                WordForms.areOfOneFamily(
                                        facing.here().at(word), facing.there().at(t)))
                        .map(Token::span)
                        .toList())
                .map(s -> new Answered(word.span(), s))
                .filter(a -> !isDenied(a) && isAlike(not));
    }

    /// What stands behind a verb that says little by itself.
    private Optional<Answered> behindEmptyVerb(Token not, List<Token> weighty) {
        if (weighty.size() < 2
                || !weighty.get(1).isWord()
                || Numerals.isNumber(facing.word(weighty.get(1)))
                || !WordForms.isEmptyVerb(facing.here().at(weighty.getFirst()))
                || English.isFunctionWord(facing.here().at(weighty.get(1)))
                || !isAlike(not)) {
            return Optional.empty();
        }
        return answered(weighty.get(1))
                .filter(a -> !isDenied(a))
                .map(a -> new Answered(a.here(), a.there()))
                .or(() -> meant(not, weighty.get(1)));
    }

    private boolean isAlike(Token not) {
        return facing.isClose() && isPlain(not);
    }

    /// Whether whatever denies something in the answering sentences, or might, does so here too.
    private boolean isPlain(Token not) {
        List<String> denials = new ArrayList<>();
        facing.ours().stream()
                .filter(t -> !t.equals(not) && Denials.denies(facing.here(), t))
                .forEach(t -> denials.add(Denials.sense(facing.here(), t)));
        return facing.theirs().stream()
                .filter(t -> Denials.denies(facing.there(), t))
                .allMatch(t -> denials.remove(Denials.sense(facing.there(), t)));
    }

    /// The same word on the other side, in its place; inflected perhaps.
    private Optional<Answered> answered(Token word) {
        return facing.same(word)
                .or(() -> facing.exchanged(word))
                .or(() -> facing.inflected(word))
                .map(s -> new Answered(word.span(), s));
    }

    /// The same verb in another form, where nothing says that it stands in one place with the other.
    private Optional<Answered> elsewhere(Token not, Token word) {
        return WordForms.isEmptyVerb(facing.here().at(word))
                ? Optional.empty()
                : facing.only(word)
                        .map(s -> new Answered(word.span(), s))
                        .filter(a -> !isDenied(a) && isAlike(not))
                        .filter(a -> !DeniedThere.isThing(facing, not, a.there()));
    }

    private static Optional<Span> only(List<Span> words) {
        return words.size() == 1 ? Optional.of(words.getFirst()) : Optional.empty();
    }

    private boolean isDenied(Answered word) {
        return DeniedThere.is(facing, word.here(), word.there());
    }
}
