/// From text to numbers: vectors of meaning, the words a language model would have expected, and how
/// garbled each word looks. The only user of ONNX Runtime; knows texts and spans, and nothing of
/// articles that answer each other.
@NullMarked
package org.diptych.encode;

import org.jspecify.annotations.NullMarked;
