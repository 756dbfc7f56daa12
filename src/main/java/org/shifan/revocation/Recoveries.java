package org.shifan.revocation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.shifan.funduse.Payment;
import org.shifan.funduse.Payments;
import org.shifan.process.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came back of paid awards, part by part. */
@Component
class Recoveries {

  /** A part that came back, in yuan. */
  record Part(BigDecimal amount, LocalDate recoveredOn) {}

  private final JdbcClient jdbc;
  private final Payments payments;
  private final Clock clock;

  Recoveries(JdbcClient jdbc, Payments payments, Clock clock) {
    this.jdbc = jdbc;
    this.payments = payments;
    this.clock = clock;
  }

  /** The parts of one revocation, the oldest first. */
  List<Part> of(String processId) {
    return jdbc.sql("select amount, recovered_on from recovery where process_id = ? order by id")
        .param(processId)
        .query(Part.class)
        .list();
  }

  /** What was paid to the county and has not come back, in yuan. */
  BigDecimal outstanding(Revocation revocation) {
    BigDecimal back =
        of(revocation.processId()).stream()
            .map(Part::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return payments
        .of(revocation.applicationId())
        .map(Payment::amount)
        .orElse(BigDecimal.ZERO)
        .subtract(back);
  }

  void add(String processId, BigDecimal amount, LocalDate recoveredOn) {
    jdbc.sql(
            "insert into recovery"
                + " (process_id, amount, recovered_on, recorded_by, recorded_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            processId,
            amount,
            recoveredOn,
            Actors.current().orElse(null),
            OffsetDateTime.now(clock))
        .update();
  }
}
