package org.shifan.calendar;

/** Periods of working days that run, such as a public notice's: their ends were told to people. */
public interface RunningPeriods {

  /**
   * Counts them anew by the arrangement of holidays as it is now: what would end later does, and
   * nothing ends earlier than was told.
   */
  void countAnew();
}
