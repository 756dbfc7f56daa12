package org.shifan.decision;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.calendar.Deadlines;
import org.shifan.process.ForModels;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.programme.Refusals;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** 拟定推荐名单: the province drafts the list from the proposal (SD64-03 三, SD64-08 三(三)). */
@Component("draftList")
public class DraftList extends FormTask<ListForm> {

  private final Rounds rounds;
  private final Proposals proposals;
  private final SelectionLists lists;
  private final ListView view;

  DraftList(Rounds rounds, Proposals proposals, SelectionLists lists, ListView view) {
    super("list", ListForm.class);
    this.rounds = rounds;
    this.proposals = proposals;
    this.lists = lists;
    this.view = view;
  }

  /** The end of the review's window, 24:00 in Beijing of the day the rules name (SD64-08). */
  @ForModels
  public Date due(String roundId) {
    var round = rounds.require(roundId);
    var day = rounds.rules(round).window("review").lastDay(round.year());
    return Date.from(Deadlines.endOfDay(day));
  }

  @Override
  protected Object prefill(DelegateExecution execution) {
    String roundId = Vars.ROUND_ID.of(execution);
    Optional<SelectionList> former = lists.of(roundId).last(Kind.DRAFT);
    return new ListForm(
        proposals.current(roundId).rows().stream().map(row -> row(row, former)).toList());
  }

  /** As proposed; after a return as it was drafted, so that nothing typed is lost. */
  private static ListRow row(Proposal.Row row, Optional<SelectionList> former) {
    return former
        .flatMap(list -> list.of(row.county()))
        .map(e -> new ListRow(e.county(), e.selected(), e.reason()))
        .orElseGet(() -> new ListRow(row.county(), row.proposed(), null));
  }

  @Override
  protected Map<String, Object> context(DelegateExecution execution) {
    String roundId = Vars.ROUND_ID.of(execution);
    return view.drafting(roundId, proposals.current(roundId));
  }

  @Override
  protected void complete(DelegateTask task, ListForm form) {
    String roundId = Vars.ROUND_ID.of(task);
    Proposal proposal = proposals.current(roundId);
    RoundLists all = lists.of(roundId);
    int tolerance = all.supplementary() ? 0 : rounds.rules(roundId).selection().tolerance();
    boolean mayBeEmpty = all.supplementary() || proposal.rows().isEmpty();
    Refused.when(new ListRule(proposal, tolerance, view.names(), mayBeEmpty).check(form.rows()));
    if (!all.supplementary()) {
      lists.add(roundId, all.series(), Kind.PROPOSAL, proposal.target(), entries(proposal));
    }
    lists.add(roundId, all.series(), Kind.DRAFT, proposal.target(), drafted(proposal, form));
  }

  /** The rows of a proposal as they are kept. */
  static List<SelectionList.Entry> entries(Proposal proposal) {
    return proposal.rows().stream()
        .map(
            r -> new SelectionList.Entry(r.county(), r.rank(), r.proposed(), r.tied(), false, null))
        .toList();
  }

  private static List<SelectionList.Entry> drafted(Proposal proposal, ListForm form) {
    return proposal.rows().stream().map(row -> drafted(row, form.of(row.county()))).toList();
  }

  private static SelectionList.Entry drafted(Proposal.Row row, Optional<ListRow> given) {
    String reason = given.map(ListRow::reason).filter(r -> !Refusals.blank(r)).orElse(null);
    boolean selected = given.map(ListRow::selected).orElse(false);
    return new SelectionList.Entry(row.county(), row.rank(), selected, row.tied(), false, reason);
  }
}
