package org.shifan.recommendation;

import static org.shifan.programme.Refusals.quote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shifan.programme.Decimals;
import org.shifan.programme.Names;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * The city ranks every county it visited, by the visit's score (SD64-07 三(二)
 * “各市组织对申报单位进行评价和实地考察，确定各市推荐单位、具体排名和评价得分”).
 *
 * @param visits the score of each submitted county's visit, by code
 * @param names the counties' names
 */
record RankRule(Map<String, BigDecimal> visits, Names names) {

  private static final String RULE = "SD64-07";

  /**
   * Refuses a county missing, twice or unknown, a score other than the visit's, and ranks that do
   * not follow the scores. Ranks are looked at once the counties and scores are right.
   */
  List<Refusal> check(List<RankRow> rows) {
    List<Refusal> refusals = new ArrayList<>();
    counties(rows, refusals);
    scores(rows, refusals);
    if (refusals.isEmpty()) {
      refusals.addAll(new RankOrder(visits, names).check(rows));
      refusals.addAll(PreferenceRule.check(rows, names));
    }
    return refusals;
  }

  private void counties(List<RankRow> rows, List<Refusal> refusals) {
    for (String county : new TreeMap<>(visits).keySet()) {
      long times = rows.stream().filter(r -> county.equals(r.county())).count();
      if (times == 0) {
        refusals.add(Refusals.of(RULE, "排名表缺少%s，已申报的县（市、区）应逐一列入", names.of(county)));
      } else if (times > 1) {
        refusals.add(Refusals.of(RULE, "%s在排名表中出现%s次，应只出现1次", names.of(county), times));
      }
    }
  }

  private void scores(List<RankRow> rows, List<Refusal> refusals) {
    for (RankRow row : rows) {
      BigDecimal visit = row.county() == null ? null : visits.get(row.county());
      if (visit == null) {
        refusals.add(Refusals.of(RULE, "排名表中的%s不是本市已申报的县（市、区），应删去", names.of(row.county())));
      } else if (Decimals.read(row.score()).filter(s -> s.compareTo(visit) == 0).isEmpty()) {
        refusals.add(
            Refusals.of(
                RULE,
                "%s的得分填的是%s，应与实地考察评价得分%s一致",
                names.of(row.county()),
                quote(row.score()),
                Decimals.plain(visit)));
      }
    }
  }
}
