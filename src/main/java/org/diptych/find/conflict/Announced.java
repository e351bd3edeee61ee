package org.diptych.find.conflict;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.English;
import org.diptych.find.calendar.Publication;
import org.diptych.find.polarity.Denials;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds what is announced on one side and done already on the other: "will ask the court", "has asked the court"; "a
/// report is expected in August", "a report was published in August". Of two reports the later one may well tell that it
/// was done, and so may a copy that is dated later than what it was made from.
final class Announced {

    /// Likeness from which two sentences tell of one thing, 0 to 1: what is announced is told in a few words.
    private static final double CLOSE = 0.45;

    /// How far behind its "will" the verb may stand, and how far before the verb its "has", in tokens.
    private static final int REACH = 4;

    /// Tokens of what is said of somebody between commas.
    private static final int ASIDE = 10;

    private static final String WOULD = "would";

    private static final String TO = "to";

    private static final Set<String> MODALS = Set.of("will", "shall", WOULD);

    /// They leave it open whether anything is done at all; "could" may tell of what was.
    private static final Set<String> OPTIONS = Set.of("may", "might", "could");

    /// Behind "could" they tell of what somebody was able to.
    private static final Set<String> SENSES =
            Set.of("see", "hear", "feel", "smell", "find", "afford", "say", "think");

    private static final Set<String> HAS_NOW = Set.of("has", "have");

    /// Behind "is" and before "to" or a time they announce something.
    static final Set<String> EXPECTED =
            Set.of("expected", "due", "scheduled", "slated", "likely", "planned");

    /// A "would" tells of what is to come if somebody says so; of a habit or of what is but thought of otherwise.
    private static final Set<String> SAYING =
            Set.of(
                    ("say tell announce promise add confirm pledge explain decide claim warn insist declare vow state"
                                    + " forecast predict hope expect")
                            .split(" "));

    private static final Set<String> HABIT =
            Set.of("often", "always", "usually", "sometimes", "never", "every", "each", "if");

    /// Verbs that tell nothing to come behind a "would".
    private static final Set<String> NO_DEED =
            Set.of(
                    "be have do like prefer say argue suggest think hope love seem appear need mean remain want"
                            .split(" "));

    static final Set<String> HAS = Set.of("has", "have", "had", "having");

    static final Set<String> WAS = Set.of("was", "were", "been");

    private static final Set<String> NOW = Set.of("now", "already");

