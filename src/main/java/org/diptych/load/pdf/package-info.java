/// PDFs: lines at places on pages, made into paragraphs again.
@NullMarked
package org.diptych.load.pdf;

import org.jspecify.annotations.NullMarked;
