package org.shifan.review;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** The province has a county's experts talk where their scores differ widely (SD64-15 四(五)). */
@Component("discuss")
class Discuss extends FormTask<DiscussionForm> {

  private final Rounds rounds;
  private final Talks talks;
  private final CountyView views;
  private final ScoreTable scores;

  Discuss(Rounds rounds, Talks talks, CountyView views, ScoreTable scores) {
    super("discussion", DiscussionForm.class);
    this.rounds = rounds;
    this.talks = talks;
    this.views = views;
    this.scores = scores;
  }

  @Override
  protected Object prefill(DelegateExecution execution) {
    return Map.of("outcome", "");
  }

  @Override
  protected Object context(DelegateExecution execution) {
    String applicationId = Vars.APPLICATION_ID.of(execution);
    Map<String, Object> view = views.forOfficials(applicationId);
    view.putAll(scores.of(applicationId));
    view.put("rule", rounds.rules(Vars.ROUND_ID.of(execution)).panel().fairness());
    return view;
  }

  @Override
  protected void complete(DelegateTask task, DiscussionForm form) {
    Refused.when(form.check(rounds.rules(Vars.ROUND_ID.of(task)).panel().fairness()));
    talks.add(Vars.APPLICATION_ID.of(task), form.outcome());
  }
}
