package org.diptych.find.conflict;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.diptych.text.Article;
import org.diptych.text.Lines;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Words that join two things as cause and effect, or as earlier and later, and the things that they join: "A because B",
/// "B, so A", "A after B", "B was followed by A".
///
/// @param at the connective itself
/// @param first the words that tell the cause, or what came first, in their order
/// @param then the words that tell the effect, or what came later; or what was so in spite of the first
record Connective(Kind kind, Span at, List<Token> first, List<Token> then) {

    /// What it tells of the two things.
    enum Kind {
        CAUSE,
        TIME,
        SPITE
    }

    /// Where what comes first stands: behind the connective, before it, or in another clause than the connective does.
    enum Place {
        BEHIND,
        BEFORE,
        OTHER
    }

    /// One connective of the list.
    record Form(Kind kind, Place first, List<String> words) {}

    /// The longest first: "because of", "because".
    static final List<Form> FORMS =
            Lines.of(Connective.class, "connectives.txt").stream()
                    .flatMap(Connective::forms)
                    .sorted(Comparator.comparingInt((Form f) -> f.words().size()).reversed())
                    .toList();

    Connective {
        first = List.copyOf(first);
        then = List.copyOf(then);
    }

    private static Stream<Form> forms(String line) {
        String[] halves = line.split(": ", 2);
        String[] sort = halves[0].split(" ", 2);
        return Stream.of(halves[1].split(", ", -1))
                .map(words ->
                        new Form(
                                Kind.valueOf(sort[0].toUpperCase(Locale.ROOT)),
                                Place.valueOf(sort[1].toUpperCase(Locale.ROOT)),
                                List.of(words.split(" ", -1))));
    }

    /// Those of some sentences that join words on either side, in reading order.
    static List<Connective> in(Article article, List<Token> tokens) {
        return new Joined(article, tokens).connectives();
    }
}
