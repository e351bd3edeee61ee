/// A file of any kind: what it is, told by its content, and which of the rooms beside this one reads it.
@NullMarked
package org.diptych.load.file;

import org.jspecify.annotations.NullMarked;
