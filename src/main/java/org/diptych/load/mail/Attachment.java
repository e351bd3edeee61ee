package org.diptych.load.mail;

/// A document that is attached to a mail.
final class Attachment {

    private final String name;
    private final byte[] bytes;

    Attachment(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /// Empty if it has none.
    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }
}
