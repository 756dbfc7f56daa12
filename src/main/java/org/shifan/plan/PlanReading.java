package org.shifan.plan;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.shifan.process.Forms;
import org.shifan.region.Unit;
import org.springframework.stereotype.Component;

/** What the offices of a plan read of it: its ledger, its bulletins, its summary. */
@Component
public class PlanReading {

  private final PlanBook plans;
  private final Ledger ledger;
  private final PlanRecords records;
  private final PlanViews views;

  PlanReading(PlanBook plans, Ledger ledger, PlanRecords records, PlanViews views) {
    this.plans = plans;
    this.ledger = ledger;
    this.records = records;
    this.views = views;
  }

  /**
   * The offices that carry out the plan of a round: the leading group, its office, the units.
   *
   * @throws NoSuchElementException where the round has no plan
   */
  public List<String> offices(String roundId) {
    Plan plan = plan(roundId);
    String region = plan.round().province();
    return Stream.concat(
            Stream.of(plan.office(), "finance-" + region), plan.units().stream().map(Unit::office))
        .toList();
  }

  /** The ledger as it stands today. */
  public LedgerView ledger(String roundId) {
    Plan plan = plan(roundId);
    return LedgerView.of(plan, ledger.tasks(plan), views.today());
  }

  /** The bulletins, the oldest first. */
  public List<Bulletin> bulletins(String roundId) {
    plan(roundId);
    return records.of(roundId, RecordKind.BULLETIN).stream()
        .map(record -> Forms.read(record.content(), Bulletin.class))
        .toList();
  }

  /**
   * The bulletin on a month.
   *
   * @param month such as {@code 2021-03}
   * @throws NoSuchElementException where none was issued
   */
  public Bulletin bulletin(String roundId, String month) {
    return bulletins(roundId).stream()
        .filter(bulletin -> bulletin.month().equals(month))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("没有" + month + "的工作通报：应为已通报的月份，如 2021-03"));
  }

  /** The city-wide summary, once it is made. */
  public Optional<Summary> summary(String roundId) {
    plan(roundId);
    return records.of(roundId, RecordKind.SUMMARY).stream()
        .reduce((earlier, later) -> later)
        .map(record -> Forms.read(record.content(), Summary.class));
  }

  /** Whose part it is and of which task, in full. */
  public String title(Part part) {
    Plan plan = plan(part.roundId());
    return plan.unit(part.unit()).name() + " " + plan.name(part);
  }

  /**
   * The office that reports a part: the unit's own; for the leading group its office, which sits in
   * civil affairs (CJ2021-24 附件1).
   */
  public String reporter(Part part) {
    Plan plan = plan(part.roundId());
    Unit unit = plan.unit(part.unit());
    return unit.kind() == Unit.Kind.LEADING_GROUP ? plan.office() : unit.office();
  }

  /** Those who accept parts: the leading group and its office (CJ2021-08, -16). */
  public List<String> acceptors(String roundId) {
    Plan plan = plan(roundId);
    return List.of(plan.office(), plan.leaders().office());
  }

  /** The year of the plan. */
  public int year(String roundId) {
    return plan(roundId).round().year();
  }

  private Plan plan(String roundId) {
    if (!plans.carries(roundId)) {
      throw new NoSuchElementException("“" + roundId + "”不是实施方案，没有工作台账");
    }
    return plans.of(roundId);
  }
}
