package org.shifan.supervision;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.programme.Refusals;
import org.springframework.stereotype.Component;

/** 研究是否退出 (XJ2015-14 四(四)): who missed too many reports stays or goes, with a reason. */
@Component("decideWithdrawal")
public class DecideWithdrawal extends FormTask<WithdrawalForm> {

  private static final List<String> DECISIONS = List.of("keep", Withdrawals.WITHDRAW);

  private final Supervision supervision;
  private final SupervisionViews views;
  private final Withdrawals withdrawals;

  DecideWithdrawal(Supervision supervision, SupervisionViews views, Withdrawals withdrawals) {
    super("withdrawal", WithdrawalForm.class);
    this.supervision = supervision;
    this.views = views;
    this.withdrawals = withdrawals;
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
  protected void complete(DelegateTask task, WithdrawalForm form) {
    String rule = supervision.ruleOf(Vars.ROUND_ID.of(task), Facts.KIND.of(task));
    if (!DECISIONS.contains(form.decision())) {
      throw new Refused(rule, "研究决定应为保留（keep）或退出（withdraw），现为" + Refusals.quote(form.decision()));
    }
    if (Refusals.blank(form.reason())) {
      throw new Refused(rule, "研究决定没有填写理由，应说明理由");
    }
    withdrawals.decided(Facts.filingId(task), form);
    Vars.DECISION.set(task, form.decision());
  }
}
