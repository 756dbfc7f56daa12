package org.shifan.award;

import java.util.List;
import java.util.Optional;
import org.shifan.application.Applications;
import org.springframework.stereotype.Component;

/** The awards of a round (SD64-10, SD64-11 四(三)): the newest calculation is in force. */
@Component
public class Awards {

  private final AwardRunRepository runs;
  private final Applications applications;

  Awards(AwardRunRepository runs, Applications applications) {
    this.runs = runs;
    this.applications = applications;
  }

  /** The awards as last calculated, by rank, then by county code; empty before. */
  public List<Award> of(String roundId) {
    return run(roundId).map(run -> runs.rows(run.id())).orElse(List.of());
  }

  /** The newest calculation of the round, if there is one. */
  public Optional<AwardRun> run(String roundId) {
    return runs.newest(roundId);
  }

  /** The county's award, if it is confirmed and not cancelled. */
  public Optional<Award> granted(String applicationId) {
    return of(applications.require(applicationId).roundId()).stream()
        .filter(award -> award.applicationId().equals(applicationId))
        .filter(award -> award.status() == AwardStatus.CONFIRMED)
        .findFirst();
  }

  /** Cancels the county's award in every calculation, published ones included (SD64-15). */
  public void cancel(String applicationId) {
    runs.cancel(applicationId);
  }
}
