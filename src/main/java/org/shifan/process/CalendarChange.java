package org.shifan.process;

import java.util.List;
import java.util.Optional;
import org.shifan.calendar.RunningPeriods;
import org.shifan.calendar.WorkingDays;
import org.shifan.command.Commands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Carries a changed arrangement of holidays into what runs, before the job executor starts: periods
 * of working days, the timers that wait for their ends, and what is due.
 */
@Component
@ConditionalOnProperty(name = Commands.PROPERTY, havingValue = "none", matchIfMissing = true)
class CalendarChange implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(CalendarChange.class);
  private static final String NAME = "calendar.digest";

  private final WorkingDays workingDays;
  private final List<RunningPeriods> periods;
  private final Timers timers;
  private final DueDates dueDates;
  private final JdbcClient jdbc;
  private final TransactionOperations transaction;

  CalendarChange(
      WorkingDays workingDays,
      List<RunningPeriods> periods,
      Timers timers,
      DueDates dueDates,
      JdbcClient jdbc,
      TransactionOperations transaction) {
    this.workingDays = workingDays;
    this.periods = periods;
    this.timers = timers;
    this.dueDates = dueDates;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(begun -> follow());
  }

  private void follow() {
    Optional<String> known =
        jdbc.sql("select setting_value from setting where name = ?")
            .param(NAME)
            .query(String.class)
            .optional();
    String present = workingDays.digest();
    if (known.filter(present::equals).isPresent()) {
      return;
    }
    periods.forEach(RunningPeriods::countAnew);
    timers.follow();
    dueDates.follow();
    jdbc.sql("delete from setting where name = ?").param(NAME).update();
    jdbc.sql("insert into setting (name, setting_value) values (?, ?)")
        .params(NAME, present)
        .update();
    LOG.info("the arrangement of holidays is another than before: what runs follows it");
  }
}
