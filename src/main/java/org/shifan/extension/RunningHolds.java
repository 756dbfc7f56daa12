package org.shifan.extension;

import java.time.Instant;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.calendar.Deadlines;
import org.shifan.calendar.RunningPeriods;
import org.shifan.process.OpenForms;
import org.springframework.stereotype.Component;

/** Windows that are held while the province decides on an extension. */
@Component
class RunningHolds implements RunningPeriods {

  private final ExtensionRepository extensions;
  private final Extensions deadlines;
  private final OpenForms forms;
  private final AuditTrail audit;

  RunningHolds(
      ExtensionRepository extensions, Extensions deadlines, OpenForms forms, AuditTrail audit) {
    this.extensions = extensions;
    this.deadlines = deadlines;
    this.forms = forms;
    this.audit = audit;
  }

  @Override
  public void countAnew() {
    extensions.pending().forEach(this::countAnew);
  }

  private void countAnew(Extension pending) {
    String id = pending.ownerId();
    Instant end =
        deadlines.held(id, pending.formerDeadline().toInstant(), pending.askedAt().toInstant());
    if (end.isAfter(pending.holdUntil().toInstant())) {
      extensions.hold(pending, end.atZone(Deadlines.BEIJING).toOffsetDateTime());
      audit.record(
          Entry.of(Kind.AUTOMATIC, id, "countAnew")
              .because("放假安排调整，延期申请审查期间顺延至" + Deadlines.format(end))
              .under("SD64-06"));
      forms.refresh(id, deadlines.owner(id).task());
      forms.refresh(id, "decideExtension");
    }
  }
}
