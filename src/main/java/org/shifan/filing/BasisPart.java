package org.shifan.filing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shifan.programme.CandidateRule;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/**
 * Shows beside a filing what its subject was nominated with, such as the plan that a commitment
 * letter and an assessment rest on: the kind that the rules show of candidates.
 */
@Component
class BasisPart implements FilingViewPart {

  private final Rounds rounds;
  private final Filings filings;
  private final FilingContent content;

  BasisPart(Rounds rounds, Filings filings, FilingContent content) {
    this.rounds = rounds;
    this.filings = filings;
    this.content = content;
  }

  @Override
  public void add(Filing filing, Map<String, Object> view) {
    Optional<Filing> basis = basis(filing);
    view.put("basis", basis.map(content::rows).orElse(List.of()));
    view.put("basisPage", basis.map(shown -> "/materials/" + shown.id()).orElse(""));
  }

  private Optional<Filing> basis(Filing filing) {
    return rounds
        .rules(filing.roundId())
        .candidates()
        .map(CandidateRule::shows)
        .filter(kind -> !kind.isEmpty() && !kind.equals(filing.kind()))
        .flatMap(kind -> filings.find(Filings.id(filing.roundId(), kind, filing.subject(), "")))
        .filter(shown -> shown.status().sent());
  }
}
