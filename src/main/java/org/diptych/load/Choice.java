package org.diptych.load;

import java.util.List;
import org.diptych.load.LoadFailure.Offer;
import org.diptych.load.LoadFailure.Reason;

/// Which of several articles in one file the reader wants: its number from 1 on, its name, or the
/// beginning of its name; empty if nothing was said.
public record Choice(String wanted) {

    /// Nothing was asked for by name.
    public static final Choice NONE = new Choice("");

    /// The index of what was chosen.
    ///
    /// @throws Unfit if nothing was chosen, or what is not there
    public int among(List<Offer> offers) throws Unfit {
        if (wanted.isEmpty()) {
            throw new Unfit(new Reason.Several(offers));
        }
        List<String> names = offers.stream().map(Offer::name).toList();
        for (int i = 0; i < names.size(); i++) {
            if (wanted.equals(String.valueOf(i + 1)) || wanted.equals(names.get(i))) {
                return i;
            }
        }
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).startsWith(wanted)) {
                return i;
            }
        }
        throw new Unfit(new Reason.NotInIt(wanted));
    }
}
