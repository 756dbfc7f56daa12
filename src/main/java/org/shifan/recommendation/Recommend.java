package org.shifan.recommendation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.extension.Extensions;
import org.shifan.process.ForModels;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.programme.DeadlineRule;
import org.springframework.stereotype.Component;

/** The city decides whom it recommends, with rank and score (SD64-07 三(二)). */
@Component("recommend")
public class Recommend extends FormTask<Recommend.Form> {

  record Form(
      String action,
      List<RankRow> rows,
      String report,
      LocalDate extensionUntil,
      String extensionReason) {}

  private final Recommendations recommendations;
  private final RecommendationDeadlines deadlines;
  private final RecommendationView views;
  private final RankingEntry entry;
  private final Extensions extensions;
  private final Clock clock;

  Recommend(
      Recommendations recommendations,
      RecommendationDeadlines deadlines,
      RecommendationView views,
      RankingEntry entry,
      Extensions extensions,
      Clock clock) {
    super("recommendation", Form.class);
    this.recommendations = recommendations;
    this.deadlines = deadlines;
    this.views = views;
    this.entry = entry;
    this.extensions = extensions;
    this.clock = clock;
  }

  /** When the city's window closes: the due date and the model's timer. */
  @ForModels
  public Date due(String recommendationId) {
    return deadlines.due(recommendationId);
  }

  @Override
  protected Object prefill(DelegateExecution execution) {
    return views.form(recommendations.require(Vars.RECOMMENDATION_ID.of(execution)));
  }

  @Override
  protected Object context(DelegateExecution execution) {
    return views.forCity(recommendations.require(Vars.RECOMMENDATION_ID.of(execution)));
  }

  @Override
  protected void complete(DelegateTask task, Form form) {
    Recommendation recommendation = recommendations.lock(Vars.RECOMMENDATION_ID.of(task));
    Refused.when(
        new DeadlineRule("SD64-07", "市级推荐")
            .check(deadlines.closes(recommendation.id()), clock.instant()));
    recommendations.keep(recommendation.saved(submitted(task), form.report()));
    Map<String, Runnable> steps =
        Map.of(
            "save", () -> {},
            "submit", () -> entry.enter(recommendation.id(), form.rows()),
            "extension", () -> ask(recommendation, form));
    Runnable step = steps.get(String.valueOf(form.action()));
    if (step == null) {
      throw new Refused("SD64-07", "办理事项应为保存、报送或申请延期之一（save、submit、extension），现为" + form.action());
    }
    step.run();
    boolean nil =
        "submit".equals(form.action()) && recommendations.recommended(recommendation.id()) == 0;
    Vars.ACTION.set(task, nil ? "nil" : form.action());
  }

  private void ask(Recommendation recommendation, Form form) {
    if (recommendation.correcting()) {
      throw new Refused("SD64-08", "补正期限由省民政厅确定，补正期间不能申请延期");
    }
    extensions.ask(recommendation.id(), form.extensionUntil(), form.extensionReason());
  }
}
