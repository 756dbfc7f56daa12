package org.shifan.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.calendar.Deadlines;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** 厅长办公会审议: the meeting approves, amends or returns the list (SD64-08 三(三)). */
@Component("deliberate")
class Deliberate extends FormTask<MeetingForm> {

  private static final Vars PUBLISH = new Vars("publish");

  private final Rounds rounds;
  private final Proposals proposals;
  private final SelectionLists lists;
  private final Meetings meetings;
  private final ListView view;
  private final Clock clock;

  Deliberate(
      Rounds rounds,
      Proposals proposals,
      SelectionLists lists,
      Meetings meetings,
      ListView view,
      Clock clock) {
    super("meeting", MeetingForm.class);
    this.rounds = rounds;
    this.proposals = proposals;
    this.lists = lists;
    this.meetings = meetings;
    this.view = view;
    this.clock = clock;
  }

  @Override
  protected Object prefill(DelegateExecution execution) {
    List<ListRow> rows =
        proposals.pending(Vars.ROUND_ID.of(execution)).rows().stream()
            .map(row -> new ListRow(row.county(), row.proposed(), null))
            .toList();
    return Map.of("rows", rows);
  }

  @Override
  protected Map<String, Object> context(DelegateExecution execution) {
    String roundId = Vars.ROUND_ID.of(execution);
    return view.meeting(roundId, proposals.pending(roundId));
  }

  @Override
  protected void complete(DelegateTask task, MeetingForm form) {
    String roundId = Vars.ROUND_ID.of(task);
    RoundLists all = lists.of(roundId);
    Proposal pending = proposals.pending(roundId);
    Refused.when(rule(roundId, all, pending, task).check(form));
    Decision decision = new Decision(pending, all.last(Kind.PROPOSAL).orElseThrow());
    Long listId = null;
    boolean publish = false;
    if (!form.returns()) {
      List<SelectionList.Entry> entries = decision.entries(form);
      listId = lists.add(roundId, all.series(), Kind.DECISION, pending.target(), entries);
      publish = entries.stream().anyMatch(SelectionList.Entry::selected);
    }
    meetings.add(roundId, all.series(), form, listId);
    Vars.DECISION.set(task, form.decision());
    PUBLISH.set(task, publish);
  }

  private MeetingRule rule(String roundId, RoundLists all, Proposal pending, DelegateTask task) {
    boolean mayBeEmpty = all.supplementary() || pending.rows().isEmpty();
    ListRule rule =
        new ListRule(pending, tolerance(roundId, all, pending), view.names(), mayBeEmpty);
    LocalDate listedOn = Deadlines.dateOf(all.pending().orElseThrow().madeAt().toInstant());
    return new MeetingRule(rule, listedOn, Deadlines.dateOf(clock.instant()), Recorder.of(task));
  }

  /** The meeting may not go beyond what the draft might have had. */
  private int tolerance(String roundId, RoundLists all, Proposal pending) {
    if (all.supplementary()) {
      return 0;
    }
    int proposed = all.last(Kind.PROPOSAL).orElseThrow().selected().size();
    int most = Math.max(proposed, pending.target()) + rounds.rules(roundId).selection().tolerance();
    return Math.max(0, most - Math.max(pending.proposed(), pending.target()));
  }
}
