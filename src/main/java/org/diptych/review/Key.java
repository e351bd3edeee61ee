package org.diptych.review;

import java.util.Comparator;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.text.Place;

/// What a decision holds on to: a kind of fault on certain words. Within one comparison no two findings
/// share it, since those of one kind never overlap; and it stays the same when another rule marks the words,
/// or the finding comes only with the next stage of the comparison.
public record Key(Kind kind, Place at) {

    static final Comparator<Key> READING_ORDER =
            Comparator.comparing((Key k) -> k.at().span())
                    .thenComparing(k -> k.at().side())
                    .thenComparing(Key::kind);

    static Key of(Finding finding) {
        return new Key(finding.kind(), finding.mark().at());
    }
}
