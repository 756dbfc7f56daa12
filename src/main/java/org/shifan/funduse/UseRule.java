package org.shifan.funduse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shifan.award.Yuan;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.programme.Rules;

/**
 * Award money is for local elderly care only (SD64-12 四(三)
 * “奖励资金应严格按照规定用于当地养老服务事业发展，不得用于平衡本级预算，不得用于工作经费、人员福利等支出”).
 *
 * @param categories the categories of use, allowed and forbidden
 */
record UseRule(List<Rules.UseCategory> categories) {

  private static final String RULE = "SD64-12";

  /**
   * Refuses a plan with a wrong row, or one that does not plan exactly the award.
   *
   * @param award the county's award in yuan
   */
  List<Refusal> checkPlan(BigDecimal award, List<UseRow> rows) {
    List<Refusal> refusals = checkRows(rows);
    if (refusals.isEmpty() && sum(rows).compareTo(award) != 0) {
      refusals.add(Refusals.of(RULE, "使用计划合计%s，应等于奖励资金%s", Yuan.text(sum(rows)), Yuan.text(award)));
    }
    return refusals;
  }

  /**
   * Refuses a report with a wrong row, or one that takes the uses reported above the award. A half
   * year without any use is reported without rows.
   *
   * @param award the county's award in yuan
   * @param before the sum of all earlier reports in yuan
   */
  List<Refusal> checkReport(BigDecimal award, BigDecimal before, List<UseRow> rows) {
    List<Refusal> refusals = checkRows(rows);
    if (refusals.isEmpty() && sum(rows).add(before).compareTo(award) > 0) {
      refusals.add(
          Refusals.of(
              RULE,
              "本次报告使用%s，此前已报告%s，累计%s，应不超过奖励资金%s",
              Yuan.text(sum(rows)),
              Yuan.text(before),
              Yuan.text(sum(rows).add(before)),
              Yuan.text(award)));
    }
    return refusals;
  }

  private List<Refusal> checkRows(List<UseRow> rows) {
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      UseRow row = rows.get(i);
      String where = "第" + (i + 1) + "行";
      category(where, row).ifPresent(refusals::add);
      if (Yuan.positive(row.amount()).isEmpty()) {
        refusals.add(
            Refusals.of(RULE, "%s的金额填的是%s，应大于0、最多两位小数", where, Refusals.quote(row.amount())));
      }
      if (Refusals.blank(row.purpose())) {
        refusals.add(Refusals.of(RULE, "%s没有填写用途，应说明资金用于何处", where));
      }
    }
    return refusals;
  }

  private Optional<Refusal> category(String where, UseRow row) {
    Optional<Rules.UseCategory> category =
        categories.stream().filter(c -> c.code().equals(row.category())).findFirst();
    if (category.isEmpty()) {
      return Optional.of(
          Refusals.of(
              RULE, "%s的资金用途类别填的是%s，应为：%s", where, Refusals.quote(row.category()), allowed()));
    }
    return category
        .filter(c -> !c.allowed())
        .map(
            c ->
                Refusals.of(
                    RULE,
                    "%s的资金用途“%s”属于禁止的支出：鲁民〔2021〕64号四(三)规定奖励资金用于当地养老服务事业发展，"
                        + "不得用于平衡本级预算，不得用于工作经费、人员福利等支出，应为：%s",
                    where,
                    c.name(),
                    allowed()));
  }

  private String allowed() {
    return String.join(
        "、",
        categories.stream()
            .filter(Rules.UseCategory::allowed)
            .map(Rules.UseCategory::name)
            .toList());
  }

  private static BigDecimal sum(List<UseRow> rows) {
    return rows.stream()
        .map(row -> Yuan.positive(row.amount()).orElseThrow())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
