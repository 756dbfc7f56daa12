package org.shifan.experience;

import java.util.List;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingStatus;
import org.shifan.filing.Filings;
import org.shifan.process.OpenForms;
import org.shifan.region.Regions;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An administrator completes the list of pilot regions (MCA39-04): as a whole, on record, and for
 * the forms that are open.
 */
@Service
public class CompletePilots {

  private static final String FILL = "fill";

  private final Pilots pilots;
  private final PilotRepository repository;
  private final Regions regions;
  private final Rounds rounds;
  private final Filings filings;
  private final OpenForms forms;
  private final AuditTrail audit;

  CompletePilots(
      Pilots pilots,
      PilotRepository repository,
      Regions regions,
      Rounds rounds,
      Filings filings,
      OpenForms forms,
      AuditTrail audit) {
    this.pilots = pilots;
    this.repository = repository;
    this.regions = regions;
    this.rounds = rounds;
    this.filings = filings;
    this.forms = forms;
    this.audit = audit;
  }

  /**
   * Puts this list in the place of the one that held, and says what changed.
   *
   * @param text a line a region: code, name and batch
   * @throws org.shifan.process.Refused where lines cannot be true
   */
  @Transactional
  public PilotChange replace(String text) {
    List<Pilot> before = pilots.all();
    List<Pilot> after = PilotText.read(text, regions);
    PilotChange change = PilotChange.of(before, after);
    repository.replace(after);
    audit.record(Entry.of(Kind.DATA, Entry.TABLES, "completePilots").because(change.sentence()));
    rounds.all().forEach(round -> refresh(round.id()));
    return change;
  }

  /** The list as lines, to be completed. */
  public List<String> lines() {
    return pilots.all().stream().map(PilotText::write).toList();
  }

  /** Forms that are open offer the regions of the list that holds now. */
  private void refresh(String roundId) {
    rounds.rules(roundId).nominations().experiences().stream()
        .map(kind -> kind.kind())
        .distinct()
        .flatMap(kind -> filings.ofRound(roundId, kind).stream())
        .filter(filing -> filing.status() == FilingStatus.OPEN)
        .map(Filing::id)
        .forEach(id -> forms.refresh(id, FILL));
  }
}
