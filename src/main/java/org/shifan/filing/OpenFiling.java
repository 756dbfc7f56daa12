package org.shifan.filing;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.calendar.Deadlines;
import org.shifan.process.Vars;
import org.shifan.programme.FilingRules;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Opens a filing for its filer, once. */
@Component("openFiling")
class OpenFiling implements JavaDelegate {

  private final Filings filings;
  private final FilingDates dates;
  private final Rounds rounds;
  private final AuditTrail audit;

  OpenFiling(Filings filings, FilingDates dates, Rounds rounds, AuditTrail audit) {
    this.filings = filings;
    this.dates = dates;
    this.rounds = rounds;
    this.audit = audit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String id = ownId(execution);
    if (filings.find(id).isEmpty()) {
      Filing opened = filings.keep(fresh(id, execution));
      FilingRules.Kind kind = rounds.rules(opened.roundId()).filings().kind(opened.kind());
      audit.record(
          Entry.of(Kind.AUTOMATIC, id, "openFiling")
              .because(
                  "开放填报：%s，截止时间%s"
                      .formatted(kind.name(), Deadlines.format(opened.dueAt().toInstant())))
              .under(kind.rule()));
    }
  }

  /** The id by which its caller knows it must be its own: no model reaches into another's. */
  private static String ownId(DelegateExecution execution) {
    String given = Facts.FILING_ID.of(execution);
    String own =
        Filings.id(
            Vars.ROUND_ID.of(execution),
            Facts.KIND.of(execution),
            Facts.SUBJECT.of(execution),
            Facts.optional(execution, "period"));
    if (!own.equals(given)) {
      throw new IllegalStateException("'filingId' is '" + given + "', expected '" + own + "'");
    }
    return own;
  }

  private Filing fresh(String id, DelegateExecution execution) {
    String roundId = Vars.ROUND_ID.of(execution);
    String kind = Facts.KIND.of(execution);
    Instant due = dates.due(roundId, kind, Facts.optional(execution, "due"));
    return new Filing(
        id,
        roundId,
        kind,
        Facts.SUBJECT.of(execution),
        Facts.optional(execution, "period"),
        Facts.FILER.of(execution),
        Facts.optional(execution, "signers"),
        Facts.optional(execution, "receivers"),
        Facts.optional(execution, "copies"),
        FilingStatus.OPEN,
        beijing(due),
        beijing(dates.closes(roundId, kind, due)),
        false,
        0,
        null,
        null,
        null,
        null,
        null);
  }

  private static OffsetDateTime beijing(Instant instant) {
    return instant.atZone(Deadlines.BEIJING).toOffsetDateTime();
  }
}
