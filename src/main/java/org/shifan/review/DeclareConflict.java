package org.shifan.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.process.ForModels;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/**
 * An expert declares a conflict of interest for a county before any material is shown (SD64-15
 * 四(五)): the form names the county and nothing else.
 */
@Component("declareConflict")
public class DeclareConflict extends FormTask<ConflictForm> {

  private final Seats seats;
  private final CandidateNames names;
  private final Rounds rounds;
  private final Clock clock;

  DeclareConflict(Seats seats, CandidateNames names, Rounds rounds, Clock clock) {
    super("conflict", ConflictForm.class);
    this.seats = seats;
    this.names = names;
    this.rounds = rounds;
    this.clock = clock;
  }

  /** The numbers of the seats for a county: asked by the model. */
  @ForModels
  public List<Integer> seats(String applicationId) {
    return seats.of(applicationId).stream().map(Seat::seatNo).distinct().toList();
  }

  /** Who is asked to take the seat now: asked by the model. */
  @ForModels
  public String expert(String applicationId, int seatNo) {
    return seats.current(applicationId, seatNo).expert();
  }

  @Override
  protected Object prefill(DelegateExecution execution) {
    return Map.of("conflict", false, "reason", "");
  }

  @Override
  protected Object context(DelegateExecution execution) {
    String candidate = Vars.APPLICATION_ID.of(execution);
    return Map.of("county", names.of(candidate).orElse(candidate));
  }

  @Override
  protected void complete(DelegateTask task, ConflictForm form) {
    String rule = rounds.rules(Vars.ROUND_ID.of(task)).panel().fairness();
    Personally.by(Vars.EXPERT.of(task), rule);
    Refused.when(form.check(rule));
    int seatNo = Integer.parseInt(Facts.SEAT_NO.of(task));
    Seat seat = seats.current(Vars.APPLICATION_ID.of(task), seatNo);
    SeatStatus status = form.conflict() ? SeatStatus.CONFLICT : SeatStatus.SEATED;
    seats.declare(seat, status, form.reason(), OffsetDateTime.now(clock));
    Facts.SEATING.set(task, form.conflict() ? "conflict" : "seated");
  }
}
