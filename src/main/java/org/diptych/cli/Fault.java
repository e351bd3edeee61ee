package org.diptych.cli;

import java.util.Arrays;

/// A mistake of Diptych itself, put into a sentence that its makers can act on.
final class Fault {

    private Fault() {}

    static String sentence(Throwable fault) {
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
