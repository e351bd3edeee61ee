package org.diptych.compare;

import java.util.List;
import java.util.stream.Stream;
import org.diptych.find.Rule;
import org.diptych.find.calendar.OffCalendarDates;
import org.diptych.find.conflict.Conflicts;
import org.diptych.find.conflict.Pronouns;
import org.diptych.find.dropped.CutOut;
import org.diptych.find.dropped.Unanswered;
import org.diptych.find.dropped.UnansweredAside;
import org.diptych.find.dropped.UnansweredPart;
import org.diptych.find.garbled.Boilerplate;
import org.diptych.find.garbled.BrokenForm;
import org.diptych.find.garbled.Calque;
import org.diptych.find.garbled.CutOff;
import org.diptych.find.garbled.Damage;
import org.diptych.find.garbled.DoubledWords;
import org.diptych.find.garbled.ForeignName;
import org.diptych.find.garbled.GluedWords;
import org.diptych.find.garbled.LostApostrophe;
import org.diptych.find.garbled.LostCapital;
import org.diptych.find.garbled.LostLetters;
import org.diptych.find.garbled.LostSign;
import org.diptych.find.garbled.Mojibake;
import org.diptych.find.garbled.OddPhrase;
import org.diptych.find.garbled.PartedWords;
import org.diptych.find.garbled.Scanned;
import org.diptych.find.garbled.Shouting;
import org.diptych.find.garbled.StrayCapital;
import org.diptych.find.garbled.StraySpace;
import org.diptych.find.garbled.Untranslated;
import org.diptych.find.garbled.WrongName;
import org.diptych.find.garbled.WrongPronoun;
import org.diptych.find.office.Anachronisms;
import org.diptych.find.office.Offices;
import org.diptych.find.quote.QuoteRules;

/// Every rule there is, cheap ones first.
public final class Rules {

    private Rules() {}

    /// With the table of offices that comes with Diptych.
    public static List<Rule> all() {
        return all(Offices.builtIn());
    }

    /// With a table of offices of the reader's.
    public static List<Rule> all(Offices offices) {
        return Stream.of(dropped(), wording(), QuoteRules.all(), ofTime(offices), contradictions())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> ofTime(Offices offices) {
        return List.of(new Anachronisms(offices), new OffCalendarDates());
    }

    private static List<Rule> contradictions() {
        return Stream.concat(Conflicts.rules().stream(), Stream.of(new Pronouns())).toList();
    }

    private static List<Rule> dropped() {
        return List.of(
                Unanswered.sentences(),
                Unanswered.headings(),
                UnansweredPart.sentences(),
                UnansweredPart.clauses(),
                new UnansweredAside(),
                new CutOut());
    }

    /// The rules for garbled wording that go by letters, lists and forms.
    public static List<Rule> wording() {
        Damage damage = new Damage();
        return List.of(
                new Boilerplate(),
                new Mojibake(),
                new LostLetters(),
                new Scanned(),
                new LostSign(),
                new StraySpace(),
                new PartedWords(),
                new GluedWords(),
                new LostApostrophe(),
                new Shouting(),
                new StrayCapital(),
                new LostCapital(),
                new CutOff(),
                new Calque(damage),
                new DoubledWords(),
                new BrokenForm(),
                new Untranslated(),
                new ForeignName(damage),
                new WrongPronoun(damage),
                new WrongName(damage),
                new OddPhrase(damage));
    }
}
