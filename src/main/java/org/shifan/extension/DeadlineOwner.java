package org.shifan.extension;

import java.time.Instant;

/** Keeps deadlines that the province may extend. */
public interface DeadlineOwner {

  /** Whether this id, which ends with a region's code, is one of its own. */
  boolean owns(String id);

  /** Who asks, as officials name it: 济南市历下区. */
  String nameOf(String id);

  /** Which step's deadline it is, as officials name it: 县级申报. */
  String stepOf(String id);

  /** The round it belongs to. */
  String roundOf(String id);

  /** The deadline as it stands. */
  Instant deadline(String id);

  /** Until when an extension may run at most. */
  Instant latest(String id);

  /** Moves the deadline. */
  void extend(String id, Instant newDeadline);

  /** The id of the timer event that closes the window in the model. */
  String timer();

  /** The key of the task whose form tells the deadline. */
  String task();
}
