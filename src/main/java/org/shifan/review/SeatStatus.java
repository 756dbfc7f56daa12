package org.shifan.review;

/** How an expert's turn at a seat stands. */
enum SeatStatus {
  /** Asked to declare a conflict. */
  INVITED,
  /** No conflict: scores the county. */
  SEATED,
  /** Has a conflict: somebody else is to take the seat. */
  CONFLICT,
  /** Nobody is left to take the seat. */
  VACANT
}
