package org.shifan.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.process.Forms;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** 确定递补对象: the next in rank for each place that became vacant (SD64-03, SD64-09 三(四)). */
@Component("fillVacancies")
class FillVacancies implements JavaDelegate {

  private static final Vars VACANCIES = new Vars("vacancies");

  private final SelectionLists lists;
  private final Excluded excluded;
  private final Proposals proposals;
  private final AuditTrail audit;

  FillVacancies(SelectionLists lists, Excluded excluded, Proposals proposals, AuditTrail audit) {
    this.lists = lists;
    this.excluded = excluded;
    this.proposals = proposals;
    this.audit = audit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    VACANCIES.set(execution, candidates(Vars.ROUND_ID.of(execution)));
  }

  /** Whether the meeting has somebody to decide on; a series that is open already stays. */
  private boolean candidates(String roundId) {
    RoundLists all = lists.of(roundId);
    if (all.supplementary() && !all.decided()) {
      return true;
    }
    int vacancies = all.vacancies(excluded.of(roundId));
    Proposal next = proposals.next(roundId, vacancies);
    if (vacancies == 0 || next.rows().isEmpty()) {
      return false;
    }
    var entries = DraftList.entries(next);
    lists.add(roundId, all.series() + 1, Kind.PROPOSAL, vacancies, entries);
    audit.record(
        Entry.of(org.shifan.audit.Kind.AUTOMATIC, roundId, "fillVacancies")
            .because("空缺" + vacancies + "个，按名次递补")
            .under("SD64-09")
            .with(Forms.text(entries)));
    return true;
  }
}
