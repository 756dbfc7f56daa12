package org.shifan.supervision.web;

import java.util.List;
import org.shifan.filing.Filings;
import org.shifan.process.Offices;
import org.shifan.round.Rounds;
import org.shifan.supervision.Measures;
import org.shifan.supervision.TakenMeasure;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What was done about missed reports: to each office those that it has a part in. */
@RestController
class SupervisionController {

  private final Rounds rounds;
  private final Measures measures;
  private final Filings filings;
  private final Offices offices;

  SupervisionController(Rounds rounds, Measures measures, Filings filings, Offices offices) {
    this.rounds = rounds;
    this.measures = measures;
    this.filings = filings;
    this.offices = offices;
  }

  @GetMapping("/api/rounds/{roundId}/supervision")
  List<TakenMeasure> measures(@PathVariable String roundId) {
    boolean all = offices.in("civil-affairs-" + rounds.require(roundId).province());
    List<String> mine = offices.mine();
    return measures.ofRound(roundId).stream()
        .filter(taken -> all || mine.stream().anyMatch(filings.require(taken.filingId())::concerns))
        .toList();
  }
}
