package org.shifan.overview;

import java.util.List;
import java.util.function.Predicate;
import org.shifan.application.Status;
import org.shifan.overview.OverviewRepository.CountyRow;

/** How many counties have come how far. */
final class Funnel {

  private Funnel() {}

  /** The steps in their order; the selection is told only to who sees all, until it is public. */
  static List<Overview.Step> of(List<CountyRow> counties, boolean all) {
    return List.of(
        step("可申报", counties, row -> true),
        step("已申报", counties, CountyRow::submitted),
        step("已考察", counties, CountyRow::visited),
        step("已推荐", counties, CountyRow::recommended),
        step("已受理", counties, CountyRow::accepted),
        all ? step("已入选", counties, CountyRow::selected) : new Overview.Step("已入选", null),
        step("已认定", counties, CountyRow::recognised),
        step("已奖励", counties, CountyRow::awarded));
  }

  private static Overview.Step step(
      String name, List<CountyRow> counties, Predicate<CountyRow> reached) {
    return new Overview.Step(name, count(counties, reached));
  }

  static int count(List<CountyRow> counties, Predicate<CountyRow> which) {
    return (int) counties.stream().filter(which).count();
  }

  static boolean open(CountyRow row) {
    return row.state() == Status.PREPARING
        || row.state() == Status.RETURNED
        || row.state() == Status.WITHDRAWN;
  }
}
