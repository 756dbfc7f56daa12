package org.shifan.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shifan.access.UserDirectory;
import org.shifan.process.FormTask;
import org.springframework.stereotype.Component;

/**
 * An office signs together with the filer, or sends back with a reason: both departments apply
 * jointly (MCA126-07, MCA39-07).
 */
@Component("countersign")
public class Countersign extends FormTask<MarkForm> {

  private final Filings filings;
  private final FilingView views;
  private final Marking marking;
  private final UserDirectory directory;

  Countersign(Filings filings, FilingView views, Marking marking, UserDirectory directory) {
    super("signature", MarkForm.class);
    this.filings = filings;
    this.views = views;
    this.marking = marking;
    this.directory = directory;
  }

  @Override
  protected Object context(DelegateExecution execution) {
    return views.forReader(filings.require(Facts.FILING_ID.of(execution)));
  }

  @Override
  protected void complete(DelegateTask task, MarkForm form) {
    String office = Facts.SIGNER.of(task);
    Filing filing = marking.keep(Facts.FILING_ID.of(task), Mark.Step.SIGN, office, form, "sign");
    if (marking.returned(filing, Mark.Step.SIGN)) {
      filings.keep(filing.refused(directory.office(office) + "会签退回：" + form.reason()));
    }
  }
}
