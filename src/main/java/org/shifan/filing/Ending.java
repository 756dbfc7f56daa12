package org.shifan.filing;

import java.util.function.Predicate;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Closes filings that nobody can send or review any more: their process was ended from outside. */
@Component
public class Ending {

  private final Filings filings;
  private final Rounds rounds;
  private final AuditTrail audit;

  Ending(Filings filings, Rounds rounds, AuditTrail audit) {
    this.filings = filings;
    this.rounds = rounds;
    this.audit = audit;
  }

  /** Closes those filings of a kind that are still prepared, or still with those who review. */
  public void close(String roundId, String kind, Predicate<Filing> which) {
    filings.ofRound(roundId, kind).stream()
        .filter(filing -> !filing.status().over())
        .filter(which)
        .forEach(this::close);
  }

  private void close(Filing filing) {
    Filing closed = filings.keep(filings.lock(filing.id()).closed());
    audit.record(
        Entry.of(Kind.AUTOMATIC, closed.id(), "closeFilings")
            .because("不再办理：" + closed.status().label())
            .under(rounds.rules(closed.roundId()).filings().kind(closed.kind()).rule()));
  }
}
