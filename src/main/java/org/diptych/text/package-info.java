/// One article: its words, and where they fall into paragraphs, sentences and tokens. Knows no other room.
@NullMarked
package org.diptych.text;

import org.jspecify.annotations.NullMarked;
