/// E-books (EPUB), chapter by chapter.
@NullMarked
package org.diptych.load.book;

import org.jspecify.annotations.NullMarked;
