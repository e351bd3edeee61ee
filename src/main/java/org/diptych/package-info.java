/// Diptych: reads two articles side by side.
@NullMarked
package org.diptych;

import org.jspecify.annotations.NullMarked;
