package org.diptych.find.garbled;

import java.util.stream.Stream;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Reading;
import org.diptych.find.SideRule;

/// Text decoded with the wrong character set, once or several times over: "donâ€™t", "FranÃ§ois", "�".
public final class Mojibake extends SideRule {

    /// The name of the rule.
    public static final String ID = "garbled.encoding.mojibake";

    public Mojibake() {
        super(ID, Garble.ENCODING, Severity.MAJOR, 0.98);
    }

    @Override
    protected boolean reads(Reading reading) {
        return true;
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        return Repair.of(reading.article().text()).stream()
                .map(repair -> garbled(reading, repair.span(), null, repair.was()));
    }
}
