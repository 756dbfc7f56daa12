package org.shifan.review;

import org.shifan.process.Vars;

/** The routing facts of the review's models. */
final class Facts {

  /** The number of a seat on the panel of a county, from 1. */
  static final Vars SEAT_NO = new Vars("seatNo");

  /** How a seat stands: {@code invited}, {@code seated}, {@code conflict} or {@code vacant}. */
  static final Vars SEATING = new Vars("seating");

  /** The kind of record a task starts with. */
  static final Vars KIND = new Vars("kind");

  /** Whether the scores call for a talk. */
  static final Vars TALK_NEEDED = new Vars("talkNeeded");

  private Facts() {}
}
