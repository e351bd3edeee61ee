package org.diptych.find.garbled;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Reading;
import org.diptych.find.SideRule;

/// Another language's genders: "she" for a country, "his" for hers, in a translated article.
public final class WrongPronoun extends SideRule {

    private static final List<Set<String>> KINDS =
            List.of(
                    Set.of("he", "she", "it"),
                    Set.of("his", "her", "its"),
                    Set.of("him", "her", "it"),
                    Set.of("himself", "herself", "itself"));

    private final Damage damage;

    public WrongPronoun(Damage damage) {
        super("garbled.ungrammatical.pronoun", Garble.UNGRAMMATICAL, Severity.MAJOR, 0.85);
        this.damage = damage;
    }

    @Override
    protected boolean reads(Reading reading) {
        return super.reads(reading) && damage.isOn(reading.pair(), reading.side());
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        return IntStream.range(0, reading.tokens().size())
                .filter(k -> isWrong(reading, k))
                .mapToObj(k ->
                        garbled(
                                reading,
                                reading.tokens().get(k).span(),
                                reading.answer(k).orElseThrow(),
                                reading.answerWords(k)));
    }

    private static boolean isWrong(Reading reading, int token) {
        String here = reading.word(token).toLowerCase(Locale.ROOT);
        String there = reading.answerWords(token).toLowerCase(Locale.ROOT);
        return !here.equals(there)
                && KINDS.stream().anyMatch(k -> k.contains(here) && k.contains(there));
    }
}
