package org.shifan.award;

import org.shifan.programme.Names;
import org.shifan.region.Region;
import org.shifan.region.Regions;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Puts together what a round's awards are calculated from. */
@Component
class AwardCases {

  private final Rounds rounds;
  private final RecognisedCounties recognised;
  private final FindingRepository findings;
  private final Names names;

  AwardCases(
      Rounds rounds, RecognisedCounties recognised, FindingRepository findings, Regions regions) {
    this.rounds = rounds;
    this.recognised = recognised;
    this.findings = findings;
    this.names = new Names(code -> regions.find(code).map(Region::name));
  }

  AwardCase of(String roundId) {
    Round round = rounds.require(roundId);
    return new AwardCase(
        rounds.rules(round), round.budget(), recognised.of(roundId), findings.of(roundId), names);
  }
}
