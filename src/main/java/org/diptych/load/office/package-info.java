/// Documents of word processors: Word, OpenDocument, rich text. Macros in them are never looked at.
@NullMarked
package org.diptych.load.office;

import org.jspecify.annotations.NullMarked;
