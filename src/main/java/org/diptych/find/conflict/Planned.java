package org.diptych.find.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds what is still to be done on one side and done already on the other: "plans to restore the moor", "has restored
/// the moor". An answer that speaks of what is to come in any way is none.
final class Planned {

    /// How far behind its plan a verb may stand, in tokens.
    private static final int REACH = 4;

    /// Behind them, and a "to", stands what is not done yet; by their beginnings.
    private static final List<String> PLANS =
            List.of("plan", "intend", "aim", "hope", "want", "promis", "pledg", "vow", "propos");

    /// Behind them stands, in "-ing", what was only thought of; by their beginnings.
    private static final List<String> THINKING =
            List.of(
                    "consider",
                    "contemplat",
                    "mull",
                    "weigh",
                    "discuss",
                    "explor",
                    "propos",
                    "suggest",
                    "think",
                    "thought",
                    "talk");

    private static final Set<String> ABOUT = Set.of("about", "of", "over");

    private static final Set<String> DUE = Set.of("due", "set", "about", "going");

    private static final Set<String> WAS = Set.of("was", "were");

    /// What lasted so long is told when it is over.
    private static final Set<String> YEARS = Set.of("years", "decade", "decades");

    /// How far behind its verb it may stand how long something lasted, in tokens.
    private static final int WITHIN = 6;

    private static final Set<String> HAS = Set.of("has", "have", "had", "having");

    /// What tells, or may tell, of what is to come …
    private static final Set<String> OPEN =
            Set.of(
                    ("will would shall should may might could must if until before unless next plan plans aim aims hope"
                                    + " hopes want wants vow vows going due ready try tries tried seek seeks sought"
                                    + " call calls called ask asks asked need needs offer offers urge urges wish")
                            .split(" "));

    /// … by their beginnings.
    private static final List<String> OPENING =
            List.of(
                    "plann",
                    "intend",
                    "aiming",
                    "hoping",
                    "hoped",
                    "wanted",
                    "promis",
                    "pledg",
                    "vowed",
                    "propos",
                    "consider",
                    "contemplat",
                    "mull",
                    "expect",
                    "prepar",
                    "demand",
                    "agree",
                    "decid",
                    "attempt",
                    "threaten");

    private static final String MAY = "may";

    private static final Set<String> AUXILIARY = Set.of("be", "have", "do", "go");

    private final Facing facing;

    private Planned(Facing facing) {
        this.facing = facing;
    }

    static Stream<Contradiction> of(Aligned pair) {
        return Matching.inEnglish(pair)
                .flatMap(m -> Facing.of(pair, m))
                .filter(Facing::isClose)
                .flatMap(f -> new Planned(f).found().stream());
    }

    private Optional<Contradiction> found() {
        return facing.theirs().stream().anyMatch(this::leavesOpen)
                ? Optional.empty()
                : facing.places().flatMap(k -> planned(k).stream()).findFirst();
    }

    /// Whether a word tells, or may tell, of what is to come; the month of May does not.
    private boolean leavesOpen(Token token) {
        String word = facing.answer(token);
        boolean isMonth = word.equals(MAY) && !facing.there().at(token).equals(word);
        return !isMonth && (OPEN.contains(word) || OPENING.stream().anyMatch(word::startsWith));
    }

    private Optional<Contradiction> planned(int k) {
        int to = to(k);
        Stream<Token> verbs =
                to < 0
                        ? thoughtOf(k)
                        : facing.behind(to + 1, REACH).stream().filter(t -> isVerb(facing.word(t)));
        return verbs.findFirst()
                .filter(facing::isOnce)
                .filter(verb -> !isTale(k, verb))
                .flatMap(verb ->
                        done(verb)
                                .map(a ->
                                        facing.contrary(
                                                new Span(
                                                        facing.ours().get(k).span().start(),
                                                        verb.span().end()),
                                                a)));
    }

    /// "Had considered buying", "talked about buying".
    private Stream<Token> thoughtOf(int k) {
        return THINKING.stream().noneMatch(facing.word(k)::startsWith)
                ? Stream.empty()
                : facing.behind(k + 1, 2).stream()
                        .dropWhile(t -> ABOUT.contains(facing.word(t)))
                        .limit(1)
                        .filter(t -> English.tags(facing.word(t)).contains("VBG"))
                        .filter(t -> isVerb(English.lemmas(facing.word(t))));
    }

    private static boolean isVerb(Set<String> lemmas) {
        return lemmas.stream().anyMatch(Planned::isVerb);
    }

    /// Where the "to" of a plan is that begins at a place; -1 for none.
    private int to(int k) {
        String word = facing.word(k);
        boolean isDue = English.IS.contains(word) && DUE.contains(facing.word(k + 1));
        int to = isDue ? k + 2 : k + 1;
        boolean isPlan = English.IS.contains(word) || PLANS.stream().anyMatch(word::startsWith);
        return isPlan && facing.word(to).equals("to") ? to : -1;
    }

    /// Whether it is told from a later day, by which it had been done: "was to run for 26 years", "was to become a judge".
    private boolean isTale(int k, Token verb) {
        List<String> behind =
                facing.behind(facing.ours().indexOf(verb) + 1, WITHIN).stream()
                        .map(facing::word)
                        .toList();
        boolean forYears = behind.contains("for") && behind.stream().anyMatch(YEARS::contains);
        return WAS.contains(facing.word(k))
                && facing.word(k + 1).equals("to")
                && (forYears || English.lemmas(facing.word(verb)).contains("become"));
    }

    private static boolean isVerb(String word) {
        return English.tags(word).contains("VB")
                && English.lemmas(word).stream().noneMatch(AUXILIARY::contains);
    }

    /// The same verb on the other side, where it is past; with its "has".
    private Optional<Span> done(Token verb) {
        return facing.only(verb).filter(this::isPast).map(this::withHas);
    }

    private boolean isPast(Span verb) {
        Set<String> tags = English.tags(facing.there().at(verb));
        return tags.contains("VBD") || (tags.contains("VBN") && !withHas(verb).equals(verb));
    }

    private Span withHas(Span verb) {
        List<Token> ahead =
                facing.theirs().stream().filter(t -> t.span().end() <= verb.start()).toList();
        return IntStream.range(Math.max(0, ahead.size() - 3), ahead.size())
                .mapToObj(ahead::get)
                .filter(t -> HAS.contains(facing.answer(t)))
                .findFirst()
                .map(t -> new Span(t.span().start(), verb.end()))
                .orElse(verb);
    }
}
