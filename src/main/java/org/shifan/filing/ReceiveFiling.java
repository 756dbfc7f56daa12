package org.shifan.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.access.UserDirectory;
import org.shifan.process.FormTask;
import org.springframework.stereotype.Component;

/** An office receives what was filed, or sends it back with a reason. */
@Component("receiveFiling")
public class ReceiveFiling extends FormTask<MarkForm> {

  private final Filings filings;
  private final FilingView views;
  private final FilingDates dates;
  private final Marking marking;
  private final UserDirectory directory;

  ReceiveFiling(
      Filings filings,
      FilingView views,
      FilingDates dates,
      Marking marking,
      UserDirectory directory) {
    super("receipt", MarkForm.class);
    this.filings = filings;
    this.views = views;
    this.dates = dates;
    this.marking = marking;
    this.directory = directory;
  }

  @Override
  protected Object context(DelegateExecution execution) {
    return views.forReader(filings.require(Facts.FILING_ID.of(execution)));
  }

  @Override
  protected void complete(DelegateTask task, MarkForm form) {
    String office = Facts.RECEIVER.of(task);
    Filing filing =
        marking.keep(Facts.FILING_ID.of(task), Mark.Step.RECEIVE, office, form, "receive");
    if (marking.returned(filing, Mark.Step.RECEIVE)) {
      String reason = directory.office(office) + "退回：" + form.reason();
      filings.keep(filing.returned(reason, dates.correction(filing)));
    }
  }
}
