package org.diptych.find.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Tells which names of two articles are one and the same bearer's: Antony Blinken and Blinken, the United
/// Nations and the UN, Sergei Shoigu and Sergey Shoygu.
final class Bearers {

    private final Set<Bearer> all = new LinkedHashSet<>();

    /// Those one of whose names has the word; folded, without accents.
    private final Map<String, Set<Bearer>> byWord = new HashMap<>();

    /// Those one of whose words begins with the letter.
    private final Map<Character, Set<Bearer>> byLetter = new HashMap<>();

    private final Map<List<String>, Bearer> byName = new HashMap<>();

    private Bearers() {}

    /// Everybody and everything that is named, the fullest names first.
    static Collection<Bearer> of(Both<List<Naming>> namings) {
        Bearers bearers = new Bearers();
        record Named(Side side, Naming naming) {}
        List<Named> order = new ArrayList<>();
        for (Side side : Side.values()) {
            namings.on(side).forEach(n -> order.add(new Named(side, n)));
        }
        order.stream()
                .sorted(Comparator.comparingInt((Named n) -> -n.naming().words().size()))
                .forEach(n -> bearers.enter(n.side(), n.naming()));
        return bearers.all;
    }

    private void enter(Side side, Naming naming) {
        List<String> name = naming.words().stream().map(Spelling::plain).toList();
        Bearer bearer = byName.computeIfAbsent(name, _ -> find(naming));
        bearer.add(side, naming);
        all.add(bearer);
        for (String word : naming.words()) {
            String plain = Spelling.plain(word);
            byWord.computeIfAbsent(plain, _ -> new LinkedHashSet<>()).add(bearer);
            if (!plain.isEmpty()) {
                byLetter.computeIfAbsent(plain.charAt(0), _ -> new LinkedHashSet<>()).add(bearer);
            }
        }
        String initials = initials(naming.words());
        if (!initials.isEmpty()) {
            byWord.computeIfAbsent(initials, _ -> new LinkedHashSet<>()).add(bearer);
        }
    }

    /// Who bears a name already: by the same words, then by an abbreviation, then by another spelling. A name
    /// that two may bear is neither's.
    private Bearer find(Naming naming) {
        List<String> words = naming.words();
        String last = Spelling.plain(words.getLast());
        Set<Bearer> near = byWord.getOrDefault(last, Set.of());
        return only(near, n -> isPart(words, n))
                .or(() -> only(near, n -> isAbbreviation(words, n)))
                .or(() ->
                        only(
                                byWord.getOrDefault(initials(words), Set.of()),
                                n -> isAbbreviation(words, n)))
                .or(() ->
                        only(
                                last.isEmpty()
                                        ? Set.of()
                                        : byLetter.getOrDefault(last.charAt(0), Set.of()),
                                n -> isSpelling(words, n)))
                .orElseGet(Bearer::new);
    }

    private static Optional<Bearer> only(Set<Bearer> near, Predicate<List<String>> isName) {
        List<Bearer> found =
                near.stream().filter(b -> b.names().stream().anyMatch(isName)).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// Whether the words of a name stand in a fuller one, in order.
    private static boolean isPart(List<String> words, List<String> name) {
        int at = 0;
        for (String word : name) {
            if (at < words.size() && Spelling.plain(word).equals(Spelling.plain(words.get(at)))) {
                at++;
            }
        }
        return at == words.size();
    }

    private static boolean isAbbreviation(List<String> words, List<String> name) {
        return (words.size() == 1
                        && name.size() > 1
                        && words.getFirst().equals(words.getFirst().toUpperCase(Locale.ROOT))
                        && Spelling.plain(words.getFirst()).equals(initials(name)))
                || (name.size() == 1
                        && words.size() > 1
                        && Spelling.plain(name.getFirst()).equals(initials(words)));
    }

    private static String initials(List<String> words) {
        return words.size() < 2
                ? ""
                : words.stream()
                        .filter(w -> Character.isUpperCase(w.codePointAt(0)))
                        .map(w ->
                                Spelling.plain(w)
                                        .substring(0, Math.min(1, Spelling.plain(w).length())))
                        .collect(Collectors.joining());
    }

    /// Whether two names of as many words differ in spelling alone, the last words of them at least; where
    /// only one has a first name, its last word must be long enough to tell.
    private static boolean isSpelling(List<String> words, List<String> name) {
        int n = Math.min(words.size(), name.size());
        for (int k = 1; k <= n; k++) {
            if (!Spelling.isOne(words.get(words.size() - k), name.get(name.size() - k))) {
                return false;
            }
        }
        return true;
    }
}
