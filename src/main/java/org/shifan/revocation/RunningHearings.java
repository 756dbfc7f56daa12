package org.shifan.revocation;

import java.time.Instant;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.calendar.Deadlines;
import org.shifan.calendar.RunningPeriods;
import org.shifan.calendar.WorkingDays;
import org.shifan.process.OpenForms;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** The time in which charged counties may state their view. */
@Component
class RunningHearings implements RunningPeriods {

  private final Revocations revocations;
  private final Rounds rounds;
  private final WorkingDays workingDays;
  private final OpenForms forms;
  private final AuditTrail audit;

  RunningHearings(
      Revocations revocations,
      Rounds rounds,
      WorkingDays workingDays,
      OpenForms forms,
      AuditTrail audit) {
    this.revocations = revocations;
    this.rounds = rounds;
    this.workingDays = workingDays;
    this.forms = forms;
    this.audit = audit;
  }

  @Override
  public void countAnew() {
    revocations.hearing().forEach(this::countAnew);
  }

  private void countAnew(Revocation charge) {
    int days = rounds.rules(charge.roundId()).procedure().correctionDays();
    Instant end = workingDays.endOf(Deadlines.dateOf(charge.chargedAt().toInstant()), days);
    if (end.isAfter(charge.hearingUntil().toInstant())) {
      revocations.hear(charge.processId(), end.atZone(Deadlines.BEIJING).toOffsetDateTime());
      audit.record(
          Entry.of(Kind.AUTOMATIC, charge.applicationId(), "countAnew")
              .on(charge.processId())
              .because("放假安排调整，陈述和申辩延至" + Deadlines.format(end))
              .under("SD64-15"));
      forms.refresh(charge.applicationId(), "hear");
    }
  }
}
