package org.shifan.plan;

import java.util.List;
import org.shifan.filing.Filings;
import org.shifan.programme.Refusal;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** The filings that tasks consist of, as the table of tasks has it (CJ2021-05, -12). */
@Component
class TaskFilings {

  private final Rounds rounds;
  private final Filings filings;

  TaskFilings(Rounds rounds, Filings filings) {
    this.rounds = rounds;
    this.filings = filings;
  }

  /** What is not received yet of what a part's task consists of. */
  List<Refusal> missing(Plan plan, Part part) {
    String kind = plan.rules().task(part.taskNo()).filing();
    return kind.isEmpty()
        ? List.of()
        : new FiledRule(
                plan,
                rounds.rules(plan.round()).filings().kind(kind),
                filings.ofRound(plan.round().id(), kind))
            .check(part);
  }
}
