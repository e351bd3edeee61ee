package org.diptych.desk;

import java.util.Locale;
import java.util.Objects;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A digit, by whatever key but that of its own name: one of the block of digits, one that types it with Shift, or that
/// same key without Shift on a French keyboard.
///
/// Of the keys for 1 to 4 of a French keyboard, a window on Linux hears AMPERSAND, UNDEFINED, QUOTEDBL and QUOTE, with
/// Shift or without, and the text alone tells more.
final class DigitKey extends KeyCombination {

    /// What the keys of the digits from 0 on type without Shift on a French keyboard.
    private static final String FRENCH = "à&é\"'(-è_ç";

    /// Those of them that are keys of their own elsewhere.
    private static final String ELSEWHERE = "'-";

    private final int digit;

    /// @param digit from 0 to 9
    DigitKey(int digit, Modifier... modifiers) {
        super(modifiers);
        this.digit = digit;
    }

    @Override
    public boolean match(KeyEvent event) {
        return super.match(event) && isDigit(event);
    }

    private boolean isDigit(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isDigitKey()) {
            return code == KeyCode.valueOf("NUMPAD" + digit);
        }
        if (event.isShiftDown()) {
            return event.getText().equals(String.valueOf(digit));
        }
        String sign = FRENCH.substring(digit, digit + 1);
        return event.getText().equals(sign)
                && (!ELSEWHERE.contains(sign)
                        || new KeyCharacterCombination(
                                        String.valueOf(digit), SHORTCUT_ANY, ALT_ANY, SHIFT_ANY)
                                .match(event));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DigitKey key && key.digit == digit && super.equals(other);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), digit);
    }

    @Override
    public String getDisplayText() {
        return super.getDisplayText() + String.format(Locale.ROOT, "%d", digit);
    }
}
