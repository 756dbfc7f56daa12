package org.shifan.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.programme.DeadlineRule;
import org.shifan.programme.FilingRules;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/**
 * An office fills in what it files, over several sittings; what it submits follows the round's
 * rules.
 */
@Component("fill")
public class FillFiling extends FormTask<FillFiling.Form> {

  record Form(String action) {}

  private final Filings filings;
  private final FilingDates dates;
  private final FilingForm forms;
  private final FilingView views;
  private final SubmissionCheck check;
  private final Rounds rounds;

  FillFiling(
      Filings filings,
      FilingDates dates,
      FilingForm forms,
      FilingView views,
      SubmissionCheck check,
      Rounds rounds) {
    super("filing", Form.class);
    this.filings = filings;
    this.dates = dates;
    this.forms = forms;
    this.views = views;
    this.check = check;
    this.rounds = rounds;
  }

  @Override
  protected Object prefill(DelegateExecution execution) {
    return forms.of(filings.require(Facts.FILING_ID.of(execution)));
  }

  @Override
  protected Object context(DelegateExecution execution) {
    return views.forFiler(filings.require(Facts.FILING_ID.of(execution)));
  }

  @Override
  protected void complete(DelegateTask task, Form form) {
    Filing filing = filings.lock(Facts.FILING_ID.of(task));
    FilingRules.Kind kind = rounds.rules(filing.roundId()).filings().kind(filing.kind());
    Refused.when(
        new DeadlineRule(kind.rule(), kind.name()).check(filing.closes(), dates.instant()));
    String text = submitted(task);
    switch (String.valueOf(form.action())) {
      case "save" -> filings.keep(filing.saved(text));
      case "submit" -> submit(filing, text);
      case "withdraw" -> withdraw(filing, kind, text);
      default ->
          throw new Refused(
              kind.rule(), "办理事项应为保存、提交或撤回之一（save、submit、withdraw），现为" + form.action());
    }
    Vars.ACTION.set(task, form.action());
  }

  private void submit(Filing filing, String text) {
    Refused.when(check.check(filing, Filled.of(text)));
    filings.keep(filing.submitted(text, dates.now()));
  }

  private void withdraw(Filing filing, FilingRules.Kind kind, String text) {
    if (filing.correcting()) {
      throw new Refused(kind.rule(), "退回修改期间不能撤回，应按退回意见修改后重新提交");
    }
    filings.keep(filing.saved(text).withdrawn());
  }
}
