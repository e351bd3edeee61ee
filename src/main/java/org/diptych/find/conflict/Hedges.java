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

/// Finds what one side alleges, suspects or reports and the other states as a fact: "is accused of taking
/// bribes", "took bribes". An answer that leaves room for doubt in any way, and be it by quotation marks or by
/// naming who says so, is no such statement.
final class Hedges {

    /// How far behind a hedge the verb that it covers may stand, in tokens.
    private static final int REACH = 8;

    /// "Apparently" and "seem" are not among them, which come and go in every rewriting.
    private static final Set<String> ADVERBS =
            Set.of(
                    "allegedly reportedly supposedly purportedly presumably possibly probably"
                            .split(" "));

    /// Before "have" they leave open whether it was so.
    private static final Set<String> MODALS = Set.of("may", "might", "could");

    /// Verbs behind which a claim follows.
    private static final Set<String> CLAIMING =
            Set.of(
                    ("allege alleges alleged alleging suspect suspects suspected suspecting believe"
                                    + " believes believed feared rumoured rumored")
                            .split(" "));

    /// Behind "is" and before "to have" or "to be" they tell that others say so.
    private static final Set<String> REPORTED =
            Set.of("reported", "said", "thought", "understood", "rumoured", "rumored");

    private static final Set<String> BE_OR_HAVE = Set.of("be", "have");

    /// They come and go in every rewriting, unless the other side is quite sure.
    private static final Set<String> SEEMING = Set.of("seem", "appear");

    private static final Set<String> SURE =
            Set.of("definitively", "conclusively", "undoubtedly", "unquestionably", "certainly");

    private static final Set<String> BEYOND = Set.of("beyond", "without");

    /// Those of which what follows must tell that they are meant so: titles and lives are claimed too.
    private static final Set<String> CLAIMED =
            Set.of("claim", "claims", "claimed", "claiming", "accused", "suspected", "suspicion");

    private static final Set<String> OPENING = Set.of("that", "to", "of");

    /// Before a noun: the suspect, two suspects.
    private static final Set<String> BEFORE_NOUN = Set.of("DT", "PRP$", "CD", "JJ");

    /// Words that leave room for doubt, or tell that somebody says so.
    private static final Set<String> DOUBTFUL =
            Set.of(
                    ("may might could would should if whether likely unlikely perhaps maybe say says said"
                                    + " saying tell tells told think thinks thought deny denies denied denying"
                                    + " trial case hear heard court police \" ? '")
                            .split(" "));

    /// Those of them that tell who says it, even where the claim itself is of what was said.
    private static final Set<String> SAYING = Set.of("says", "said", "saying", "tells", "told");

    /// … and their beginnings.
    private static final List<String> DOUBTS =
            List.of(
                    ("alleg accus suspic suspect report suppos purport presum possib probab believ belief"
                                    + " claim fear rumour rumor apparent seem appear accord argu insist maintain"
                                    + " assert contend charge prosecut indict expect estimat suggest indicat"
                                    + " understood view opinion investigat question consider warn assum eviden testif official")
                            .split(" "));

    /// Verbs that say nothing without another.
    private static final Set<String> AUXILIARY = Set.of("be", "have", "do");

    /// Behind these a word that may be a noun too is a verb.
    private static final Set<String> BEFORE_VERB =
            Set.of("of", "to", "been", "having", "was", "were", "is");

    /// Past forms, which are seldom nouns.
    private static final Set<String> PAST = Set.of("VBD", "VBN");

    private static final Set<String> OTHER_VERBS = Set.of("VB", "VBG", "VBZ", "VBP");

    private final Facing facing;

    private Hedges(Facing facing) {
        this.facing = facing;
    }

    static Stream<Contradiction> of(Aligned pair) {
        return Matching.inEnglish(pair)
                .flatMap(m -> Facing.of(pair, m))
                .flatMap(f -> new Hedges(f).found().stream());
    }

    private Optional<Contradiction> found() {
        return facing.places()
                .filter(this::isHedge)
                .filter(k -> facing.theirs().stream().noneMatch(t -> leavesDoubt(t, k)))
                .flatMap(k ->
                        Optional.of(k)
                                .filter(_ -> facing.isClose())
                                .flatMap(this::covered)
                                .or(() -> Claims.retold(facing, k))
                                .stream())
                .findFirst()
                .or(this::attributed);
    }

