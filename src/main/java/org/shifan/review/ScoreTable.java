package org.shifan.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shifan.programme.Decimals;
import org.shifan.programme.Rules;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** A county's scores as a table of a form: a row for each criterion, a column for each expert. */
@Component
class ScoreTable {

  private final Rounds rounds;
  private final CountyResults results;
  private final ScoreSheets sheets;
  private final Reviewers experts;

  ScoreTable(Rounds rounds, CountyResults results, ScoreSheets sheets, Reviewers experts) {
    this.rounds = rounds;
    this.results = results;
    this.sheets = sheets;
    this.experts = experts;
  }

  /**
   * {@code columns} and {@code scores} with each expert's points, and the spread beside its bound.
   */
  Map<String, Object> of(String applicationId) {
    CountyResult county = results.require(applicationId);
    Rules rules = rounds.rules(county.roundId());
    List<ScoreSheet> latest = sheets.latest(applicationId);
    return Map.of(
        "columns", columns(latest),
        "scores", rows(rules.criteria(), latest),
        "spread", Decimals.plain(county.spread()),
        "limit", Decimals.plain(rules.panel().spread()));
  }

  private List<Map<String, String>> columns(List<ScoreSheet> latest) {
    List<Map<String, String>> columns = new ArrayList<>();
    columns.add(Map.of("key", "criterion", "label", "评分项"));
    for (int i = 0; i < latest.size(); i++) {
      columns.add(Map.of("key", "expert" + i, "label", experts.name(latest.get(i).expert())));
    }
    return columns;
  }

  private static List<Map<String, String>> rows(
      List<Rules.Criterion> criteria, List<ScoreSheet> latest) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Rules.Criterion criterion : criteria) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("criterion", criterion.name() + "（" + criterion.weight() + "%）");
      for (int i = 0; i < latest.size(); i++) {
        row.put("expert" + i, Decimals.plain(latest.get(i).points().get(criterion.code())));
      }
      rows.add(row);
    }
    Map<String, String> totals = new LinkedHashMap<>(Map.of("criterion", "加权得分"));
    for (int i = 0; i < latest.size(); i++) {
      totals.put("expert" + i, Decimals.plain(latest.get(i).total()));
    }
    rows.add(totals);
    return rows;
  }
}
