package org.diptych.desk;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// On Windows the key AltGr comes as Ctrl and Alt together. With a digit it types a sign on many keyboards, such as `#`
/// and `{` on a French one, and no action of the window must take that from a field.
final class AltGraph {

    private AltGraph() {}

    static void leaveToFields(Scene scene) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.isControlDown()
                            && event.isAltDown()
                            && event.getCode().isDigitKey()
                            && event.getTarget() instanceof TextInputControl) {
                        event.consume();
                    }
                });
    }
}
