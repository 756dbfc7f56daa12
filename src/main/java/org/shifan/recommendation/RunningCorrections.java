package org.shifan.recommendation;

import java.time.OffsetDateTime;
import org.shifan.application.Application;
import org.shifan.application.Applications;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.calendar.Deadlines;
import org.shifan.calendar.RunningPeriods;
import org.shifan.process.OpenForms;
import org.springframework.stereotype.Component;

/** Corrections that the province asked for and that are open. */
@Component
class RunningCorrections implements RunningPeriods {

  private final Acceptances acceptances;
  private final Recommendations recommendations;
  private final Applications applications;
  private final CorrectionPeriod period;
  private final OpenForms forms;
  private final AuditTrail audit;

  RunningCorrections(
      Acceptances acceptances,
      Recommendations recommendations,
      Applications applications,
      CorrectionPeriod period,
      OpenForms forms,
      AuditTrail audit) {
    this.acceptances = acceptances;
    this.recommendations = recommendations;
    this.applications = applications;
    this.period = period;
    this.forms = forms;
    this.audit = audit;
  }

  @Override
  public void countAnew() {
    acceptances.corrections().forEach(this::countAnew);
  }

  private void countAnew(Acceptances.Correction asked) {
    OffsetDateTime end = period.end(asked.roundId(), asked.askedAt().toInstant());
    Recommendation city = recommendations.require(asked.recommendationId());
    if (later(end, city.correctionUntil())) {
      recommendations.keep(city.correcting(end, city.message()));
      tell(city.id(), end, "recommend");
    }
    applications.ofRecommendation(city.id()).stream()
        .filter(county -> county.county().equals(asked.target()))
        .filter(county -> later(end, county.correctionUntil()))
        .forEach(county -> countAnew(county, end));
  }

  private void countAnew(Application county, OffsetDateTime end) {
    applications.prolongCorrection(county.id(), end);
    tell(county.id(), end, "prepareApplication");
  }

  private static boolean later(OffsetDateTime end, OffsetDateTime told) {
    return told != null && end.isAfter(told);
  }

  private void tell(String id, OffsetDateTime end, String task) {
    audit.record(
        Entry.of(Kind.AUTOMATIC, id, "countAnew")
            .because("放假安排调整，补正延至" + Deadlines.format(end.toInstant()))
            .under("SD64-08"));
    forms.refresh(id, task);
  }
}
