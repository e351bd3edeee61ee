package org.diptych.find.stated;

import java.util.List;
import org.diptych.find.Finding.Fact;
import org.diptych.text.Span;

/// A word of a closed class, such as a nationality.
///
/// @param senses what it may stand for; seldom more than one
public record Term(Span span, List<Sense> senses) implements Stated {

    public Term {
        senses = List.copyOf(senses);
    }

    /// One thing that a word may stand for.
    ///
    /// @param group the class whose members exclude each other
    /// @param key the member
    /// @param isListed whether it is a fact by itself: a nation is one, "first" and "evening" are only told apart
    public record Sense(Fact fact, String group, String key, boolean isListed) {}

    @Override
    public Fact fact() {
        return senses.getFirst().fact();
    }

    /// As which they exclude each other, where both may be several things: "first" is no "second", and no "last".
    @Override
    public Fact factAgainst(Stated other) {
        return senses.stream()
                .filter(s ->
                        other instanceof Term t
                                && t.senses.stream().anyMatch(o -> o.group().equals(s.group())))
                .map(Sense::fact)
                .findFirst()
                .orElseGet(this::fact);
    }

    @Override
    public boolean agreesWith(Stated other) {
        return other instanceof Term t && senses.stream().anyMatch(t.senses::contains);
    }

    @Override
    public boolean excludes(Stated other) {
        return other instanceof Term t
                && !agreesWith(other)
                && senses.stream()
                        .anyMatch(
                                s -> t.senses.stream().anyMatch(o -> o.group().equals(s.group())));
    }
}
