package org.shifan.award;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** 核定奖励资金 (SD64-10, SD64-24): the finance department confirms the award table or returns it. */
@Component("confirmAward")
class ConfirmAward extends FormTask<Confirmation> {

  private final AwardCases cases;
  private final AwardRunRepository runs;
  private final AwardViews views;

  ConfirmAward(AwardCases cases, AwardRunRepository runs, AwardViews views) {
    super("confirmation", Confirmation.class);
    this.cases = cases;
    this.runs = runs;
    this.views = views;
  }

  @Override
  protected Object context(DelegateExecution execution) {
    return views.table(Vars.ROUND_ID.of(execution));
  }

  @Override
  protected void complete(DelegateTask task, Confirmation form) {
    String roundId = Vars.ROUND_ID.of(task);
    AwardRun run = runs.newest(roundId).orElseThrow();
    Refused.when(ConfirmationRule.check(form));
    if (form.confirms()) {
      List<Award> rows = runs.rows(run.id());
      Refused.when(new TableRule(cases.of(roundId)).check(run, rows));
      runs.confirmed(run.id());
    } else {
      runs.returned(run.id());
    }
    runs.decided(run.id(), form);
    Vars.DECISION.set(task, form.decision());
  }
}
