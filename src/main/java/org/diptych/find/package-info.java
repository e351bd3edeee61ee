/// What a careful reader would mark, and the rules that mark it.
@NullMarked
package org.diptych.find;

import org.jspecify.annotations.NullMarked;
