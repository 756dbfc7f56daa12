package org.shifan.review;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.process.ForModels;
import org.shifan.process.FormTask;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/**
 * The task {@code score}: an expert scores a county by criterion (SD64-08 三(三), SD64-14 四(四)). The
 * bean cannot have the task's name: the form's variable {@code score} would hide it.
 */
@Component("scoreCounty")
public class ScoreCounty extends FormTask<ScoreForm> {

  private final Scoring scoring;
  private final Seats seats;
  private final CountyView views;

  ScoreCounty(Scoring scoring, Seats seats, CountyView views) {
    super("score", ScoreForm.class);
    this.scoring = scoring;
    this.seats = seats;
    this.views = views;
  }

  /** Who scores the county: asked by the model. */
  @ForModels
  public List<String> experts(String applicationId) {
    return seats.of(applicationId).stream()
        .filter(seat -> seat.status() == SeatStatus.SEATED)
        .map(Seat::expert)
        .toList();
  }

  @Override
  protected Object prefill(DelegateExecution execution) {
    return scoring.form(Vars.APPLICATION_ID.of(execution), Optional.empty());
  }

  @Override
  protected Object context(DelegateExecution execution) {
    return views.forScoring(Vars.APPLICATION_ID.of(execution));
  }

  @Override
  protected void complete(DelegateTask task, ScoreForm form) {
    String expert = Vars.EXPERT.of(task);
    String applicationId = Vars.APPLICATION_ID.of(task);
    Personally.by(expert, scoring.fairness(applicationId));
    scoring.take(applicationId, expert, ScoreSheet.FIRST, form);
  }
}
