package org.shifan.review;

import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** After a talk an expert may revise their own score, with a reason (SD64-15 四(五)). */
@Component("reviseScore")
class ReviseScore extends FormTask<ScoreForm> {

  private final Scoring scoring;
  private final ScoreSheets sheets;
  private final Talks talks;
  private final CountyView views;

  ReviseScore(Scoring scoring, ScoreSheets sheets, Talks talks, CountyView views) {
    super("score", ScoreForm.class);
    this.scoring = scoring;
    this.sheets = sheets;
    this.talks = talks;
    this.views = views;
  }

  @Override
  protected Object prefill(DelegateExecution execution) {
    String applicationId = Vars.APPLICATION_ID.of(execution);
    var own = sheets.latest(applicationId, Vars.EXPERT.of(execution));
    Map<String, Object> form = scoring.form(applicationId, own);
    form.put("reason", "");
    return form;
  }

  @Override
  protected Object context(DelegateExecution execution) {
    String applicationId = Vars.APPLICATION_ID.of(execution);
    Map<String, Object> view = views.forRevising(applicationId);
    view.put("outcome", talks.outcome(applicationId));
    return view;
  }

  @Override
  protected void complete(DelegateTask task, ScoreForm form) {
    String applicationId = Vars.APPLICATION_ID.of(task);
    String expert = Vars.EXPERT.of(task);
    String rule = scoring.fairness(applicationId);
    Personally.by(expert, rule);
    Map<String, BigDecimal> points = scoring.points(applicationId, form);
    ScoreSheet own = sheets.latest(applicationId, expert).orElseThrow();
    Refused.when(new RevisionRule(rule, own.points()).check(points, form.reason()));
    scoring.take(applicationId, expert, ScoreSheet.REVISED, form);
  }
}
