package org.shifan.review;

import static org.shifan.programme.Refusals.quote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shifan.programme.Decimals;
import org.shifan.programme.PointsRule;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.programme.Rules;

/**
 * An expert scores every criterion of the round once, on its scale (SD64-14 四(四) “细化创新指标，制定评分细则”).
 *
 * @param criteria the criteria of the round
 * @param scale the scale of the round
 */
record ScoreRule(List<Rules.Criterion> criteria, Rules.Scale scale) {

  /** Refuses a criterion missing, twice or unknown, and points that are not on the scale. */
  List<Refusal> check(List<ScoreRow> rows) {
    List<Refusal> refusals = new ArrayList<>();
    for (Rules.Criterion criterion : criteria) {
      criterion(criterion, rows, refusals);
    }
    for (ScoreRow row : rows) {
      if (criteria.stream().noneMatch(c -> c.code().equals(row.criterion()))) {
        refusals.add(
            Refusals.of(
                criteria.get(0).rule(),
                "评分项%s不在本轮评分细则中，应为：%s",
                quote(row.criterion()),
                String.join("、", criteria.stream().map(Rules.Criterion::name).toList())));
      }
    }
    return refusals;
  }

  /** The points by criterion, of rows that were not refused. */
  Map<String, BigDecimal> points(List<ScoreRow> rows) {
    Map<String, BigDecimal> points = new LinkedHashMap<>();
    for (ScoreRow row : rows) {
      points.put(row.criterion(), Decimals.read(row.points()).orElseThrow());
    }
    return points;
  }

  private void criterion(Rules.Criterion criterion, List<ScoreRow> rows, List<Refusal> refusals) {
    List<ScoreRow> given =
        rows.stream().filter(r -> criterion.code().equals(r.criterion())).toList();
    if (given.isEmpty()) {
      refusals.add(Refusals.of(criterion.rule(), "评分项“%s”没有评分，各项均应评分", criterion.name()));
    } else if (given.size() > 1) {
      refusals.add(
          Refusals.of(criterion.rule(), "评分项“%s”评了%s次，应只评1次", criterion.name(), given.size()));
    }
    PointsRule points = new PointsRule(scale);
    for (ScoreRow row : given) {
      points
          .check(criterion.rule(), "评分项“" + criterion.name() + "”", row.points())
          .ifPresent(refusals::add);
    }
  }
}
