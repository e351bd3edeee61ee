package org.diptych.present;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import org.diptych.align.Aligned;
import org.diptych.find.conflict.FactEntry;
import org.diptych.find.conflict.Standing;
import org.diptych.text.Article;
import org.diptych.text.Side;

/// Tells of a fact that only one side was read to state whether that is known, or whether nobody could have read it on
/// the other: of two languages only what is written in digits is, and names where both are written in one script.
final class OneSided {

    private OneSided() {}

    /// Whether a fact was not compared with the other side.
    static boolean isUncompared(FactEntry entry, Aligned pair) {
        if (entry.standing() != Standing.ALONE || pair.isOneLanguage()) {
            return false;
        }
        Side side = entry.at().left().isEmpty() ? Side.RIGHT : Side.LEFT;
        Article article = pair.on(side);
        return switch (entry.fact()) {
            case NAME, PLACE -> !script(article).equals(script(pair.on(side.other())));
            case NUMBER, DATE, TITLE, POLARITY ->
                    entry.at().on(side).stream()
                            .map(article::at)
                            .noneMatch(w -> w.codePoints().anyMatch(Character::isDigit));
        };
    }

    /// The script that most letters of an article are in.
    private static Optional<UnicodeScript> script(Article article) {
        return article
                .text()
                .codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .collect(groupingBy(s -> s, counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
