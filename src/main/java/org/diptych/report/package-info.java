/// A comparison written to a file.
@NullMarked
package org.diptych.report;

import org.jspecify.annotations.NullMarked;
