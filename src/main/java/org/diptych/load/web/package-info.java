/// Web pages: which of the words on a page are its article.
@NullMarked
package org.diptych.load.web;

import org.jspecify.annotations.NullMarked;
