package org.diptych.models;

/// The layer normalisations of a layer of BERT.
enum Norm {
    ATTENTION("attention_norm", "attention/output/LayerNorm"),
    OUTPUT("output_norm", "output/LayerNorm");

    private final String adapted;
    private final String checkpoint;

    Norm(String adapted, String checkpoint) {
        this.adapted = adapted;
        this.checkpoint = checkpoint;
    }

    /// Its name in the adapters' file.
    String adapted(int layer) {
        return "layer.%d.%s".formatted(layer, adapted);
    }

    /// Its name in the checkpoint.
    String checkpoint(int layer) {
        return BertGraph.layer(layer) + checkpoint;
    }
}
