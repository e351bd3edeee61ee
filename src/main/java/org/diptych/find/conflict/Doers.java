package org.diptych.find.conflict;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds one deed of which doer and sufferer have changed places: "Crane cancelled a dinner with the minister", "the
/// minister cancelled a dinner with Crane". Each must stand right before the same verb on one side and behind it on the
/// other, so that a sentence put another way, in the passive say, is none.
final class Doers {

    /// How far behind its verb who suffers a deed may stand, in tokens.
    private static final int FAR = 7;

    /// Deeds that both do: who met whom is one thing.
    private static final Set<String> MUTUAL =
            Set.of(
                    ("meet marry divorce fight face play talk speak discuss negotiate agree merge collide argue"
                                    + " quarrel draw split separate hug embrace kiss resemble equal match border"
                                    + " correspond debate dine swap exchange share cooperate clash compete date befriend"
                                    + " join be have do say add follow precede accompany mean become remain")
                            .split(" "));

    private static final Set<String> BEING = Set.of("be", "get");

    /// Modals and adverbs, which stand between who does something and the verb.
    private static final Set<String> BETWEEN = Set.of("MD", "RB");

    /// What stands for somebody behind a verb, by what does before one.
    private static final Map<String, String> PRONOUNS =
            Map.of("him", "he", "her", "she", "them", "they");

    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it");

    private Doers() {}

    /// A verb that each side has once, with who stands before and behind it.
    private record Deed(String doer, Set<String> sufferers, Span at) {

        boolean isTurned(Deed other) {
            return !doer.equals(other.doer)
                    && sufferers.contains(other.doer)
                    && other.sufferers.contains(doer);
        }
    }

    static Stream<Contradiction> of(Aligned pair) {
        return Matching.inEnglish(pair)
                .filter(m -> m.link().likeness() >= Facing.CLOSE)
                .flatMap(m ->
                        found(
                                words(pair.on(Side.LEFT), pair.reach(m.link(), Side.LEFT)),
                                words(pair.on(Side.RIGHT), pair.reach(m.link(), Side.RIGHT)))
                                .stream());
    }

    private static Words words(Article article, Span reach) {
        return new Words(article, article.tokensIn(reach));
    }

    private static Optional<Contradiction> found(Words left, Words right) {
        Map<String, Integer> there = right.deeds();
        return left.deeds().entrySet().stream()
                .filter(l -> there.containsKey(l.getKey()))
                .sorted(Map.Entry.comparingByValue())
                .flatMap(l ->
                        turned(
                                left.told(l.getValue()),
                                right.told(there.getOrDefault(l.getKey(), 0)))
                                .stream())
                .findFirst();
    }

    private static Optional<Contradiction> turned(Optional<Deed> left, Optional<Deed> right) {
        return left.flatMap(l ->
                right.filter(l::isTurned)
                        .map(r -> new Contradiction(Fact.POLARITY, new Both<>(l.at(), r.at()))));
    }

    /// The words of some sentences.
    private record Words(Article article, List<Token> tokens) {

        private String at(int k) {
            return at(tokens.get(k));
        }

        private String at(Token token) {
            return Folding.fold(article.at(token));
        }

        /// Where each verb stands that one does to another, by what it is a form of; without those that stand twice, of
        /// which nothing tells which is which.
        Map<String, Integer> deeds() {
            Map<String, Integer> places = new HashMap<>();
            Set<String> twice = new HashSet<>();
            for (int k = 1; k < tokens.size(); k++) {
                for (String verb : verb(k)) {
                    if (places.putIfAbsent(verb, k) != null) {
                        twice.add(verb);
                    }
                }
            }
            places.keySet().removeAll(twice);
            return places;
        }

        /// What a word is a form of, if it is an active verb that only one of two does; nothing else.
        Set<String> verb(int k) {
            Set<String> tags = English.tags(at(k));
            Set<String> lemmas = English.lemmas(at(k));
            return (tags.contains("VBD") || tags.contains("VBZ"))
                            && Collections.disjoint(lemmas, MUTUAL)
                            && Collections.disjoint(English.lemmas(at(k - 1)), BEING)
                    ? lemmas
                    : Set.of();
        }

        Optional<Deed> told(int verb) {
            int before = verb - 1;
            while (before > 0 && English.tags(at(before)).stream().anyMatch(BETWEEN::contains)) {
                before--;
            }
            List<Token> behind =
                    tokens.stream().skip(verb + 1L).limit(FAR).takeWhile(t -> !t.isMark()).toList();
            boolean isPassive = behind.stream().anyMatch(t -> at(t).equals("by"));
            boolean isIntransitive =
                    behind.isEmpty() || English.tags(at(behind.getFirst())).contains("IN");
            return isPassive || isIntransitive || !isSomebody(tokens.get(before))
                    ? Optional.empty()
                    : Optional.of(
                            new Deed(
                                    at(before),
                                    behind.stream()
                                            .map(t -> PRONOUNS.getOrDefault(at(t), at(t)))
                                            .collect(Collectors.toSet()),
                                    new Span(
                                            tokens.get(before).span().start(),
                                            tokens.get(verb).span().end())));
        }

        /// A name, a pronoun, or a noun.
        private boolean isSomebody(Token token) {
            return token.isWord()
                    && (SUBJECTS.contains(at(token))
                            || (!English.isFunctionWord(at(token))
                                    && (English.isNoun(at(token))
                                            || Character.isUpperCase(
                                                    article.at(token).codePointAt(0)))));
        }
    }
}
