package org.shifan.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shifan.process.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the units state of the targets, in their monthly reports and with finished parts: what was
 * stated last counts.
 */
@Repository
class StatedFigures {

  private final JdbcClient jdbc;
  private final Reports reports;
  private final Clock clock;

  StatedFigures(JdbcClient jdbc, Reports reports, Clock clock) {
    this.jdbc = jdbc;
    this.reports = reports;
    this.clock = clock;
  }

  void add(String roundId, String unit, List<Sum> sums) {
    for (Sum sum : sums) {
      jdbc.sql(
              "insert into plan_figure (round_id, target, unit, numerator, denominator, stated_by,"
                  + " stated_at) values (?, ?, ?, ?, ?, ?, ?)")
          .params(
              roundId,
              sum.target().code(),
              unit,
              sum.numerator(),
              sum.denominator(),
              Actors.current().orElse(null),
              OffsetDateTime.now(clock))
          .update();
    }
  }

  /** The last figure of each target and unit. */
  List<StatedFigure> latest(Plan plan) {
    List<StatedFigure> all =
        new ArrayList<>(
            jdbc.sql(
                    "select target, unit, numerator, denominator, stated_at from plan_figure"
                        + " where round_id = ? order by id")
                .param(plan.round().id())
                .query(StatedFigure.class)
                .list());
    reports
        .latest(plan.round().id(), MonthlyReport.KIND)
        .forEach(report -> all.addAll(stated(plan, report)));
    all.sort(Comparator.comparing(StatedFigure::statedAt));
    Map<String, StatedFigure> last = new LinkedHashMap<>();
    all.forEach(figure -> last.put(figure.target() + "/" + figure.unit(), figure));
    return List.copyOf(last.values());
  }

  private static List<StatedFigure> stated(Plan plan, Reports.Report report) {
    List<StatedFigure> stated = new ArrayList<>();
    for (JsonNode row : report.json().path("figures")) {
      FigureCheck typed = MonthlyReport.figure(plan, row);
      if (!typed.blank()) {
        Sum sum = typed.sum();
        BigDecimal denominator = sum.denominator();
        stated.add(
            new StatedFigure(
                sum.target().code(), report.unit(), sum.numerator(), denominator, report.sentAt()));
      }
    }
    return stated;
  }
}
