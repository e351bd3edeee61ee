/// What the reader decided about a comparison, and the file that keeps it.
@NullMarked
package org.diptych.review;

import org.jspecify.annotations.NullMarked;
