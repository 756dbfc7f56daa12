package org.shifan.filing;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shifan.programme.FilingRules;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/**
 * Calls a task of the stage by what is filed, and lets it say on which rule: the stage is the same
 * for all kinds of filings.
 */
@Component("nameFiling")
class NameFiling implements TaskListener {

  private final Filings filings;
  private final FilingSteps steps;
  private final Rounds rounds;

  NameFiling(Filings filings, FilingSteps steps, Rounds rounds) {
    this.filings = filings;
    this.steps = steps;
    this.rounds = rounds;
  }

  @Override
  public void notify(DelegateTask task) {
    Filing filing = filings.require(Facts.FILING_ID.of(task));
    FilingRules.Kind kind = rounds.rules(filing.roundId()).filings().kind(filing.kind());
    steps.name(filing, task.getTaskDefinitionKey()).ifPresent(task::setName);
    task.setDescription(task.getDescription() + "依据：" + kind.rule() + "。");
    task.setVariableLocal(Facts.KIND.name(), filing.kind());
  }
}
