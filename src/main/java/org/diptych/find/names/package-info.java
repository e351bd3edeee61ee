/// Names, and who bears them: spellings and transliterations, surnames, abbreviations.
@NullMarked
package org.diptych.find.names;

import org.jspecify.annotations.NullMarked;
