/// How a finding is worded and drawn, for the screen, the page and the terminal alike. Knows no toolkit.
@NullMarked
package org.diptych.present;

import org.jspecify.annotations.NullMarked;
