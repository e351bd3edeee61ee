/// What the language model has learnt to mark, and the evidence that it is weighed against.
@NullMarked
package org.diptych.find.learnt;

import org.jspecify.annotations.NullMarked;
