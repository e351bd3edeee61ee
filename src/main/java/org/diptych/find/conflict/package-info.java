/// Comparable facts that the two sides state differently.
@NullMarked
package org.diptych.find.conflict;

import org.jspecify.annotations.NullMarked;
