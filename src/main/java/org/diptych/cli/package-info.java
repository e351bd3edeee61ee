/// The command line. The only room that prints.
@NullMarked
package org.diptych.cli;

import org.jspecify.annotations.NullMarked;
