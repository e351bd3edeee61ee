/// Wording no fluent writer would have chosen: the habits of scrapers, translators and spinners.
@NullMarked
package org.diptych.find.garbled;

import org.jspecify.annotations.NullMarked;
