package org.shifan.review;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.calendar.Deadlines;
import org.shifan.process.ForModels;
import org.shifan.process.FormTask;
import org.shifan.process.OpenForms;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.programme.Rules;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** The province records a visit, a symposium or a reading of materials (SD64-08 三(三)). */
@Component("recordReview")
public class RecordReview extends FormTask<RecordForm> {

  private final Rounds rounds;
  private final CountyView views;
  private final CountyResults results;
  private final ReviewRecords records;
  private final OpenForms forms;
  private final Clock clock;

  RecordReview(
      Rounds rounds,
      CountyView views,
      CountyResults results,
      ReviewRecords records,
      OpenForms forms,
      Clock clock) {
    super("record", RecordForm.class);
    this.rounds = rounds;
    this.views = views;
    this.results = results;
    this.records = records;
    this.forms = forms;
    this.clock = clock;
  }

  /** The kinds to be recorded of each candidate: asked by the model. */
  @ForModels
  public List<String> kinds(String roundId) {
    return rounds.rules(roundId).reviewWays().stream().map(Rules.ReviewWay::code).toList();
  }

  /** The same, asked by models of sets that know the usual ways only. */
  @ForModels
  public List<String> kinds() {
    return Rules.ReviewWay.USUAL.stream().map(Rules.ReviewWay::code).toList();
  }

  @Override
  protected Object prefill(DelegateExecution execution) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("kind", Facts.KIND.of(execution));
    form.put("heldOn", null);
    form.put("place", "");
    form.put("participants", "");
    form.put("findings", "");
    return form;
  }

  @Override
  protected Object context(DelegateExecution execution) {
    return views.forOfficials(Vars.APPLICATION_ID.of(execution));
  }

  @Override
  protected void complete(DelegateTask task, RecordForm form) {
    CountyResult county = results.lock(Vars.APPLICATION_ID.of(task));
    Rules rules = rounds.rules(county.roundId());
    RecordRule rule =
        new RecordRule(
            rules.panel().rule(),
            rules.reviewWays(),
            Deadlines.dateOf(rounds.require(county.roundId()).openedAt().toInstant()),
            Deadlines.dateOf(clock.instant()),
            records.kinds(county.applicationId()));
    Refused.when(rule.check(form));
    records.add(county.applicationId(), form);
    forms.refresh(county.applicationId(), "recordReview");
  }
}
