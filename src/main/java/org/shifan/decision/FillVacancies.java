package org.shifan.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** 确定递补对象: the next in rank for each place that became vacant (SD64-03, SD64-09 三(四)). */
@Component("fillVacancies")
class FillVacancies implements JavaDelegate {

  private static final Vars VACANCIES = new Vars("vacancies");

  private final SelectionLists lists;
  private final Excluded excluded;
  private final Proposals proposals;

  FillVacancies(SelectionLists lists, Excluded excluded, Proposals proposals) {
    this.lists = lists;
    this.excluded = excluded;
    this.proposals = proposals;
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
    lists.add(roundId, all.series() + 1, Kind.PROPOSAL, vacancies, DraftList.entries(next));
    return true;
  }
}
