package org.diptych.find;

import java.util.List;

/// Every rule there is, cheap ones first.
public final class Rules {

    private Rules() {}

    public static List<Rule> all() {
        return List.of();
    }
}
