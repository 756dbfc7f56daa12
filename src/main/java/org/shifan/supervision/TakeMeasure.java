package org.shifan.supervision;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.filing.Filing;
import org.shifan.filing.Filings;
import org.shifan.process.OpenForms;
import org.shifan.programme.FilingRules;
import org.springframework.stereotype.Component;

/** Looks whether a report has come, and keeps what follows where it has not (XJ2015-14 四(四)). */
@Component("takeMeasure")
class TakeMeasure implements JavaDelegate {

  private static final String NONE = "none";

  private final Supervision supervision;
  private final Filings filings;
  private final Measures measures;
  private final OpenForms forms;
  private final AuditTrail audit;

  TakeMeasure(
      Supervision supervision,
      Filings filings,
      Measures measures,
      OpenForms forms,
      AuditTrail audit) {
    this.supervision = supervision;
    this.filings = filings;
    this.measures = measures;
    this.forms = forms;
    this.audit = audit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Filing report = filings.require(Facts.filingId(execution));
    boolean absent = report.sentAt() == null;
    measures.look(report, absent);
    Optional<FilingRules.Measure> measure = absent ? taken(report) : Optional.empty();
    Facts.MEASURE.set(execution, measure.map(FilingRules.Measure::measure).orElse(NONE));
  }

  private Optional<FilingRules.Measure> taken(Filing report) {
    int missed = measures.inARow(report);
    int late = supervision.daysLate(report.roundId(), report.kind(), report.period());
    Optional<FilingRules.Measure> measure =
        supervision.rule(report.roundId(), report.kind()).at(missed, late);
    measure.ifPresent(
        due -> {
          measures.take(report, due, missed, late);
          audit.record(
              Entry.of(Kind.AUTOMATIC, report.id(), "takeMeasure")
                  .because("%s：逾期%d天，连续缺报%d次".formatted(due.name(), late, missed))
                  .under(due.rule()));
          forms.refresh(report.id(), "fill");
        });
    return measure;
  }
}
