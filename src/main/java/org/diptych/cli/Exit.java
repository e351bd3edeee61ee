package org.diptych.cli;

/// What a run ends with, for scripts to branch on.
final class Exit {

    static final int NOTHING_FOUND = 0;

    static final int FINDINGS = 1;

    static final int USAGE = 2;

    /// An article, or the manifest, could not be read.
    static final int UNREADABLE = 3;

    /// The report could not be written.
    static final int UNWRITABLE = 4;

    /// A fault of Diptych itself; the number is EX_SOFTWARE of BSD's sysexits.
    static final int FAULT = 70;

    private Exit() {}

    static int of(int findings) {
        return findings == 0 ? NOTHING_FOUND : FINDINGS;
    }
}
