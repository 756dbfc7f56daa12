package org.shifan.recommendation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.shifan.programme.Decimals;
import org.shifan.programme.Names;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.ranking.Ranked;
import org.shifan.ranking.Ranking;

/**
 * Ranks follow the scores: equal scores share a rank, different ones do not (SD64-07 三(二)
 * “具体排名和评价得分”). After a shared rank the next may be skipped (1, 2, 2, 4) or not (1, 2, 2, 3): the
 * policy does not say.
 *
 * @param visits the score of each county's visit, by code; the rows have exactly these counties
 * @param names the counties' names
 */
record RankOrder(Map<String, BigDecimal> visits, Names names) {

  private static final String RULE = "SD64-07";

  /** Refuses ranks against the scores first, then ranks missing or out of range. */
  List<Refusal> check(List<RankRow> rows) {
    List<Ranked<RankRow>> ranked =
        Ranking.of(
            rows,
            r -> visits.get(r.county()),
            Comparator.comparing(RankRow::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(RankRow::county));
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 1; i < ranked.size(); i++) {
      pair(ranked.get(i - 1).item(), ranked.get(i).item(), refusals);
    }
    if (refusals.isEmpty()) {
      range(ranked, refusals);
    }
    return refusals;
  }

  private void pair(RankRow better, RankRow next, List<Refusal> refusals) {
    if (better.rank() == null || next.rank() == null) {
      return;
    }
    boolean equal = visits.get(better.county()).compareTo(visits.get(next.county())) == 0;
    int order = better.rank().compareTo(next.rank());
    if (equal && order != 0) {
      refusals.add(refuse("%s与%s得分相同，名次应相同", better, next));
    } else if (!equal && order == 0) {
      refusals.add(refuse("%s与%s得分不同，名次不能相同", better, next));
    } else if (order > 0) {
      refusals.add(refuse("%s得分高于%s，名次应在其前", better, next));
    }
  }

  /** A rank counts the different scores above it at least, and the counties above it at most. */
  private void range(List<Ranked<RankRow>> ranked, List<Refusal> refusals) {
    for (Ranked<RankRow> one : ranked) {
      RankRow row = one.item();
      long fewest =
          1 + ranked.stream().map(Ranked::rank).filter(r -> r < one.rank()).distinct().count();
      if (row.rank() == null || row.rank() < fewest || row.rank() > one.rank()) {
        String typed = row.rank() == null ? "没有填写" : "填的是" + row.rank();
        refusals.add(Refusals.of(RULE, "%s的名次%s，应为%s", names.of(row.county()), typed, one.rank()));
      }
    }
  }

  private Refusal refuse(String sentence, RankRow better, RankRow next) {
    return Refusals.of(RULE, sentence, describe(better), describe(next));
  }

  private String describe(RankRow row) {
    String score = Decimals.plain(visits.get(row.county()));
    return names.of(row.county()) + "（" + score + "分，第" + row.rank() + "名）";
  }
}
