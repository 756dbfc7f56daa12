package org.shifan.joint;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.process.Forms;
import org.shifan.process.Vars;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Publishes the list that all departments have signed, once. */
@Component("publishList")
class PublishList implements JavaDelegate {

  private final Rounds rounds;
  private final JointLists lists;
  private final AuditTrail audit;
  private final Clock clock;

  PublishList(Rounds rounds, JointLists lists, AuditTrail audit, Clock clock) {
    this.rounds = rounds;
    this.lists = lists;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    JointList list = lists.lock(Vars.ROUND_ID.of(execution));
    if (list.status() != JointList.Status.PUBLISHED) {
      lists.keep(list.published(OffsetDateTime.now(clock)));
      audit.record(
          Entry.of(Kind.AUTOMATIC, list.roundId(), "publishList")
              .under(rounds.rules(list.roundId()).yearsRule())
              .with(Forms.text(lists.entries(list.roundId()))));
    }
  }
}
