package org.diptych.desk;

import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// Drops files on a scene as the system would. JavaFX has no public way to do so, and its headless
/// platform no drag and drop, so this hands the drop to the scene's own listener.
final class FileDrop {

    private static final String TOOLKIT = "com.sun.javafx.tk.Toolkit";
    private static final String CLIPBOARD = "com.sun.javafx.tk.TKClipboard";
    private static final String LISTENER = "com.sun.javafx.tk.TKDropTargetListener";

    private FileDrop() {}

    /// Drags the files over a point of the scene and lets them go. Call on the window's thread.
    static void on(Scene scene, double x, double y, List<Path> files)
            throws ReflectiveOperationException {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(files.stream().map(Path::toFile).map(File::getAbsoluteFile).toList());
        on(scene, x, y, content);
    }

    /// Drags anything over a point of the scene and lets it go.
    static void on(Scene scene, double x, double y, ClipboardContent content)
            throws ReflectiveOperationException {
        Object clipboard = clipboard();
        Dragboard board =
                (Dragboard)
                        call(
                                Class.forName("com.sun.javafx.scene.input.DragboardHelper"),
                                null,
                                "createDragboard",
                                clipboard);
        board.setContent(content);
        Object listener = listener(scene);
        Class<?> type = Class.forName(LISTENER);
        call(type, listener, "dragEnter", x, y, x, y, TransferMode.COPY, clipboard);
        call(type, listener, "dragOver", x, y, x, y, TransferMode.COPY);
        call(type, listener, "drop", x, y, x, y, TransferMode.COPY);
    }

    /// A clipboard of its own, which allows copying as a file manager's does.
    private static Object clipboard() throws ReflectiveOperationException {
        Object toolkit = call(Class.forName(TOOLKIT), null, "getToolkit");
        Object local = call(toolkit.getClass(), toolkit, "createLocalClipboard");
        Class<?> type = Class.forName(CLIPBOARD);
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) ->
                        method.getName().equals("getTransferModes")
                                ? EnumSet.of(TransferMode.COPY)
                                : method.invoke(local, arguments));
    }

    private static Object listener(Scene scene) throws ReflectiveOperationException {
        Object peer =
                call(Class.forName("com.sun.javafx.scene.SceneHelper"), null, "getPeer", scene);
        for (Class<?> type = peer.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals("dropTargetListener")) {
                    field.setAccessible(true);
                    return field.get(peer);
                }
            }
        }
        throw new NoSuchFieldException("dropTargetListener");
    }

    private static Object call(
            Class<?> type, @Nullable Object target, String name, Object... arguments)
            throws ReflectiveOperationException {
        Method method =
                Arrays.stream(type.getMethods())
                        .filter(m -> m.getName().equals(name))
                        .filter(m -> m.getParameterCount() == arguments.length)
                        .findFirst()
                        .orElseThrow(() -> new NoSuchMethodException(type + "." + name));
        method.setAccessible(true);
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(name + " failed", e.getCause());
        }
    }
}