    /// What is told "according to" somebody here.
    private Optional<Contradiction> attributed() {
        boolean leavesDoubt = facing.theirs().stream().anyMatch(t -> isDoubt(facing.answer(t)));
        return leavesDoubt
                ? Optional.empty()
                : facing.places().flatMap(k -> Claims.attributed(facing, k).stream()).findFirst();
    }

    private boolean isHedge(int k) {
        String word = facing.word(k);
        String next = facing.word(k + 1);
        return ADVERBS.contains(word)
                || (MODALS.contains(word) && next.equals("have"))
                || (CLAIMED.contains(word) && OPENING.contains(next))
                || (CLAIMING.contains(word) && !next.equals("in") && !isNoun(k))
                || isReported(k)
                || (isSeeming(k) && facing.theirs().stream().anyMatch(this::makesSure));
    }

    /// "Are reported to have shown", "is thought to be".
    private boolean isReported(int k) {
        return English.IS.contains(facing.word(k - 1))
                && REPORTED.contains(facing.word(k))
                && facing.word(k + 1).equals("to")
                && BE_OR_HAVE.contains(facing.word(k + 2));
    }

    /// "Seemed to settle the question".
    private boolean isSeeming(int k) {
        return English.lemmas(facing.word(k)).stream().anyMatch(SEEMING::contains)
                && facing.word(k + 1).equals("to");
    }

    /// Whether a word over there leaves no doubt at all: "settled the question beyond doubt".
    private boolean makesSure(Token token) {
        String word = facing.answer(token);
        int k = facing.theirs().indexOf(token);
        return SURE.contains(word)
                || (word.equals("doubt")
                        && k > 0
                        && BEYOND.contains(facing.answer(facing.theirs().get(k - 1))));
    }

    private boolean isNoun(int k) {
        return English.isNoun(facing.word(k))
                && k > 0
                && English.tags(facing.word(k - 1)).stream().anyMatch(BEFORE_NOUN::contains);
    }

    /// The first verb behind a hedge that the other side has.
    private Optional<Contradiction> covered(int k) {
        int hedge = facing.ours().get(k).span().start();
        return IntStream.range(k + 1, Math.min(facing.ours().size(), k + 1 + REACH))
                .filter(n -> isVerb(facing.word(n), n == k + 1 ? "of" : facing.word(n - 1)))
                .mapToObj(facing.ours()::get)
                .flatMap(verb ->
                        answer(verb)
                                .filter(a -> !isWished(a))
                                .map(a -> facing.contrary(new Span(hedge, verb.span().end()), a))
                                .stream())
                .findFirst();
    }

    /// Whether it is but to be so over there: "wants it to be closed".
    private boolean isWished(Span verb) {
        return Around.of(facing.there(), verb).ahead().stream()
                .limit(2)
                .anyMatch(t -> facing.answer(t).equals("to"));
    }

    /// The same verb on the other side, in whatever form.
    private Optional<Span> answer(Token verb) {
        return facing.same(verb).or(() -> facing.inflected(verb)).or(() -> facing.only(verb));
    }

    private static boolean isVerb(String word, String ahead) {
        Set<String> tags = English.tags(word);
        boolean isVerb =
                tags.stream().anyMatch(PAST::contains)
                        || (tags.stream().anyMatch(OTHER_VERBS::contains)
                                && BEFORE_VERB.contains(ahead));
        return isVerb && English.lemmas(word).stream().noneMatch(AUXILIARY::contains);
    }

    /// Whether a word over there leaves room for doubt that what the hedge covers does not leave itself: "claimed that
    /// the board had ignored a warning".
    private boolean leavesDoubt(Token token, int hedge) {
        String word = facing.answer(token);
        return isDoubt(word)
                && !isPossessive(token)
                && (SAYING.contains(word)
                        || facing.behind(hedge + 1, facing.ours().size()).stream()
                                .noneMatch(t -> WordForms.areOfOneWord(facing.word(t), word)));
    }

    /// Whether it is the apostrophe of "the auditors' visit".
    private boolean isPossessive(Token token) {
        int k = facing.theirs().indexOf(token);
        return token.isMark()
                && k > 0
                && facing.theirs().get(k - 1).span().end() == token.span().start()
                && facing.answer(facing.theirs().get(k - 1)).endsWith("s");
    }

    /// Whether a word, folded, leaves room for doubt, or tells that somebody says so.
    static boolean isDoubt(String word) {
        return DOUBTFUL.contains(word) || DOUBTS.stream().anyMatch(word::startsWith);
    }
}
