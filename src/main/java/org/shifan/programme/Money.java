package org.shifan.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads the award, its tiers and what it may be used for (SD64-10 to -12). */
final class Money {

  private static final int PERCENT = 100;
  private static final int MANY = 1_000;
  private static final int MOST_YUAN = 2_000_000_000;

  private Money() {}

  static Rules.Award award(Table table, int year) {
    Row row = table.only(year);
    return new Rules.Award(
        BigDecimal.valueOf(row.whole("base", 1, MOST_YUAN)),
        row.whole("reportMonths", 1, MANY),
        row.whole("reportCount", 1, MANY),
        row.requiredRule());
  }

  /** The tiers from rank 1 on, without gap or overlap, and not beyond the number selected. */
  static List<Rules.Tier> tiers(Table table, int year, Values earlier) {
    int selected = earlier.find(Layout.SELECTION).map(Rules.Selection::target).orElse(MANY);
    var tiers = new ArrayList<Rules.Tier>();
    int next = 1;
    for (Row row : table.list(year)) {
      if (row.whole("fromRank", 1, MANY) != next) {
        throw row.refuse("fromRank", " " + next + "：名次应从1起连续，不重叠、不间断");
      }
      int to = row.whole("toRank", next, MANY);
      if (to > selected) {
        throw row.refuse("toRank", "不大于评选数量（selection）的 " + selected);
      }
      tiers.add(new Rules.Tier(next, to, row.whole("percent", 0, PERCENT)));
      next = to + 1;
    }
    return tiers;
  }

  static List<Rules.UseCategory> useCategories(Table table, int year) {
    var categories =
        table.distinct(year, "code").stream()
            .map(r -> new Rules.UseCategory(r.code("code"), r.text("name"), r.flag("allowed")))
            .toList();
    if (categories.stream().noneMatch(Rules.UseCategory::allowed)) {
      throw table.refuse("“可以列支”(allowed)列在" + year + "年度没有 true，应至少有一项可以列支的用途");
    }
    return categories;
  }
}
