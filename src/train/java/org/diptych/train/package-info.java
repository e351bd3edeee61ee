/// Teaches the tagger to read like a careful reader: from the labelled pairs to its adapters. The only
/// user of DJL and PyTorch; nothing of it is shipped.
@NullMarked
package org.diptych.train;

import org.jspecify.annotations.NullMarked;
