package org.shifan.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.calendar.Deadlines;
import org.shifan.calendar.WorkingDays;
import org.shifan.decision.Decided;
import org.shifan.process.ForModels;
import org.shifan.process.Forms;
import org.shifan.process.Vars;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** 公示名单: what the meeting decided and nobody has published yet (SD64-09 三(四) “经公示后”). */
@Component("publishNotice")
public class PublishNotice implements JavaDelegate {

  private final Notices notices;
  private final Decided decided;
  private final Rounds rounds;
  private final WorkingDays workingDays;
  private final Clock clock;
  private final AuditTrail audit;

  PublishNotice(
      Notices notices,
      Decided decided,
      Rounds rounds,
      WorkingDays workingDays,
      Clock clock,
      AuditTrail audit) {
    this.notices = notices;
    this.decided = decided;
    this.rounds = rounds;
    this.workingDays = workingDays;
    this.clock = clock;
    this.audit = audit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    if (notices.ofProcess(execution.getProcessInstanceId()).isEmpty()) {
      String roundId = Vars.ROUND_ID.of(execution);
      PublicNotice next = next(roundId, execution.getProcessInstanceId());
      List<String> counties = unpublished(roundId);
      notices.add(next, counties);
      audit.record(
          Entry.of(Kind.AUTOMATIC, roundId, "publishNotice")
              .on(next.id())
              .because("公示至" + Deadlines.format(next.endsAt().toInstant()))
              .under("SD64-09")
              .with(Forms.text(counties)));
    }
  }

  /** When the round's last notice ends: the due time of the model's timer. */
  @ForModels
  public Date ends(String roundId) {
    return Date.from(notices.last(roundId).orElseThrow().endsAt().toInstant());
  }

  private List<String> unpublished(String roundId) {
    List<String> published = notices.published(roundId);
    return decided.standing(roundId).stream()
        .map(Decided.Selected::county)
        .filter(county -> !published.contains(county))
        .toList();
  }

  private PublicNotice next(String roundId, String processInstanceId) {
    int number = notices.of(roundId).size() + 1;
    OffsetDateTime now = OffsetDateTime.now(clock);
    return new PublicNotice(
        roundId + "-notice-" + number,
        roundId,
        number,
        processInstanceId,
        NoticeStatus.OPEN,
        now,
        end(roundId, now.toInstant()).atZone(Deadlines.BEIJING).toOffsetDateTime());
  }

  /** The day of publication does not count (民法典第二百零一条). */
  Instant end(String roundId, Instant published) {
    int days = rounds.rules(roundId).notice().workingDays();
    return workingDays.endOf(Deadlines.dateOf(published), days);
  }
}
