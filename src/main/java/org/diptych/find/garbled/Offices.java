package org.diptych.find.garbled;

import java.util.Set;

/// Words that one paper writes with a capital and the next without; neither is a slip.
final class Offices {

    private static final Set<String> WORDS =
            Set.of(
                    ("president prime minister king queen prince princess pope bishop archbishop senator mayor"
                                    + " governor chancellor secretary general judge justice professor doctor"
                                    + " sergeant captain colonel detective inspector chief director chairman"
                                    + " government state federal parliament congress senate house court council"
                                    + " ministry department office agency church university college school"
                                    + " party union army navy police internet web earth west western east"
                                    + " eastern north northern south southern central street road river lake"
                                    + " sea island bay county city district province region museum hospital"
                                    + " committee commission board bank treasury cabinet conservative labour"
                                    + " liberal republican democrat democratic socialist communist")
                            .split(" "));

    private Offices() {}

    static boolean isOffice(String small) {
        return WORDS.contains(small);
    }
}
