/// Mails, and web pages that are packed like mails (MHTML).
@NullMarked
package org.diptych.load.mail;

import org.jspecify.annotations.NullMarked;
