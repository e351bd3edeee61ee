package org.diptych.find.conflict;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.align.Link;

/// Sentences that answer each other, though not word for word, and the word edits inside them.
record Matching(Link.Matched link, List<Edit> edits) {

    static Stream<Matching> of(Aligned pair) {
        return all(pair).filter(m -> !m.edits().stream().allMatch(Edit.Same.class::isInstance));
    }

    /// Those that are word for word the same too.
    static Stream<Matching> all(Aligned pair) {
        return IntStream.range(0, pair.sentences().size())
                .boxed()
                .flatMap(k ->
                        pair.sentences().get(k) instanceof Link.Matched link
                                ? Stream.of(new Matching(link, pair.edits().get(k)))
                                : Stream.<Matching>empty());
    }
}
