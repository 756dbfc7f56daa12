package org.shifan.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shifan.audit.AuditTrail;
import org.shifan.audit.Entry;
import org.shifan.audit.Kind;
import org.shifan.process.Forms;
import org.springframework.stereotype.Component;

/** Calculates a round's awards and keeps each calculation. */
@Component
class RoundAwards {

  private record Calculated(AwardRun run, List<Award> rows) {}

  private final AwardCases cases;
  private final SettlementRepository settlements;
  private final AwardRunRepository runs;
  private final AuditTrail audit;

  RoundAwards(
      AwardCases cases,
      SettlementRepository settlements,
      AwardRunRepository runs,
      AuditTrail audit) {
    this.cases = cases;
    this.settlements = settlements;
    this.runs = runs;
    this.audit = audit;
  }

  /**
   * Calculates by the person's settlement, if one was made on these recognised counties, or else at
   * the full standard. The same calculation again, or one after the confirmation, changes nothing.
   */
  RunStatus calculate(String roundId) {
    Optional<AwardRun> last = runs.newest(roundId);
    AwardCase facts = cases.of(roundId);
    Calculated now = calculated(roundId, facts, last.map(AwardRun::runNo).orElse(0) + 1);
    if (last.filter(run -> keeps(run, now)).isPresent()) {
      return last.get().status();
    }
    runs.add(now.run(), now.rows());
    audit.record(
        Entry.of(Kind.AUTOMATIC, roundId, "calculateAward")
            .because("第" + now.run().runNo() + "次测算：" + now.run().status().label())
            .under("SD64-10")
            .with(Forms.text(now.rows())));
    return now.run().status();
  }

  private boolean keeps(AwardRun last, Calculated now) {
    boolean decided = last.confirmedAt() != null && last.recognised().equals(now.run.recognised());
    return decided || last.repeats(now.run()) && runs.rows(last.id()).equals(now.rows());
  }

  private Calculated calculated(String roundId, AwardCase facts, int runNo) {
    return settlements
        .newest(roundId, facts.fingerprint())
        .filter(kept -> facts.check(kept.settlement()).isEmpty())
        .map(kept -> settled(roundId, facts, runNo, kept))
        .orElseGet(() -> proposed(roundId, facts, runNo));
  }

  private static Calculated settled(
      String roundId, AwardCase facts, int runNo, SettlementRepository.Kept kept) {
    AwardTable table = facts.table(kept.settlement());
    BigDecimal base = Yuan.positive(kept.settlement().base()).orElseThrow();
    return new Calculated(
        run(roundId, facts, runNo, kept.id(), base, table, null, base), rows(facts, table));
  }

  private static Calculated proposed(String roundId, AwardCase facts, int runNo) {
    AwardCalculation.Result result = facts.calculate();
    BigDecimal base = Yuan.cents(facts.rules().award().base());
    BigDecimal proposal = result.overBudget().map(AwardCalculation.OverBudget::base).orElse(base);
    String questions = result.settled() ? null : Questions.of(result, facts.names());
    return new Calculated(
        run(roundId, facts, runNo, null, base, result.table(), questions, proposal),
        rows(facts, result.table()));
  }

  private static AwardRun run(
      String roundId,
      AwardCase facts,
      int runNo,
      Long settlementId,
      BigDecimal base,
      AwardTable table,
      String questions,
      BigDecimal proposal) {
    return new AwardRun(
        null,
        roundId,
        runNo,
        facts.fingerprint(),
        settlementId,
        base,
        table.sum(),
        Yuan.cents(facts.budget()),
        questions == null ? RunStatus.PROPOSED : RunStatus.OPEN,
        questions,
        proposal,
        null,
        null,
        null);
  }

  private static List<Award> rows(AwardCase facts, AwardTable table) {
    Map<String, String> ids =
        facts.recognised().stream()
            .collect(Collectors.toMap(RecognisedCounty::county, RecognisedCounty::applicationId));
    return table.rows().stream().map(row -> award(ids.get(row.county()), row)).toList();
  }

  private static Award award(String applicationId, AwardTable.Row row) {
    return new Award(
        applicationId,
        row.county(),
        row.rank(),
        row.base(),
        row.percent(),
        row.extra(),
        row.total(),
        AwardStatus.PROPOSED);
  }
}
