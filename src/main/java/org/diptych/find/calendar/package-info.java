/// Dates as articles write them: when an article is from, and what the calendar says of the rest.
@NullMarked
package org.diptych.find.calendar;

import org.jspecify.annotations.NullMarked;
