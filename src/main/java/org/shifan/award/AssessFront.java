package org.shifan.award;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.process.ForModels;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** 示范引领认定 (SD64-11 四(三)): what the province finds on each county of the front. */
@Component("assessFront")
public class AssessFront extends FormTask<Front> {

  private final AwardCases cases;
  private final FindingRepository findings;
  private final AwardViews views;

  AssessFront(AwardCases cases, FindingRepository findings, AwardViews views) {
    super("front", Front.class);
    this.cases = cases;
    this.findings = findings;
    this.views = views;
  }

  /** Whether a county of the front waits for its findings: asked by the model. */
  @ForModels
  public boolean needed(String roundId) {
    return !cases.of(roundId).unassessed().isEmpty();
  }

  @Override
  protected Object prefill(DelegateExecution execution) {
    AwardCase facts = cases.of(Vars.ROUND_ID.of(execution));
    return new Front(facts.front().stream().map(place -> finding(facts, place)).toList());
  }

  @Override
  protected Object context(DelegateExecution execution) {
    AwardCase facts = cases.of(Vars.ROUND_ID.of(execution));
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("counties", views.options(facts.front()));
    view.put("recognised", views.places(facts.places()));
    view.put("tiers", views.tiers(facts.rules()));
    return view;
  }

  @Override
  protected void complete(DelegateTask task, Front form) {
    String roundId = Vars.ROUND_ID.of(task);
    AwardCase facts = cases.of(roundId);
    Refused.when(new FrontRule(facts.front(), facts.names()).check(form.rows()));
    findings.replace(roundId, form.rows());
  }

  private static Finding finding(AwardCase facts, Place place) {
    List<Finding> found = facts.findings();
    return found.stream()
        .filter(finding -> finding.county().equals(place.county()))
        .findFirst()
        .orElse(new Finding(place.county(), false, false, ""));
  }
}
