/// What one side says and the other does not.
@NullMarked
package org.diptych.find.dropped;

import org.jspecify.annotations.NullMarked;
