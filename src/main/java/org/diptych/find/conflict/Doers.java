package org.diptych.find.conflict;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.stated.Numerals;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds one deed of which doer and sufferer have changed places: "Crane cancelled a dinner with the minister", "the
/// minister cancelled a dinner with Crane"; "she accused Crane", "she was accused by Crane"; "who had visited her", "whom
/// she had visited". Who does it and to whom must both be found beside the same verb on either side.
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

    private static final String BY = "by";

    private static final String WHOM = "whom";

    private static final Set<String> WHO = Set.of("who", "which", "that", WHOM);

    private static final Set<String> AUXILIARY = Set.of("be", "have", "get");

    /// Modals and adverbs, which stand between who does something and the verb.
    private static final Set<String> BETWEEN = Set.of("MD", "RB");

    /// What stands for somebody behind a verb, by what does before one.
    private static final Map<String, String> PRONOUNS =
            Map.of("him", "he", "her", "she", "them", "they");

    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it");

    private Doers() {}

    /// A verb that each side has once, with who does it and to whom.
    private record Deed(Set<String> doers, Set<String> sufferers, Span at) {

        boolean isTurned(Deed other) {
            return Collections.disjoint(doers, other.doers)
                    && isOne(doers, other.sufferers)
                    && isOne(sufferers, other.doers)
                    && (isNamed(doers, other.sufferers) || isNamed(sufferers, other.doers));
        }

        private static boolean isOne(Set<String> ones, Set<String> others) {
            return !Collections.disjoint(ones, others);
        }

        /// Whether it is told by more than a pronoun, which may be anybody, that they are one.
        private static boolean isNamed(Set<String> ones, Set<String> others) {
            return ones.stream().anyMatch(w -> !SUBJECTS.contains(w) && others.contains(w));
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
            return k < 0 ? "" : at(tokens.get(k));
        }

        private String at(Token token) {
            return article.folded(token);
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

        /// What a word is a form of, if it is a verb that only one of two does; nothing else.
        Set<String> verb(int k) {
            Set<String> tags = English.tags(at(k));
            Set<String> lemmas = English.lemmas(at(k));
            return (tags.contains("VBD") || tags.contains("VBZ") || tags.contains("VBN"))
                            && Collections.disjoint(lemmas, MUTUAL)
                            && (isPassive(k)
                                    || Collections.disjoint(English.lemmas(at(k - 1)), BEING))
                    ? lemmas
                    : Set.of();
        }

        /// Whether it is done by somebody: "was accused by".
        private boolean isPassive(int k) {
            return IntStream.range(Math.max(0, k - 2), k)
                            .anyMatch(i -> !Collections.disjoint(English.lemmas(at(i)), BEING))
                    && k + 1 < tokens.size()
                    && at(k + 1).equals(BY);
        }

        Optional<Deed> told(int verb) {
            int before = verb - 1;
            while (before > 0 && isBetween(before)) {
                before--;
            }
            int subject = antecedent(before);
            if (!isSomebody(tokens.get(subject))) {
                return Optional.empty();
            }
            Span at = new Span(tokens.get(before).span().start(), tokens.get(verb).span().end());
            if (isPassive(verb)) {
                Set<String> doers = words(behind(verb + 2));
                return Optional.of(
                        new Deed(
                                doers,
                                named(subject),
                                new Span(at.start(), tokens.get(verb + 1).span().end())));
            }
            int whom = English.ARTICLES.contains(at(before - 1)) ? before - 2 : before - 1;
            if (whom > 0 && at(whom).equals(WHOM)) {
                return Optional.of(
                        new Deed(
                                named(before),
                                named(antecedent(whom)),
                                new Span(tokens.get(whom).span().start(), at.end())));
            }
            List<Token> behind = behind(verb + 1);
            boolean isPassive = behind.stream().anyMatch(t -> at(t).equals(BY));
            boolean isIntransitive =
                    behind.isEmpty() || English.tags(at(behind.getFirst())).contains("IN");
            return isPassive || isIntransitive
                    ? Optional.empty()
                    : Optional.of(new Deed(named(subject), words(behind), at));
        }

        /// Modals and adverbs, "has" and "was".
        private boolean isBetween(int k) {
            return English.tags(at(k)).stream().anyMatch(BETWEEN::contains)
                    || !Collections.disjoint(English.lemmas(at(k)), AUXILIARY);
        }

        /// For whom a "who" stands.
        private int antecedent(int k) {
            if (!WHO.contains(at(k))) {
                return k;
            }
            int before = k - 1;
            return before > 0 && tokens.get(before).isMark() ? before - 1 : Math.max(0, before);
        }

        /// Some words behind a verb, with what stands beside a name: "the commissioner, Neil Garside".
        private List<Token> behind(int from) {
            List<Token> behind =
                    tokens.subList(
                            Math.min(from, tokens.size()), Math.min(from + FAR, tokens.size()));
            return IntStream.range(0, behind.size())
                    .takeWhile(i -> !behind.get(i).isMark() || isApposition(from + i))
                    .mapToObj(behind::get)
                    .filter(t -> !t.isMark())
                    .toList();
        }

        private boolean isApposition(int mark) {
            return at(mark).equals(",")
                    && mark + 1 < tokens.size()
                    && Character.isUpperCase(article.at(tokens.get(mark + 1)).codePointAt(0));
        }

        private Set<String> words(List<Token> behind) {
            Set<String> words = new HashSet<>();
            for (int i = 0; i < behind.size(); i++) {
                String word = at(behind.get(i));
                boolean owns =
                        word.equals("her")
                                && i + 1 < behind.size()
                                && English.isNoun(at(behind.get(i + 1)))
                                && !Numerals.isNumber(at(behind.get(i + 1)));
                if (!owns
                        && (SUBJECTS.contains(PRONOUNS.getOrDefault(word, word))
                                || !English.isFunctionWord(word))) {
                    words.add(PRONOUNS.getOrDefault(word, word));
                }
            }
            return words;
        }

        /// Who stands at a place, with all of a name; of a pronoun that begins its sentence, whoever the sentence before
        /// begins with too.
        private Set<String> named(int k) {
            Set<String> names = new HashSet<>();
            names.add(PRONOUNS.getOrDefault(at(k), at(k)));
            for (int i = k - 1; i >= 0 && isName(tokens.get(i)); i--) {
                names.add(at(i));
            }
            int sentence = article.sentenceAt(tokens.get(k).span().start());
            boolean isFirst =
                    k > 0 && article.sentenceAt(tokens.get(k - 1).span().start()) != sentence;
            if (isFirst && SUBJECTS.contains(at(k))) {
                tokens.stream()
                        .filter(t -> article.sentenceAt(t.span().start()) == sentence - 1)
                        .takeWhile(t -> !English.tags(at(t)).contains("VBD"))
                        .filter(this::isName)
                        .forEach(t -> names.add(at(t)));
            }
            return names;
        }

        private boolean isName(Token token) {
            return token.isWord()
                    && Character.isUpperCase(article.at(token).codePointAt(0))
                    && !English.isFunctionWord(at(token));
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
