package org.shifan.filing;

import java.util.Map;
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

  private static final Map<String, String> VERBS =
      Map.of("fill", "填报", "countersign", "会签", "receiveFiling", "审核");

  private final Filings filings;
  private final Rounds rounds;

  NameFiling(Filings filings, Rounds rounds) {
    this.filings = filings;
    this.rounds = rounds;
  }

  @Override
  public void notify(DelegateTask task) {
    Filing filing = filings.require(Facts.FILING_ID.of(task));
    FilingRules.Kind kind = rounds.rules(filing.roundId()).filings().kind(filing.kind());
    String verb = VERBS.getOrDefault(task.getTaskDefinitionKey(), task.getName());
    task.setName(verb + kind.name());
    task.setDescription(task.getDescription() + "依据：" + kind.rule() + "。");
    task.setVariableLocal(Facts.KIND.name(), filing.kind());
  }
}
