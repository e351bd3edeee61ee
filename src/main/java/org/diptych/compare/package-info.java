/// The one use case: two articles in, one comparison out.
@NullMarked
package org.diptych.compare;

import org.jspecify.annotations.NullMarked;
