package org.diptych.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import ai.onnxruntime.TensorInfo;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// One model in ONNX Runtime. Several threads may run it; closing waits for those that do.
final class Session implements AutoCloseable {

    /// Not all cores: a comparison leaves some to the window.
    private static final int THREADS = 2;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final ReadWriteLock inUse = new ReentrantReadWriteLock();
    private boolean closed;

    private Session(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /// Tells what is in the outputs, which end with the run.
    @FunctionalInterface
    interface Reading<R> {
        R from(OrtSession.Result outputs) throws OrtException;
    }

    /// Opens a model file.
    ///
    /// @throws OrtException if it is none, or its weights are not beside it
    static Session open(Path model) throws OrtException {
        Hold.take();
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        environment.setTelemetry(false);
        try (SessionOptions options = new SessionOptions()) {
            options.setOptimizationLevel(OptLevel.ALL_OPT);
            options.setIntraOpNumThreads(THREADS);
            // Small shares of the work, so that a thread that the system holds up is not waited
            // for.
            options.addConfigEntry("session.dynamic_block_base", "4");
            // Waiting threads sleep: a comparison shares its machine with whoever reads.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            // Batches have many shapes, and a pattern would be kept for each.
            options.setMemoryPatternOptimization(false);
            return new Session(environment, environment.createSession(model.toString(), options));
        }
    }

    boolean hasInput(String name) {
        return session.getInputNames().contains(name);
    }

    boolean hasOutput(String name) {
        return session.getOutputNames().contains(name);
    }

    /// The size of the last dimension of an output.
    ///
    /// @throws IllegalStateException if the models are closed: the runtime would read what it has freed
    int lastDimension(String output) throws OrtException {
        inUse.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the models are closed");
            }
            var info = session.getOutputInfo().get(output);
            if (info != null && info.getInfo() instanceof TensorInfo tensor) {
                long[] shape = tensor.getShape();
                return (int) shape[shape.length - 1];
            }
            throw new OrtException("no tensor " + output);
        } finally {
            inUse.readLock().unlock();
        }
    }

    /// Runs the model and reads its outputs.
    ///
    /// @throws IllegalStateException if the models are closed, or the runtime gives up
    <R> R run(Batch batch, Reading<R> reading) {
        inUse.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the models are closed");
            }
            Map<String, OnnxTensor> inputs = batch.tensors(environment, session.getInputNames());
            try (OrtSession.Result outputs = session.run(inputs)) {
                return reading.from(outputs);
            } finally {
                inputs.values().forEach(OnnxTensor::close);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed", e);
        } finally {
            inUse.readLock().unlock();
        }
    }

    @Override
    public void close() {
        inUse.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                session.close();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model does not close", e);
        } finally {
            inUse.writeLock().unlock();
        }
    }
}
