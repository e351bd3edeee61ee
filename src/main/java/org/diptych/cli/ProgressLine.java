package org.diptych.cli;

import java.io.PrintStream;
import java.util.Locale;

/// Tells how far a batch is: one line that rewrites itself on a terminal, a line now and then in a
/// log.
final class ProgressLine {

    /// In a log, so many lines in all.
    private static final int STEPS = 10;

    private final PrintStream err;
    private final boolean rewritten;
    private final int all;
    private String standing = "";

    ProgressLine(PrintStream err, boolean rewritten, int all) {
        this.err = err;
        this.rewritten = rewritten;
        this.all = all;
    }

    void show(int done, int failed) {
        String line = String.format(Locale.ROOT, "%d of %d pairs compared", done, all);
        line = failed == 0 ? line : line + String.format(Locale.ROOT, ", %d failed", failed);
        if (rewritten) {
            clear();
            err.print(line);
            err.flush();
            standing = line;
        } else if (done * STEPS / all != (done - 1) * STEPS / all) {
            err.println(line);
        }
    }

    /// Makes room for other output.
    void clear() {
        if (!standing.isEmpty()) {
            err.print("\r" + " ".repeat(standing.length()) + "\r");
            err.flush();
            standing = "";
        }
    }

    void end() {
        if (!standing.isEmpty()) {
            err.println();
        }
    }
}
