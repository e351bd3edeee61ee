package org.diptych.review;

/// A verdict on one finding, and what the reader noted on it.
///
/// @param note empty where there is none
public record Decision(Verdict verdict, String note) {

    /// What stands where the reader said nothing.
    public static final Decision NONE = new Decision(Verdict.OPEN, "");

    Decision with(Verdict other) {
        return new Decision(other, note);
    }

    Decision with(String other) {
        return new Decision(verdict, other);
    }
}
