/// From a file, or bytes, to an [org.diptych.text.Article], or to a [LoadFailure] a person can read.
@NullMarked
package org.diptych.load;

import org.jspecify.annotations.NullMarked;
