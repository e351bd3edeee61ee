package org.diptych.models;

/// The matrices of a layer of BERT, each with a bias.
enum Matrix {
    QUERY("query", "attention/self/query", Matrix.WIDTH, Matrix.WIDTH, Activations.NORMAL),
    KEY("key", "attention/self/key", Matrix.WIDTH, Matrix.WIDTH, Activations.NORMAL),
    VALUE("value", "attention/self/value", Matrix.WIDTH, Matrix.WIDTH, Activations.NORMAL),
    OUTPUT("output", "attention/output/dense", Matrix.WIDTH, Matrix.WIDTH, Activations.MIXED),
    INTERMEDIATE(
            "intermediate", "intermediate/dense", Matrix.WIDTH, Matrix.INNER, Activations.NORMAL),
    DENSE("dense", "output/dense", Matrix.INNER, Matrix.WIDTH, Activations.RECTIFIED);

    /// How many numbers stand for one piece between layers.
    static final int WIDTH = 768;

    /// The same within a layer's feed-forward part.
    static final int INNER = 3072;

    private final String adapted;
    private final String checkpoint;
    private final int in;
    private final int out;
    private final Activations activations;

    Matrix(String adapted, String checkpoint, int in, int out, Activations activations) {
        this.adapted = adapted;
        this.checkpoint = checkpoint;
        this.in = in;
        this.out = out;
        this.activations = activations;
    }

    /// Its name in the adapters' file.
    String adapted(int layer) {
        return "layer.%d.%s".formatted(layer, adapted);
    }

    /// Its name in the checkpoint.
    String checkpoint(int layer) {
        return BertGraph.layer(layer) + checkpoint;
    }

    int in() {
        return in;
    }

    int out() {
        return out;
    }

    /// What it is multiplied with.
    Activations activations() {
        return activations;
    }
}
