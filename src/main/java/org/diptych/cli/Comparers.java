package org.diptych.cli;

import org.diptych.compare.Comparer;
import org.diptych.find.office.Offices;

/// Makes what compares, once it is known which offices it is to know.
@FunctionalInterface
public interface Comparers {

    Comparer with(Offices offices);
}
