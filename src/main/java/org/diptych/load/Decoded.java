package org.diptych.load;

/// A text and the encoding that it turned out to be in.
///
/// @param text with `\n` line ends
/// @param encoding its usual name, such as `UTF-8`
public record Decoded(String text, String encoding) {}
