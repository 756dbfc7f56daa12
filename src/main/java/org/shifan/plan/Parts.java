package org.shifan.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parts of all units: the truth of who has done what. */
@Component
public class Parts {

  private final PartRepository parts;
  private final JdbcClient jdbc;

  Parts(PartRepository parts, JdbcClient jdbc) {
    this.parts = parts;
    this.jdbc = jdbc;
  }

  /** The part with this id, if there is one. */
  public Optional<Part> find(String id) {
    return parts.findById(id);
  }

  /** All parts of a plan, by task, date and unit. */
  public List<Part> ofRound(String roundId) {
    return parts.findByRoundIdOrderByTaskNoAscDueOnAscIdAsc(roundId);
  }

  /** The parts of a unit, by task and date. */
  public List<Part> of(String roundId, String unit) {
    return parts.findByRoundIdAndUnitOrderByTaskNoAscDueOnAscIdAsc(roundId, unit);
  }

  /** The parts of a unit, locked until the transaction ends, so that steps follow each other. */
  List<Part> lock(String roundId, String unit) {
    jdbc.sql("select id from plan_part where round_id = ? and unit = ? order by id for update")
        .params(roundId, unit)
        .query(String.class)
        .list();
    return of(roundId, unit);
  }

  /** The parts of a unit; those of all are locked, since forms that tell of all are made anew. */
  List<Part> lockAll(String roundId, String unit) {
    jdbc.sql("select id from plan_part where round_id = ? order by id for update")
        .param(roundId)
        .query(String.class)
        .list();
    return of(roundId, unit);
  }

  void keep(List<Part> changed) {
    parts.saveAll(changed);
  }
}
