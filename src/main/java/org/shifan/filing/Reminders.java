package org.shifan.filing;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.shifan.calendar.Deadlines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The record of how often filers were reminded. */
@Repository
class Reminders {

  private final JdbcClient jdbc;

  Reminders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Reminder(int daysLeft, OffsetDateTime remindedAt) {

    String dated() {
      String day = Deadlines.format(Deadlines.dateOf(remindedAt.toInstant()));
      return sentence(daysLeft) + "（" + day + "）";
    }
  }

  /** Keeps a reminder; false where the filer was reminded on that day already. */
  boolean add(String filingId, int daysLeft, OffsetDateTime now) {
    boolean known =
        jdbc.sql("select count(*) from filing_reminder where filing_id = ? and days_left = ?")
                .params(filingId, daysLeft)
                .query(Integer.class)
                .single()
            > 0;
    if (!known) {
      jdbc.sql("insert into filing_reminder (filing_id, days_left, reminded_at) values (?, ?, ?)")
          .params(filingId, daysLeft, now)
          .update();
    }
    return !known;
  }

  /** What the last reminder said, and when, if there was one: a form shows it for long. */
  Optional<String> last(String filingId) {
    return jdbc.sql(
            "select days_left, reminded_at from filing_reminder where filing_id = ?"
                + " order by days_left limit 1")
        .param(filingId)
        .query(Reminder.class)
        .optional()
        .map(Reminder::dated);
  }

  static String sentence(int daysLeft) {
    if (daysLeft < 0) {
      return "催报：已逾期" + -daysLeft + "天，请尽快报送";
    }
    return daysLeft == 0 ? "提醒：今天截止" : "提醒：距截止还有" + daysLeft + "天";
  }
}
