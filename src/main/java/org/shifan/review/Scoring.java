package org.shifan.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shifan.process.Refused;
import org.shifan.programme.Decimals;
import org.shifan.programme.Rules;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Takes an expert's score under the round's scoring rules (SD64-14 四(四) “制定评分细则”). */
@Component
class Scoring {

  private final Rounds rounds;
  private final CountyResults results;
  private final ScoreSheets sheets;

  Scoring(Rounds rounds, CountyResults results, ScoreSheets sheets) {
    this.rounds = rounds;
    this.results = results;
    this.sheets = sheets;
  }

  /** The form that an expert starts with: every criterion, with the points given so far. */
  Map<String, Object> form(String applicationId, Optional<ScoreSheet> given) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Rules.Criterion criterion : rules(applicationId).criteria()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("criterion", criterion.code());
      row.put("weight", criterion.weight());
      row.put("scoring", criterion.scoring());
      row.put("points", given.map(s -> plain(s.points().get(criterion.code()))).orElse(null));
      rows.add(row);
    }
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("rows", rows);
    form.put("remark", given.map(ScoreSheet::remark).orElse(""));
    return form;
  }

  /** Keeps the sheet of one expert for one county, or refuses it. */
  void take(String applicationId, String expert, int version, ScoreForm form) {
    Map<String, BigDecimal> points = points(applicationId, form);
    BigDecimal total = WeightedScore.of(rules(applicationId).criteria(), points);
    sheets.add(
        new ScoreSheet(
            applicationId, expert, version, points, total, form.remark(), form.reason()));
  }

  /** The points typed, by criterion; refused where one is missing, unknown or off the scale. */
  Map<String, BigDecimal> points(String applicationId, ScoreForm form) {
    Rules rules = rules(applicationId);
    ScoreRule rule = new ScoreRule(rules.criteria(), rules.scale());
    Refused.when(rule.check(form.rows()));
    return rule.points(form.rows());
  }

  /** The rule on fairness, such as SD64-15. */
  String fairness(String applicationId) {
    return rules(applicationId).panel().fairness();
  }

  private Rules rules(String applicationId) {
    return rounds.rules(results.require(applicationId).roundId());
  }

  private static Object plain(BigDecimal points) {
    return points == null ? null : new BigDecimal(Decimals.plain(points));
  }
}
