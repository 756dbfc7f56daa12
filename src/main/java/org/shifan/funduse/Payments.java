package org.shifan.funduse;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.shifan.process.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The payments of awards, one for each county at most. */
@Component
public class Payments {

  private final JdbcClient jdbc;
  private final Clock clock;

  Payments(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The payment of the county's award, if it was paid. */
  public Optional<Payment> of(String applicationId) {
    return jdbc.sql("select application_id, paid_on, amount from payment where application_id = ?")
        .param(applicationId)
        .query(Payment.class)
        .optional();
  }

  void add(String applicationId, LocalDate paidOn, BigDecimal amount) {
    jdbc.sql(
            "insert into payment (application_id, paid_on, amount, recorded_by, recorded_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            applicationId, paidOn, amount, Actors.current().orElse(null), OffsetDateTime.now(clock))
        .update();
  }
}
