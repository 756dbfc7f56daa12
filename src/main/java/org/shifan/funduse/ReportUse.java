package org.shifan.funduse;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.calendar.Deadlines;
import org.shifan.process.ForModels;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.shifan.programme.Rules;
import org.springframework.stereotype.Component;

/** 报告资金使用情况 (SD64-12 四(三)): each half year for two years, as the rules have it. */
@Component("reportUse")
public class ReportUse extends FormTask<Use> {

  private static final int MONTHS_TO_REPORT = 1;

  private final FundCases cases;
  private final FundViews views;
  private final UseDocuments documents;
  private final Payments payments;

  ReportUse(FundCases cases, FundViews views, UseDocuments documents, Payments payments) {
    super("use", Use.class);
    this.cases = cases;
    this.views = views;
    this.documents = documents;
    this.payments = payments;
  }

  /** When the next period is over: so many months after the payment, 0:00 in Beijing. */
  @ForModels
  public Date opens(String applicationId) {
    return Date.from(periodEnd(applicationId).atStartOfDay(Deadlines.BEIJING).toInstant());
  }

  /** Until when the next report is to be filed: 24:00 a month after the period. */
  @ForModels
  public Date due(String applicationId) {
    return Date.from(Deadlines.endOfDay(periodEnd(applicationId).plusMonths(MONTHS_TO_REPORT)));
  }

  /** Whether all reports were filed: asked by the model. */
  @ForModels
  public boolean finished(String applicationId) {
    return documents.reports(applicationId) >= rules(applicationId).reportCount();
  }

  @Override
  protected Object prefill(DelegateExecution execution) {
    List<Map<String, String>> rows =
        documents.plan(Vars.APPLICATION_ID.of(execution)).stream()
            .map(row -> Map.of("category", row.category(), "purpose", row.purpose()))
            .toList();
    return Map.of("rows", rows);
  }

  @Override
  protected Object context(DelegateExecution execution) {
    return views.of(cases.of(Vars.APPLICATION_ID.of(execution)));
  }

  @Override
  protected void complete(DelegateTask task, Use form) {
    FundCase facts = cases.of(Vars.APPLICATION_ID.of(task));
    String applicationId = facts.award().applicationId();
    Refused.when(
        facts
            .useRule()
            .checkReport(facts.award().total(), documents.reported(applicationId), form.rows()));
    documents.addReport(applicationId, form);
  }

  private LocalDate periodEnd(String applicationId) {
    long periods = documents.reports(applicationId) + 1L;
    LocalDate paidOn =
        payments
            .of(applicationId)
            .orElseThrow(
                () -> new IllegalStateException("no payment recorded for " + applicationId))
            .paidOn();
    return paidOn.plusMonths(periods * rules(applicationId).reportMonths());
  }

  private Rules.Award rules(String applicationId) {
    return cases.rules(applicationId).award();
  }
}
