package org.shifan.programme;

import java.math.BigDecimal;
import java.util.List;

/** Reads how counties are scored, recommended and selected (SD64-03, -07, -08, -14, -15). */
final class Choosing {

  private static final int PERCENT = 100;
  private static final int MANY = 10_000;

  /** Scores are kept with two decimals. */
  private static final int DECIMALS_KEPT = 2;

  /** Below three scores nothing is left when the highest and the lowest are dropped. */
  private static final int FEWEST_TO_DROP_FROM = 3;

  private static final BigDecimal HIGHEST_SCORE = BigDecimal.valueOf(MANY);

  private Choosing() {}

  static Rules.Quota quota(Table table, int year) {
    Row row = table.only(year);
    int maximum = row.whole("maximum", 1, MANY);
    return new Rules.Quota(row.upTo("minimum", MANY, "maximum", maximum), maximum);
  }

  static Rules.Selection selection(Table table, int year) {
    Row row = table.only(year);
    return new Rules.Selection(
        row.whole("target", 1, MANY), row.whole("tolerance", 0, MANY), row.requiredRule());
  }

  static Rules.Scale scale(Table table, int year) {
    Row row = table.only(year);
    BigDecimal minimum = score(row, "minimum");
    BigDecimal maximum = score(row, "maximum");
    if (minimum.compareTo(maximum) >= 0) {
      throw row.refuse("maximum", "大于“最低分”(minimum)列的值（" + minimum.toPlainString() + "）");
    }
    int decimals = row.whole("decimals", 0, DECIMALS_KEPT);
    return new Rules.Scale(minimum, maximum, decimals, row.whole("cityWeight", 0, PERCENT));
  }

  static List<Rules.Criterion> criteria(Table table, int year) {
    var criteria =
        table.distinct(year, "code").stream()
            .map(
                row ->
                    new Rules.Criterion(
                        row.code("code"),
                        row.text("name"),
                        row.whole("weight", 0, PERCENT),
                        row.text("scoring"),
                        row.requiredRule()))
            .toList();
    int sum = criteria.stream().mapToInt(Rules.Criterion::weight).sum();
    if (sum != PERCENT) {
      throw table.refuse("“权重”(weight)列在%d年度合计为 %d，应为 %d".formatted(year, sum, PERCENT));
    }
    return criteria;
  }

  static Rules.Panel panel(Table table, int year) {
    Row row = table.only(year);
    int minimumExperts = row.whole("minimumExperts", 1, MANY);
    if (row.whole("seats", 1, MANY) < minimumExperts) {
      throw row.refuse("seats", "不小于“最少有效评分”(minimumExperts)列的值（" + minimumExperts + "）");
    }
    return new Rules.Panel(
        row.whole("groupSize", 1, MANY),
        row.whole("seats", 1, MANY),
        row.whole("reserves", 0, MANY),
        minimumExperts,
        row.whole("dropFrom", FEWEST_TO_DROP_FROM, MANY),
        score(row, "spread"),
        !row.has("showsRecommendation") || row.flag("showsRecommendation"),
        row.requiredRule(),
        row.lastRule());
  }

  /** None where the model says so with a table that has no row for the year. */
  static List<Rules.ReviewWay> reviewWays(Table table, int year) {
    if (!table.years().contains(year)) {
      return List.of();
    }
    return table.distinct(year, "code").stream()
        .map(
            row ->
                new Rules.ReviewWay(row.matching("code", "[a-z]+", "小写字母组成的代码"), row.text("name")))
        .toList();
  }

  private static BigDecimal score(Row row, String column) {
    BigDecimal score = row.number(column);
    if (score.signum() < 0 || score.compareTo(HIGHEST_SCORE) > 0) {
      throw row.refuse(column, "0至" + HIGHEST_SCORE.toPlainString() + "的数字");
    }
    return score;
  }
}
