package org.shifan.submitter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.shifan.calendar.Deadlines;
import org.shifan.process.ForModels;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.programme.Refusals;
import org.shifan.programme.Window;
import org.shifan.region.Regions;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** A province arranges the application of its regions: a date of its own, what it asks of them. */
@Component("arrange")
public class Arrange extends FormTask<Arrangement> {

  /** The step whose date it moves, as the model names it. */
  private static final Vars STEP = new Vars("step");

  private final Rounds rounds;
  private final Arrangements arrangements;
  private final Regions regions;
  private final Clock clock;

  Arrange(Rounds rounds, Arrangements arrangements, Regions regions, Clock clock) {
    super("arrangement", Arrangement.class);
    this.rounds = rounds;
    this.arrangements = arrangements;
    this.regions = regions;
    this.clock = clock;
  }

  /** The day that a province gave its regions; empty where the rules' own holds. */
  @ForModels
  public String deadline(String roundId, String province) {
    return arrangements
        .find(roundId, province)
        .map(Arrangement::deadline)
        .map(LocalDate::toString)
        .orElse("");
  }

  @Override
  protected Object context(DelegateExecution execution) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("province", regions.province(Vars.PROVINCE.of(execution)).name());
    view.put(
        "deadline",
        Deadlines.format(Deadlines.endOfDay(window(execution).lastDay(round(execution).year()))));
    return view;
  }

  @Override
  protected void complete(DelegateTask task, Arrangement form) {
    LocalDate today = Deadlines.dateOf(clock.instant());
    Refused.when(
        new ArrangementRule(window(task), round(task).year()).check(form.deadline(), today));
    String note = Refusals.blank(form.note()) ? null : form.note().strip();
    arrangements.add(
        Vars.ROUND_ID.of(task), Vars.PROVINCE.of(task), new Arrangement(form.deadline(), note));
  }

  private Window window(VariableScope scope) {
    return rounds.rules(round(scope)).window(STEP.of(scope));
  }

  private Round round(VariableScope scope) {
    return rounds.require(Vars.ROUND_ID.of(scope));
  }
}
