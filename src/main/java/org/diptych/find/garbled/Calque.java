package org.diptych.find.garbled;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Reading;
import org.diptych.find.SideRule;
import org.diptych.text.Span;

/// Another language's way of counting in English words: "1.9 billion of dollars", "28 millions", "12 600 $".
public final class Calque extends SideRule {

    private static final Pattern WAYS =
            Pattern.compile(
                    "\\b\\d[\\d.,]*\\s(?:million|billion|thousand)s?\\sof\\s(?:dollars|euros|pounds|yuan|yen"
                            + "|francs|crowns|rupees|roubles|rubles|people|inhabitants|persons)\\b"
                            + "|\\b\\d[\\d.,]*\\s(?:millions|billions)\\b"
                            + "|\\b(?:makes|there are|it has) (?:two|three|four|five|six|seven|eight|nine|ten|\\d+)"
                            + " (?:years|months|weeks|days)\\b(?= that|,|\\.| when)"
                            + "|\\b\\d{1,3}(?: \\d{3})+(?: [$£€])?(?=[\\s.,;)])"
                            + "|\\b\\d[\\d.,]* [$£€](?=[\\s.,;)])");

    private final Damage damage;

    public Calque(Damage damage) {
        super("garbled.ungrammatical.calque", Garble.UNGRAMMATICAL, Severity.MINOR, 0.9);
        this.damage = damage;
    }

    @Override
    protected boolean reads(Reading reading) {
        return super.reads(reading) && damage.isOn(reading.pair(), reading.side());
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        return WAYS.matcher(reading.article().text())
                .results()
                .filter(m -> !reading.other().text().contains(m.group()))
                .map(m -> garbled(reading, new Span(m.start(), m.end()), null, null));
    }
}
