package org.shifan.review;

import java.time.OffsetDateTime;
import java.util.List;
import org.shifan.process.Forms;

/**
 * The record of a round's draw.
 *
 * @param seed the seed, recorded with or before the draw
 * @param pool the pool drawn from, JSON; null before the draw
 * @param drawnAt when; null before the draw
 */
record Draw(String roundId, long seed, String pool, OffsetDateTime drawnAt) {

  boolean done() {
    return drawnAt != null;
  }

  /** The pool as it was at the draw. */
  List<Reviewer> reviewers() {
    return List.of(Forms.read(pool, Reviewer[].class));
  }
}
