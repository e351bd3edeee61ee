package org.diptych.find.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.polarity.Denials;
import org.diptych.find.polarity.Negatives;
import org.diptych.find.stated.Term;
import org.diptych.find.stated.Terms;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds a sentence of another language whose denial is lost in English: "n'a jamais reçu", "received". Much says in
/// English what a "not" does elsewhere, "no abrirá", "will stay shut": so nothing in the English sentence may deny anything
/// or speak of what is not there, and the foreign one has but one denial. The other way round is for [Negations].
final class NegationsAcross {

    /// Likeness from which sentences of two languages tell one thing, 0 to 1. Of the 270 sentences of eight invented
    /// articles and their translations those that answer each other have .36 to .82.
    private static final double CLOSE = 0.4;

    /// … where nobody became several, which is seen in short sentences too.
    private static final double LESS_CLOSE = 0.35;

    private static final Set<String> NOBODY =
            Set.of(
                    ("personne aucun aucune niemand keine keiner keinen nadie ninguno ninguna ningún ninguém nenhum nenhuma nessuno nessuna nessun"
                                    + " никто никого")
                            .split(" "));

    private static final Set<String> SEVERAL =
            Set.of("several", "some", "many", "dozens", "hundreds", "thousands");

    /// How surely an English word stands for what is denied, 0 to 1. In the same articles words of one meaning have .45 to .85,
    /// and so have contraries: that is for the words below.
    private static final double SURE = 0.48;

    /// How far behind a "not" words that leave something standing are looked for, in tokens.
    private static final int NEAR = 5;

    /// What only goes with a "not" and denies nothing more, and what French has beside "ne" where it denies anything.
    private static final Set<String> PARTNERS =
            Set.of("pas", "rien", "personne", "nada", "niente", "ни");

    private static final Set<String> FRENCH =
            Set.of("pas", "rien", "personne", "jamais", "aucun", "aucune");

    /// A "not" is of no account behind these: until, whether, than.
    private static final Set<String> EXPLETIVE =
            Set.of(
                    "até", "caso", "hasta", "finché", "пока", "bis", "ob", "чуть", "едва", "?",
                    "si", "se", "если", "wenn", "falls");

    /// English words that tell of what is not there, not done, or done no more, by their beginnings, the short ones whole.
    private static final List<String> ABSENCE =
            List.of(
                    ("than too still yet but off out over away almost nearly close shut miss absen lost lose losing vacan"
                                    + " empt idle silen bar barred ban bans banned banning forbid forbad against oppos except beyond"
                                    + " gone remain stay keep kept spar surviv escap exempt intact alive secret wrong false halt suspend"
                                    + " delay postpon resist declin spurn shun ignor neglect forget forgot withh safe any anything"
                                    + " anybody anyone other otherwise contrary away from end ends ended ending finish small minor"
                                    + " soon quick loath averse decline scrap drop cancel block withdr retire resign quit leave left"
                                    + " skip cold stale blank dead ease innocent clear apart fall fell cut instead rather even late early far near deliberate remember agree"
                                    + " certain sure obvious everyone everybody everything must")
                            .split(" "));

    /// Letters up to which a word must be whole.
    private static final int WHOLE = 4;

    private final Facing facing;
    private final Negatives negatives;

    private NegationsAcross(Facing facing, Negatives negatives) {
        this.facing = facing;
        this.negatives = negatives;
    }

    static Stream<Contradiction> of(Aligned pair) {
        return pair.isOneLanguage()
                ? Stream.empty()
                : Matching.of(pair)
                        .filter(m -> m.link().likeness() >= LESS_CLOSE)
                        .flatMap(m -> Facing.of(pair, m))
                        .filter(f -> f.there().isIn("en"))
                        .flatMap(f ->
                                Negatives.of(f.here()).stream().map(n -> new NegationsAcross(f, n)))
                        .flatMap(n -> n.lost().stream());
    }

    private Optional<Contradiction> lost() {
        List<Integer> nots = facing.places().filter(k -> negatives.denies(facing.word(k))).toList();
        return nots.isEmpty() || !isPlain(nots) || isToldOtherwise()
                ? Optional.empty()
                : becameSeveral().or(() -> lost(nots));
    }

    private Optional<Contradiction> lost(List<Integer> nots) {
        return facing.matching().link().likeness() < CLOSE
                ? Optional.empty()
                : ForeignNegations.denied(facing, nots)
                        .flatMap(t -> kept(facing.ours().get(nots.getFirst()), t).stream())
                        .findFirst();
    }

    /// "Niemand", "several people".
    private Optional<Contradiction> becameSeveral() {
        return facing.ours().stream()
                .filter(t -> NOBODY.contains(facing.word(t)))
                .findFirst()
                .flatMap(t ->
                        facing.theirs().stream()
                                .filter(a -> SEVERAL.contains(facing.answer(a)))
                                .findFirst()
                                .map(a -> facing.contrary(t.span(), a.span())));
    }

    /// Whether a "not" is all that denies anything here.
    private boolean isPlain(List<Integer> nots) {
        List<String> words = facing.ours().stream().map(facing::word).toList();
        boolean isWhole = !facing.here().isIn("fr") || words.stream().anyMatch(FRENCH::contains);
        return isWhole
                && words.stream().noneMatch(EXPLETIVE::contains)
                && words.stream()
                        .filter(w -> negatives.mayDeny(w) && !negatives.denies(w))
                        .allMatch(PARTNERS::contains)
                && facing.behind(nots.getFirst() + 1, NEAR).stream()
                        .map(facing::word)
                        // Beside "pas" a "que" is no more than "that".
                        .filter(w -> !w.startsWith("qu"))
                        .noneMatch(negatives::takesBack);
    }

    /// Whether an English word may say what the "not" does.
    private boolean isToldOtherwise() {
        return facing.theirs().stream()
                .anyMatch(t -> Denials.denies(facing.there(), t) || isAbsence(facing.answer(t)));
    }

    private static boolean isAbsence(String word) {
        return ABSENCE.stream()
                .anyMatch(a -> a.length() <= WHOLE ? word.equals(a) : word.startsWith(a));
    }

    /// What is denied, and the word that says so without a denial; none if that is its contrary.
    private Optional<Contradiction> kept(Token not, Token denied) {
        return facing.matching()
                .link(facing.side(), denied.span())
                .filter(w -> w.strength() >= SURE)
                .map(w -> w.on(facing.side().other()))
                .filter(s -> !Denials.isLight(answer(s)) && !areContrary(denied.span(), s))
                .map(s -> facing.contrary(ForeignNegations.around(not, denied), s));
    }

    private String answer(Span there) {
        return facing.there().folded(there);
    }

    private boolean areContrary(Span here, Span there) {
        List<Term> ours = Terms.of(facing.here()).in(facing.here(), here);
        List<Term> theirs = Terms.english().in(facing.there(), there);
        return ours.stream().anyMatch(o -> theirs.stream().anyMatch(o::excludes));
    }
}
