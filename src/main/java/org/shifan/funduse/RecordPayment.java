package org.shifan.funduse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.calendar.Deadlines;
import org.shifan.process.FormTask;
import org.shifan.process.Refused;
import org.shifan.process.Vars;
import org.springframework.stereotype.Component;

/** 登记资金拨付 (SD64-10, SD64-12 四(三)): the award in full, once, after the plan. */
@Component("recordPayment")
class RecordPayment extends FormTask<PaymentForm> {

  private final FundCases cases;
  private final FundViews views;
  private final UseDocuments documents;
  private final Payments payments;
  private final Clock clock;

  RecordPayment(
      FundCases cases, FundViews views, UseDocuments documents, Payments payments, Clock clock) {
    super("payment", PaymentForm.class);
    this.cases = cases;
    this.views = views;
    this.documents = documents;
    this.payments = payments;
    this.clock = clock;
  }

  @Override
  protected Object prefill(DelegateExecution execution) {
    FundCase facts = cases.of(Vars.APPLICATION_ID.of(execution));
    return Map.of("amount", facts.award().total().toPlainString());
  }

  @Override
  protected Object context(DelegateExecution execution) {
    return views.of(cases.of(Vars.APPLICATION_ID.of(execution)));
  }

  @Override
  protected void complete(DelegateTask task, PaymentForm form) {
    FundCase facts = cases.of(Vars.APPLICATION_ID.of(task));
    String applicationId = facts.award().applicationId();
    LocalDate planned = documents.planFiledOn(applicationId).orElse(null);
    LocalDate today = Deadlines.dateOf(clock.instant());
    Refused.when(
        new PaymentRule(facts.award().total(), planned, facts.names())
            .check(facts.award().county(), form.paidOn(), form.amount(), today));
    payments.add(applicationId, form.paidOn(), facts.award().total());
  }
}
