package org.diptych.find.conflict;

/// How a fact of one article stands to the other article.
public enum Standing {
    /// Both state it, in whatever dress: `170 minutes` and `2h50`.
    AGREEING,

    /// Both state one, and they can't both be true.
    CONFLICTING,

    /// Only one side states it.
    ALONE
}
