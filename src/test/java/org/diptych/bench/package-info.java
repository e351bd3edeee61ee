/// How good Diptych is, measured on labelled pairs: [Scorer] counts, [Scoreboard] runs and prints. It sits
/// among the tests so that it is compiled and tested with every build, and is no part of the program.
@NullMarked
package org.diptych.bench;

import org.jspecify.annotations.NullMarked;
