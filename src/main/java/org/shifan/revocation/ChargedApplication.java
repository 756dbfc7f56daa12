package org.shifan.revocation;

import java.util.List;
import java.util.Optional;
import org.shifan.application.Application;
import org.shifan.application.Applications;
import org.shifan.process.Refused;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.region.Region;
import org.shifan.region.Regions;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Finds the application that a charge is about. */
@Component
class ChargedApplication {

  private final Regions regions;
  private final Rounds rounds;
  private final Applications applications;
  private final Revocations revocations;

  ChargedApplication(
      Regions regions, Rounds rounds, Applications applications, Revocations revocations) {
    this.regions = regions;
    this.rounds = rounds;
    this.applications = applications;
    this.revocations = revocations;
  }

  /**
   * The county's application in the round that is named, or else in the newest it takes part in.
   *
   * @throws Refused where there is none, it was disqualified, or a charge is open already
   */
  Application of(Charge charge) {
    String code = charge.county() == null ? "" : charge.county().strip();
    Region county =
        regions
            .find(code)
            .filter(Region::applicant)
            .orElseThrow(() -> refused(ChargeRule.unknownCounty(charge.county())));
    Application application =
        Refusals.blank(charge.round()) ? newest(county) : inRound(county, charge.round().strip());
    Refused.when(ChargeRule.check(application, county.name()));
    if (revocations.open(application.id())) {
      throw refused(ChargeRule.openAlready(county.name()));
    }
    return application;
  }

  private Application newest(Region county) {
    return rounds.all().stream()
        .map(round -> find(round, county))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> refused(ChargeRule.noApplication(county.name(), "各轮评选中")));
  }

  private Application inRound(Region county, String roundId) {
    return rounds.all().stream()
        .filter(round -> round.id().equals(roundId))
        .map(round -> find(round, county))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(
            () ->
                refused(
                    ChargeRule.noApplication(county.name(), "轮次" + Refusals.quote(roundId) + "中")));
  }

  private Optional<Application> find(Round round, Region county) {
    return applications.ofRound(round.id()).stream()
        .filter(application -> application.county().equals(county.code()))
        .filter(ChargeRule::takesPart)
        .findFirst();
  }

  private static Refused refused(Refusal refusal) {
    return new Refused(List.of(refusal));
  }
}
