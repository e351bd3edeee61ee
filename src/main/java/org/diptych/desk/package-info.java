/// The window. The only room that knows JavaFX.
@NullMarked
package org.diptych.desk;

import org.jspecify.annotations.NullMarked;
