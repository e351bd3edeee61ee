package org.diptych.models;

import java.util.ArrayList;
import java.util.List;

/// What a node computes: an operator and its attributes (AttributeProto).
record Operator(String name, boolean contributed, List<Message> attributes) {

    /// An operator of ONNX itself.
    static Operator of(String name) {
        return new Operator(name, false, List.of());
    }

    /// An operator that ONNX Runtime adds.
    static Operator contributed(String name) {
        return new Operator(name, true, List.of());
    }

    Operator with(String key, long number) {
        return with(new Message().put(1, key).put(3, number).put(20, 2));
    }

    Operator with(String key, float number) {
        return with(new Message().put(1, key).put(2, number).put(20, 1));
    }

    private Operator with(Message attribute) {
        List<Message> more = new ArrayList<>(attributes);
        more.add(attribute);
        return new Operator(name, contributed, List.copyOf(more));
    }
}
