package org.diptych.desk;

/// What the reader does to a pair: decides, marks and copies, pairs paragraphs, gives it to others.
record Deeds(Deciding deciding, Hand hand, Pairing pairing, Giving giving) {}
