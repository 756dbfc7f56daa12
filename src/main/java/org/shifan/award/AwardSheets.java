package org.shifan.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shifan.region.Regions;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Makes the award table of a round for forms, pages and Excel. */
@Component
public class AwardSheets {

  private final Rounds rounds;
  private final Awards awards;
  private final Regions regions;

  AwardSheets(Rounds rounds, Awards awards, Regions regions) {
    this.rounds = rounds;
    this.awards = awards;
    this.regions = regions;
  }

  /**
   * The table as last calculated; without rows before the first calculation.
   *
   * @throws org.shifan.round.UnknownRound where there is no such round
   */
  public AwardSheet of(String roundId) {
    Round round = rounds.require(roundId);
    Optional<AwardRun> run = awards.run(roundId);
    List<AwardSheet.Row> rows = rows(awards.of(roundId));
    return new AwardSheet(
        roundId,
        round.year(),
        round.province(),
        run.map(AwardRun::status).orElse(null),
        run.map(AwardRun::base).orElse(null),
        round.budget(),
        total(rows),
        run.map(AwardRun::publishedAt).orElse(null),
        rows);
  }

  private List<AwardSheet.Row> rows(List<Award> all) {
    List<AwardSheet.Row> rows = new ArrayList<>();
    all.forEach(award -> rows.add(row(rows.size() + 1, award)));
    return List.copyOf(rows);
  }

  private AwardSheet.Row row(int number, Award award) {
    return new AwardSheet.Row(
        number,
        award.applicationId(),
        regions.cityOf(award.county()).name(),
        award.county(),
        regions.require(award.county()).name(),
        award.place(),
        award.base(),
        award.percent(),
        award.extra(),
        award.total(),
        award.status());
  }

  private static BigDecimal total(List<AwardSheet.Row> rows) {
    return rows.stream()
        .filter(row -> !row.cancelled())
        .map(AwardSheet.Row::total)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
