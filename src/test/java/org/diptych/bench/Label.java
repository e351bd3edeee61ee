package org.diptych.bench;

import org.diptych.find.Finding;
import org.diptych.present.Wording;
import org.diptych.text.Place;
import org.jspecify.annotations.Nullable;

/// What somebody marked: a careful reader in `gold.json`, or Diptych in its comparison.
///
/// Kinds, subtypes and severities are words rather than [Finding]'s constants, for public sets know others.
///
/// @param counterpart the answer on the other side, if there is one
/// @param optional whether careful readers differ on it: it is neither missed nor a false alarm
/// @param votes how many readers marked it
record Label(
        String kind,
        String subtype,
        Place at,
        @Nullable Place counterpart,
        String severity,
        boolean optional,
        int votes) {

    /// What Diptych marked.
    static Label of(Finding finding) {
        Finding.Mark mark = finding.mark();
        return new Label(
                Wording.lower(finding.kind()),
                Wording.lower(Wording.subtype(finding)),
                mark.at(),
                mark.counterpart(),
                Wording.lower(mark.severity()),
                false,
                1);
    }

    boolean isGarbled() {
        return kind.equals("garbled");
    }

    /// Whether it finds fault with the wording: a contradiction may show as either kind.
    boolean isWording() {
        return isGarbled() || kind.equals("conflict");
    }

    boolean isContradiction() {
        return kind.equals("conflict") || (isGarbled() && subtype.equals("meaning"));
    }

    boolean isDropped() {
        return kind.equals("dropped");
    }

    boolean isQuote() {
        return kind.equals("quote");
    }

    boolean isSerious() {
        return !severity.equals("minor");
    }

    /// The subtype, where two that no reader tells apart without knowing the original are one.
    String family() {
        return subtype.equals("unsupported") ? "fabricated" : subtype;
    }
}
