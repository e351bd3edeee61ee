package org.diptych.desk;

/// What the reader does to a pair: decides, marks and copies, pairs paragraphs.
record Deeds(Deciding deciding, Hand hand, Pairing pairing) {}
