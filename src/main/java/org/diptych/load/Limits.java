package org.diptych.load;

/// What no file may exceed, whoever made it. Bounds are wide for articles and narrow for memory: all of
/// them together fit into 1 GB.
public final class Limits {

    /// How many characters an article may have, in UTF-16 units: over five hundred pages of print. Two articles of
    /// some 600,000 take half a minute and 0.9 GB of memory on two cores, by their words alone (src/bench/speed.md).
    public static final int CHARACTERS = 1_000_000;

    /// The bytes of a file.
    public static final int BYTES = 100_000_000;

    /// The bytes of plain text: none spends more on a character than UTF-32.
    public static final int TEXT_BYTES = 4 * CHARACTERS;

    /// The bytes of a web page without the pictures that stand in it.
    public static final int PAGE_CHARACTERS = 16_000_000;

    /// The tags of a web page or of a document's XML.
    public static final int TAGS = 400_000;

    /// How deep boxes may stand in boxes.
    public static final int DEPTH = 500;

    /// What all entries of an archive may unpack to, in bytes; pictures in it count, too.
    public static final int UNPACKED = 250_000_000;

    /// What one part of a document may unpack to.
    public static final int PART = 40_000_000;

    /// How many times larger than its archive what is in it may be, above [#SMALL].
    public static final int RATIO = 150;

    public static final int SMALL = 5_000_000;

    public static final int ENTRIES = 20_000;

    /// How many archives may stand in one another.
    public static final int NESTING = 3;

    /// How long reading a file may take.
    public static final int SECONDS = 30;

    private Limits() {}
}
