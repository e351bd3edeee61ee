/// Builds the language models that ship with the program, from weights that come as Maven packages.
/// Runs in the build and is not shipped itself.
@NullMarked
package org.diptych.models;

import org.jspecify.annotations.NullMarked;
