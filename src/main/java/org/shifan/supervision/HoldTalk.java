package org.shifan.supervision;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.calendar.Deadlines;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** 约谈 (XJ2015-14 四(四)): what was said to those who missed reports, and what they have to do. */
@Component("holdTalk")
public class HoldTalk extends FormTask<TalkForm> {

  private final Supervision supervision;
  private final SupervisionViews views;
  private final Withdrawals withdrawals;
  private final Clock clock;

  HoldTalk(Supervision supervision, SupervisionViews views, Withdrawals withdrawals, Clock clock) {
    super("talk", TalkForm.class);
    this.supervision = supervision;
    this.views = views;
    this.withdrawals = withdrawals;
    this.clock = clock;
  }

  @Override
  protected Object context(DelegateExecution execution) {
    return views.of(execution);
  }

  @Override
  protected String stream(DelegateTask task) {
    return Facts.filingId(task);
  }

  @Override
  protected void complete(DelegateTask task, TalkForm form) {
    LocalDate called = Deadlines.dateOf(task.getCreateTime().toInstant());
    LocalDate today = Deadlines.dateOf(clock.instant());
    LocalDate held = form.heldOn();
    if (held == null || held.isBefore(called) || held.isAfter(today)) {
      String rule = supervision.ruleOf(Vars.ROUND_ID.of(task), Facts.KIND.of(task));
      throw new Refused(
          rule,
          "约谈日期应在确定约谈之日%s至今天%s之间，现为%s"
              .formatted(
                  Deadlines.format(called),
                  Deadlines.format(today),
                  held == null ? "（空）" : Deadlines.format(held)));
    }
    withdrawals.talked(Facts.filingId(task), form, submitted(task));
  }
}
