package org.shifan.material;

import java.util.Optional;
import org.shifan.plan.Part;
import org.shifan.plan.PartStatus;
import org.shifan.plan.Parts;
import org.shifan.plan.PlanReading;
import org.shifan.programme.MaterialKind;
import org.shifan.programme.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A unit's part in a task of a plan: whoever reports it changes its files until it is reported;
 * those who accept parts read them (CJ2021-08 三(三)).
 */
@Component
class PartHolders implements Holders {

  private static final String RULE = "CJ2021-08";

  private final Parts parts;
  private final PlanReading plans;
  private final JdbcClient jdbc;

  PartHolders(Parts parts, PlanReading plans, JdbcClient jdbc) {
    this.parts = parts;
    this.plans = plans;
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Holder> find(String id) {
    return parts.find(id).map(this::holder);
  }

  @Override
  public void lock(String id) {
    jdbc.sql("select id from plan_part where id = ? for update")
        .param(id)
        .query(String.class)
        .optional();
  }

  private Holder holder(Part part) {
    return new Holder(
        part.id(),
        part.roundId(),
        MaterialKind.PART,
        plans.title(part),
        part.status().label(),
        plans.reporter(part),
        plans.acceptors(part.roundId()),
        plans.acceptors(part.roundId()).get(0),
        part.submissionNo(),
        RULE,
        RULE,
        part.roundId() + "-" + part.unit(),
        "reportParts",
        closed(part));
  }

  private static Optional<Refusal> closed(Part part) {
    return part.status() == PartStatus.OPEN
        ? Optional.empty()
        : Optional.of(new Refusal(RULE, "任务已经报验，佐证材料不能再改；退回后可以修改"));
  }
}
