/// What on one side answers to what on the other: paragraphs, sentences, words. The only user of java-diff-utils.
@NullMarked
package org.diptych.align;

import org.jspecify.annotations.NullMarked;
