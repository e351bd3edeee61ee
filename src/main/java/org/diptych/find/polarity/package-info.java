/// Whether a word is denied, and which words are each other's contrary.
@NullMarked
package org.diptych.find.polarity;

import org.jspecify.annotations.NullMarked;
