/// Words given as somebody's: where the quotations stand, who says them, and what became of each on
/// the other side.
@NullMarked
package org.diptych.find.quote;

import org.jspecify.annotations.NullMarked;
