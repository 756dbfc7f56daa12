package org.shifan.plan;

import java.util.List;
import org.shifan.filing.FilingStatus;
import org.shifan.filing.Filings;
import org.shifan.process.OpenForms;
import org.springframework.stereotype.Component;

/**
 * Keeps what the open forms of a plan show as of today: who is assessed, inspected, informed of and
 * summed up goes on working meanwhile (CJ2021-06, -08).
 */
@Component
class PlanForms {

  private static final String REPORT = "reportParts";
  private static final String ASSESSMENT = "assessUnit";

  /** The forms that tell of all units. */
  private static final List<String> OF_ALL =
      List.of("issueBulletin", "inspect", "summarise", "closePlan");

  /** Those among them that tell which targets are not reached. */
  private static final List<String> WITH_TARGETS = List.of("inspect", "summarise", "closePlan");

  private final OpenForms forms;
  private final Filings filings;

  PlanForms(OpenForms forms, Filings filings) {
    this.forms = forms;
    this.filings = filings;
  }

  /** A unit has reported something. */
  void reported(String roundId, String unit) {
    forms.refreshOfUnit(roundId, unit, ASSESSMENT);
  }

  /** A unit has stated figures in its monthly report. */
  void stated(String roundId, String unit) {
    forms.refreshOfUnit(roundId, unit, ASSESSMENT);
    WITH_TARGETS.forEach(task -> forms.refreshOfRound(roundId, task));
  }

  /** What a unit reported was decided on. */
  void decided(String roundId, String unit) {
    forms.refreshOfUnit(roundId, unit, REPORT);
    forms.refreshOfUnit(roundId, unit, ASSESSMENT);
    OF_ALL.forEach(task -> forms.refreshOfRound(roundId, task));
  }

  /** A unit was reminded or warned: what it still has to file tells so. */
  void told(String roundId, String unit) {
    forms.refreshOfUnit(roundId, unit, REPORT);
    filings.ofRound(roundId).stream()
        .filter(filing -> filing.subject().equals(unit) && filing.status() == FilingStatus.OPEN)
        .forEach(filing -> forms.refresh(filing.id(), "fill"));
  }

  /** A day has come on which units are reminded or warned. */
  void dayCame(String roundId) {
    forms.refreshOfRound(roundId, ASSESSMENT);
    OF_ALL.forEach(task -> forms.refreshOfRound(roundId, task));
  }
}
