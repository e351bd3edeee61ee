package org.diptych.cli;

import java.util.Arrays;

/// What nobody foresaw, put into a sentence: articles that are more than the memory can hold, or a mistake of
/// Diptych itself, in words that its makers can act on.
final class Fault {

    private Fault() {}

    /// Whether it says that there was too little memory, and nothing is wrong with Diptych.
    static boolean isTooLong(Throwable fault) {
        return fault instanceof OutOfMemoryError || fault instanceof StackOverflowError;
    }

    static String sentence(Throwable fault) {
        if (isTooLong(fault)) {
            return "These articles are too long for the memory Diptych may use (" + fault + ").";
        }
        String where =
                Arrays.stream(fault.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("org.diptych"))
                        .findFirst()
                        .map(frame -> " at " + frame)
                        .orElse("");
        String cause = fault.getCause() == null ? "" : ", because of " + fault.getCause();
        return "Diptych failed, by a fault of its own; please report this: %s%s%s."
                .formatted(fault, cause, where);
    }
}
