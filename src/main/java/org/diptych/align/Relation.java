package org.diptych.align;

/// How two articles stand to each other. Most rules about what is missing hold their tongue unless
/// they are [#VERSIONS].
public enum Relation {
    /// One text, or two renderings of one text.
    VERSIONS,
    /// Two texts about the same matter.
    SAME_TOPIC,
    UNRELATED,
    /// One text, and nothing beside it.
    ALONE
}
