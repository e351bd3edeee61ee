package org.diptych.bench;

import java.time.Duration;

/// One pair, judged.
///
/// @param aligned until it was known what answers to what
/// @param all until all was known, loading the articles apart
record Trial(Gold gold, Score score, Duration aligned, Duration all) {}
