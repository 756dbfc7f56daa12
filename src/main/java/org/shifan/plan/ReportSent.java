package org.shifan.plan;

import org.shifan.filing.Filing;
import org.shifan.filing.SentListener;
import org.springframework.stereotype.Component;

/** What a unit states in its monthly report is shown where targets are gone by (CJ2021-08, -10). */
@Component
class ReportSent implements SentListener {

  private final PlanForms forms;

  ReportSent(PlanForms forms) {
    this.forms = forms;
  }

  @Override
  public void sent(Filing filing) {
    if (filing.kind().equals(MonthlyReport.KIND)) {
      forms.stated(filing.roundId(), filing.subject());
    }
  }
}
