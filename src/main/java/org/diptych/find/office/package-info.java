/// Who held which office when, and who is given one that was another's on the article's day.
@NullMarked
package org.diptych.find.office;

import org.jspecify.annotations.NullMarked;
