package org.shifan.funduse;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.process.ForModels;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** 编制资金使用计划 (SD64-12 四(三)): plans exactly the award, in allowed categories. */
@Component("planUse")
public class PlanUse extends FormTask<Use> {

  private final FundCases cases;
  private final FundViews views;
  private final UseDocuments documents;

  PlanUse(FundCases cases, FundViews views, UseDocuments documents) {
    super("plan", Use.class);
    this.cases = cases;
    this.views = views;
    this.documents = documents;
  }

  /** Whether the county has an award that stands: asked by the model. */
  @ForModels
  public boolean granted(String applicationId) {
    return cases.granted(applicationId).isPresent();
  }

  @Override
  protected Object context(DelegateExecution execution) {
    return views.of(cases.of(Vars.APPLICATION_ID.of(execution)));
  }

  @Override
  protected void complete(DelegateTask task, Use form) {
    FundCase facts = cases.of(Vars.APPLICATION_ID.of(task));
    Refused.when(facts.useRule().checkPlan(facts.award().total(), form.rows()));
    documents.addPlan(facts.award().applicationId(), form);
  }
}
