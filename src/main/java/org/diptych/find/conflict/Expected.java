package org.diptych.find.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.find.English;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds what is expected at a time on one side and was done then on the other: "a report is expected in August", "a report was
/// published in August".
final class Expected {

    private static final Set<String> BEFORE_TIME =
            Set.of("in", "on", "by", "at", "before", "later", "next", "this", "early", "tomorrow");

    private final Facing facing;

    private Expected(Facing facing) {
        this.facing = facing;
    }

    /// What is expected from a word of this side on.
    static Optional<Contradiction> of(Facing facing, int k) {
        return new Expected(facing).found(k);
    }

    private Optional<Contradiction> found(int k) {
        boolean isExpected =
                English.IS.contains(facing.word(k))
                        && Announced.EXPECTED.contains(facing.word(k + 1))
                        && BEFORE_TIME.contains(facing.word(k + 2))
                        && k > 0;
        if (!isExpected) {
            return Optional.empty();
        }
        Token subject = facing.ours().get(k - 1);
        return facing.behind(k + 3, 2).stream()
                .filter(t -> !t.isMark() && !English.isFunctionWord(facing.word(t)))
                .findFirst()
                .flatMap(time ->
                        facing.only(subject)
                                .flatMap(s -> facing.same(time).flatMap(t -> happened(s, t)))
                                .map(a ->
                                        facing.contrary(
                                                new Span(subject.span().start(), time.span().end()),
                                                a)));
    }

    /// From a word over there to another, if between them something was done and nothing is left open.
    private Optional<Span> happened(Span first, Span last) {
        int start = first.end();
        int end = last.start();
        if (start > end) {
            return Optional.empty();
        }
        List<String> between =
                facing.there().tokensIn(new Span(start, end)).stream().map(facing::answer).toList();
        boolean isDone =
                between.stream()
                                .anyMatch(
                                        w -> Announced.WAS.contains(w) || Announced.HAS.contains(w))
                        && between.stream()
                                .anyMatch(w ->
                                        English.tags(w).contains("VBN")
                                                && !Announced.isAuxiliary(w))
                        && between.stream().noneMatch(Announced.OPEN::contains);
        return isDone ? Optional.of(new Span(first.start(), last.end())) : Optional.empty();
    }
}
