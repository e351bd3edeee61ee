package org.diptych.bench;

import java.util.List;
import org.diptych.text.Both;
import org.diptych.text.Span;

/// Paragraphs or sentences that answer each other; one side may be empty.
record Group(Both<List<Span>> spans) {

    Group {
        spans = spans.map(List::copyOf);
    }
}