    private static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "been", "being", "get", "got");

    /// Before what was done they leave open whether it was.
    static final Set<String> OPEN =
            Set.of(
                    ("will would shall should may might could must can to if unless until once when before after whether"
                                    + " till expected due planned not never yet")
                            .split(" "));

    private static final Set<String> STOPS = Set.of(",", ";", ":", ".", "–", "—", "(", ")");

    private final Facing facing;

    private Announced(Facing facing) {
        this.facing = facing;
    }

    static Stream<Contradiction> of(Aligned pair) {
        return pair.relation() != Relation.VERSIONS
                ? Stream.empty()
                : Matching.inEnglish(pair)
                        .filter(m -> m.link().likeness() >= CLOSE)
                        .flatMap(m -> Facing.of(pair, m))
                        .filter(f -> !isLater(f))
                        .flatMap(f -> new Announced(f).found().stream());
    }

    /// Whether the other article is of a later day, by which it may have been done.
    private static boolean isLater(Facing facing) {
        Optional<LocalDate> here = Publication.of(facing.here());
        Optional<LocalDate> there = Publication.of(facing.there());
        return here.isPresent() && there.isPresent() && there.get().isAfter(here.get());
    }

    private Optional<Contradiction> found() {
        return facing.places()
                .flatMap(k -> promised(k).or(() -> Expected.of(facing, k)).stream())
                .findFirst();
    }

    /// "Will ask", "would be replaced", "would be available".
    private Optional<Contradiction> promised(int k) {
        int from = behindModal(k);
        if (from < 0) {
            return Optional.empty();
        }
        return facing.behind(from, REACH).stream()
                .takeWhile(t -> !t.isMark() && !Denials.denies(facing.here(), t))
                .filter(t -> !isBetween(facing.word(t)))
                .findFirst()
                .filter(facing::isOnce)
                .flatMap(verb ->
                        done(from, verb)
                                .map(a ->
                                        facing.contrary(
                                                new Span(
                                                        facing.ours().get(k).span().start(),
                                                        verb.span().end()),
                                                a)));
    }

    /// The place behind the modal, or behind the "to" of what is expected, that stands at a place; -1 for none.
    private int behindModal(int k) {
        String word = facing.word(k);
        boolean isModal =
                (MODALS.contains(word) || OPTIONS.contains(word))
                        && facing.here().at(facing.ours().get(k)).equals(word)
                        && English.tags(facing.word(k - 1)).stream()
                                .noneMatch(t -> t.equals("DT") || t.equals("PRP$"));
        if (isModal && (!word.equals(WOULD) || isSaid(k))) {
            return k + 1;
        }
        return English.IS.contains(word)
                        && EXPECTED.contains(facing.word(k + 1))
                        && facing.word(k + 2).equals(TO)
                ? k + 3
                : -1;
    }

    /// Whether somebody says it, and not of a habit.
    private boolean isSaid(int k) {
        List<String> sentence =
                sentence(facing, facing.ours().get(k)).stream().map(facing::word).toList();
        return sentence.stream().anyMatch(w -> !Collections.disjoint(English.lemmas(w), SAYING))
                && sentence.stream().noneMatch(HABIT::contains);
    }

    private static List<Token> sentence(Facing facing, Token token) {
        Span span =
                facing.here()
                        .sentences()
                        .get(facing.here().sentenceAt(token.span().start()))
                        .span();
        return facing.ours().stream().filter(t -> span.covers(t.span())).toList();
    }

    /// "Be", and what may stand beside it.
    private static boolean isBetween(String word) {
        return BE.contains(word)
                || (English.tags(word).contains("RB") && !English.tags(word).contains("VB"));
    }

    /// What was done over there, with what tells that.
    private Optional<Span> done(int from, Token verb) {
        String word = facing.word(verb);
        Set<String> tags = English.tags(word);
        boolean passive =
                facing.behind(from, REACH).stream()
                        .takeWhile(t -> t.span().end() <= verb.span().start())
                        .anyMatch(t -> BE.contains(facing.word(t)));
        if (passive && !tags.contains("VBN")) {
            return tags.contains("JJ") ? facing.only(verb).flatMap(this::isNow) : Optional.empty();
        }
        boolean isDeed =
                (passive || tags.contains("VB"))
                        && Collections.disjoint(English.lemmas(word), NO_DEED);
        return isDeed
                ? facing.only(verb).flatMap(a -> passive ? done(a, true) : past(from, a))
                : Optional.empty();
    }

    /// "Asked" or "has asked".
    private Optional<Span> past(int from, Span verb) {
        if (OPTIONS.contains(facing.word(from - 1))) {
            return done(verb, false)
                    .filter(_ -> Collections.disjoint(lemmas(verb), SENSES))
                    .filter(s -> HAS_NOW.contains(facing.there().folded(s).split(" ", 2)[0]));
        }
        return done(verb, false)
                .or(() ->
                        Optional.of(verb)
                                .filter(_ -> isSimplePast(verb) && haveOneSubject(from, verb)));
    }

    private Set<String> lemmas(Span there) {
        return English.lemmas(facing.there().folded(there));
    }

    private boolean isSimplePast(Span verb) {
        Set<String> tags = English.tags(facing.there().at(verb));
        List<Token> ahead = ahead(verb);
        return tags.contains("VBD")
                && !tags.contains("VB")
                && ahead.stream().noneMatch(t -> isAuxiliary(facing.answer(t)))
                && ahead.stream().noneMatch(t -> OPEN.contains(facing.answer(t)));
    }

    static boolean isAuxiliary(String word) {
        return BE.contains(word) || HAS.contains(word) || WAS.contains(word);
    }

    /// Whether the word before both is the same, if only a pronoun; but for what is said of it between commas.
    private boolean haveOneSubject(int from, Span verb) {
        int modal = facing.word(from - 1).equals(TO) ? from - 3 : from - 1;
        Optional<Token> here = subject(facing.here(), facing.ours().get(modal).span());
        Optional<Token> there = subject(facing.there(), verb);
        return here.isPresent()
                && there.isPresent()
                && there.get().isWord()
                && facing.answer(there.get()).equals(facing.word(here.get()));
    }

    private static Optional<Token> subject(Article article, Span verb) {
        List<Token> ahead = Around.of(article, verb).ahead();
        boolean aside = !ahead.isEmpty() && article.folded(ahead.getFirst()).equals(",");
        return aside
                ? ahead.stream()
                        .skip(1)
                        .limit(ASIDE)
                        .dropWhile(t -> !article.folded(t).equals(","))
                        .skip(1)
                        .findFirst()
                : ahead.stream().findFirst();
    }

    /// A participle with its "has" or "was", if nothing before it leaves open whether it was so.
    private Optional<Span> done(Span verb, boolean passive) {
        List<Token> ahead = ahead(verb);
        boolean isOpen = ahead.stream().anyMatch(t -> OPEN.contains(facing.answer(t)));
        return !isOpen && English.tags(facing.there().at(verb)).contains("VBN")
                ? IntStream.range(0, Math.min(REACH, ahead.size()))
                        .mapToObj(ahead::get)
                        .filter(t ->
                                HAS.contains(facing.answer(t))
                                        || (passive && WAS.contains(facing.answer(t))))
                        .reduce((_, further) -> further)
                        .map(t -> new Span(t.span().start(), verb.end()))
                : Optional.empty();
    }

    /// "Is now available".
    private Optional<Span> isNow(Span word) {
        List<Token> ahead = ahead(word).stream().limit(REACH).toList();
        return ahead.stream().noneMatch(t -> OPEN.contains(facing.answer(t)))
                        && ahead.stream().anyMatch(t -> NOW.contains(facing.answer(t)))
                ? ahead.stream()
                        .filter(t ->
                                English.IS.contains(facing.answer(t))
                                        || HAS.contains(facing.answer(t)))
                        .findFirst()
                        .map(t -> new Span(t.span().start(), word.end()))
                : Optional.empty();
    }

    /// The words before some over there, in one clause, the nearest first.
    private List<Token> ahead(Span words) {
        return Around.of(facing.there(), words).ahead().stream()
                .takeWhile(t -> !STOPS.contains(facing.answer(t)))
                .toList();
    }
}
