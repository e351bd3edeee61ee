/// Makes what people install. Runs in the build, with the profile `installer`, and is not shipped.
@NullMarked
package org.diptych.installer;

import org.jspecify.annotations.NullMarked;
