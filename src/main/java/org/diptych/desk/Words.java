package org.diptych.desk;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The words of the interface: labels, menus, messages. What is said about findings is worded by
/// `org.diptych.present.Wording`.
final class Words {

    private final ResourceBundle bundle;
    private final Locale locale;

    Words(Locale locale) {
        this.locale = locale;
        // No other language steps in, not even the system's: the file without a language is
        // English.
        this.bundle =
                ResourceBundle.getBundle(
                        "org.diptych.desk.desk",
                        locale,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
