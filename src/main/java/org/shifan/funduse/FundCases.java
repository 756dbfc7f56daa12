package org.shifan.funduse;

import java.util.List;
import java.util.Optional;
import org.shifan.application.Applications;
import org.shifan.award.Award;
import org.shifan.award.Awards;
import org.shifan.process.Refused;
import org.shifan.programme.Names;
import org.shifan.programme.Refusals;
import org.shifan.programme.Rules;
import org.shifan.region.Regions;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Finds a county's award with the rules for its use. */
@Component
class FundCases {

  private final Awards awards;
  private final Applications applications;
  private final Rounds rounds;
  private final Names names;

  FundCases(Awards awards, Applications applications, Rounds rounds, Regions regions) {
    this.awards = awards;
    this.applications = applications;
    this.rounds = rounds;
    this.names = new Names(regions::findFullName);
  }

  /** The county's award, if it is confirmed and not cancelled. */
  Optional<Award> granted(String applicationId) {
    return awards.granted(applicationId);
  }

  /** The rules of the round of this application. */
  Rules rules(String applicationId) {
    return rounds.rules(applications.require(applicationId).roundId());
  }

  /** The county's award; refused where it has none, or none any more. */
  FundCase of(String applicationId) {
    Award award =
        granted(applicationId)
            .orElseThrow(
                () ->
                    new Refused(
                        List.of(
                            Refusals.of(
                                "SD64-15",
                                "%s没有核定的奖励资金，或者奖励已取消，应停止拨付和使用",
                                Refusals.quote(applicationId)))));
    return new FundCase(award, rules(applicationId), names);
  }
}
