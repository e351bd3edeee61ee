/// What an article states that can be held against another's: amounts, days, and words of closed classes, and how each is read.
@NullMarked
package org.diptych.find.stated;

import org.jspecify.annotations.NullMarked;
