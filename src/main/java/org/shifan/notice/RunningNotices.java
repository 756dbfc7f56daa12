package org.shifan.notice;

import java.time.Instant;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.calendar.Deadlines;
import org.shifan.calendar.RunningPeriods;
import org.springframework.stereotype.Component;

/** Notices that are open: each has its working days, whatever becomes a holiday meanwhile. */
@Component
class RunningNotices implements RunningPeriods {

  private final Notices notices;
  private final PublishNotice publishing;
  private final AuditTrail audit;

  RunningNotices(Notices notices, PublishNotice publishing, AuditTrail audit) {
    this.notices = notices;
    this.publishing = publishing;
    this.audit = audit;
  }

  @Override
  public void countAnew() {
    notices.all().stream()
        .filter(notice -> notice.status() == NoticeStatus.OPEN)
        .forEach(this::countAnew);
  }

  private void countAnew(PublicNotice notice) {
    Instant end = publishing.end(notice.roundId(), notice.publishedAt().toInstant());
    if (end.isAfter(notice.endsAt().toInstant())) {
      notices.extend(notice.id(), end.atZone(Deadlines.BEIJING).toOffsetDateTime());
      audit.record(
          Entry.of(Kind.AUTOMATIC, notice.roundId(), "countAnew")
              .on(notice.id())
              .because("放假安排调整，公示延至" + Deadlines.format(end))
              .under("SD64-09"));
    }
  }
}
