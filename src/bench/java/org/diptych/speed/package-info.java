/// Measures how fast Diptych is and how that grows with its texts. Runs with the profile `speed` only.
@NullMarked
package org.diptych.speed;

import org.jspecify.annotations.NullMarked;
