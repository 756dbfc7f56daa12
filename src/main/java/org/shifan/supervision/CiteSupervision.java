package org.shifan.supervision;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shifan.filing.Filing;
import org.shifan.filing.Filings;
import org.springframework.stereotype.Component;

/**
 * Lets a task of the stage say on which rule it rests, and for whom and when it is: the stage is
 * the same for all programmes, the clause is that of the round's rules.
 */
@Component("citeSupervision")
class CiteSupervision implements TaskListener {

  /** Which measure of the rules a step carries out; the others rest on the report itself. */
  private static final Map<String, String> MEASURES =
      Map.of("talk", "talk", "decideWithdrawal", "decide");

  private final Supervision supervision;
  private final Filings filings;

  CiteSupervision(Supervision supervision, Filings filings) {
    this.supervision = supervision;
    this.filings = filings;
  }

  @Override
  public void notify(DelegateTask task) {
    Filing report = filings.require(Facts.filingId(task));
    String rule = supervision.ruleOf(report, MEASURES.get(task.getTaskDefinitionKey()));
    task.setDescription(task.getDescription() + "依据：" + rule + "。");
  }
}
