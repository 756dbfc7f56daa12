package org.shifan.desk;

import java.time.Instant;
import java.util.Locale;
import org.shifan.calendar.Deadlines;

/**
 * How long a task may still take, in days of Beijing by the system's clock.
 *
 * @param words as officials read it, such as 还剩5天
 * @param state how urgent it is
 */
public record DaysLeft(String words, State state) {

  /** How urgent a task is. */
  public enum State {
    /** There is time. */
    OPEN,
    /** Due within the days of 即将到期. */
    SOON,
    /** The time is over. */
    OVERDUE;

    /** As pages and scripts name it. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What is left until the deadline.
   *
   * @param soon from when on it counts as due soon
   */
  static DaysLeft of(Instant due, Instant soon, Instant now) {
    int days = Deadlines.daysLeft(now, due);
    if (!now.isBefore(due)) {
      return new DaysLeft(days == 0 ? "今天已逾期" : "已逾期" + -days + "天", State.OVERDUE);
    }
    State state = now.isBefore(soon) ? State.OPEN : State.SOON;
    return new DaysLeft(days == 0 ? "今天截止" : "还剩" + days + "天", state);
  }
}
