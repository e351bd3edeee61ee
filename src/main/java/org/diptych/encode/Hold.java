package org.diptych.encode;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Optional;

/// Holds ONNX Runtime's environment until the program has ended.
///
/// Its Java part gives the environment back in a shutdown hook, which runs beside ours and in no order with it: a session
/// that is being made at that moment loses its ground, and the program aborts. The runtime counts who uses the
/// environment, so one use more than its Java part knows of, taken before that, keeps it.
final class Hold {

    /// The first version of the interface, in which all that is needed is; later ones only add to it.
    private static final int VERSION = 1;

    /// Where the interface has `CreateEnv`, in addresses from its beginning.
    private static final int CREATE_ENV = 3;

    private static final int WARNING = 2;

    private static boolean isTaken;

    private Hold() {}

    /// Takes hold of the environment, once. Where the runtime is built without the function that everything starts with, it
    /// is left as it is.
    ///
    /// @throws OrtException if the runtime has no environment to give
    static synchronized void take() throws OrtException {
        if (!isTaken) {
            // Loads the library, and makes no environment yet.
            OrtEnvironment.getAvailableProviders();
            Optional<MemorySegment> base = SymbolLookup.loaderLookup().find("OrtGetApiBase");
            if (base.isPresent()) {
                createEnvironment(base.get());
            }
            isTaken = true;
        }
    }

    @SuppressWarnings("restricted") // The library is loaded already, and called by its Java part.
    private static void createEnvironment(MemorySegment getBase) throws OrtException {
        Linker linker = Linker.nativeLinker();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment base =
                    (MemorySegment)
                            linker.downcallHandle(
                                            getBase, FunctionDescriptor.of(ValueLayout.ADDRESS))
                                    .invokeExact();
            MemorySegment api =
                    (MemorySegment)
                            linker.downcallHandle(
                                            function(base, 0),
                                            FunctionDescriptor.of(
                                                    ValueLayout.ADDRESS, ValueLayout.JAVA_INT))
                                    .invokeExact(VERSION);
            // It is never given back.
            MemorySegment failure =
                    (MemorySegment)
                            linker.downcallHandle(
                                            function(api, CREATE_ENV),
                                            FunctionDescriptor.of(
                                                    ValueLayout.ADDRESS,
                                                    ValueLayout.JAVA_INT,
                                                    ValueLayout.ADDRESS,
                                                    ValueLayout.ADDRESS))
                                    .invokeExact(
                                            WARNING,
                                            arena.allocateFrom(OrtEnvironment.DEFAULT_NAME),
                                            arena.allocate(ValueLayout.ADDRESS));
            if (!failure.equals(MemorySegment.NULL)) {
                throw new OrtException("no environment");
            }
        } catch (OrtException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("restricted") // A table of functions, as long as that at least.
    private static MemorySegment function(MemorySegment table, int index) {
        return table.reinterpret((index + 1) * ValueLayout.ADDRESS.byteSize())
                .getAtIndex(ValueLayout.ADDRESS, index);
    }
}
