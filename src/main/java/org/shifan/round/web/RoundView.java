package org.shifan.round.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.FilingRules;
import org.shifan.programme.MaterialKind;
import org.shifan.programme.Rules;
import org.shifan.programme.Target;
import org.shifan.programme.Window;
import org.shifan.round.Round;

/**
 * A round with the rules it was opened with (SD64-14 四(四)); what its programme has no rules for is
 * null.
 *
 * @param budget the award budget in yuan; null for callers it does not concern
 */
record RoundView(
    String id,
    String programme,
    String province,
    int year,
    Integer size,
    BigDecimal budget,
    String status,
    OffsetDateTime openedAt,
    List<WindowView> windows,
    Rules.Quota quota,
    List<MaterialKind> materials,
    List<Rules.Field> fields,
    Rules.Scale scale,
    List<Rules.Criterion> criteria,
    Rules.Panel panel,
    Rules.Notice notice,
    Rules.Award award,
    List<Rules.Tier> tiers,
    FilingRules filings,
    List<Target> targets) {

  /**
   * The window of a step.
   *
   * @param lastDay its last Beijing date
   * @param deadline 24:00 of that day, the first instant that is too late
   */
  record WindowView(
      String step, String name, LocalDate lastDay, OffsetDateTime deadline, String rule) {

    private static WindowView of(Window window, int year) {
      LocalDate lastDay = window.lastDay(year);
      return new WindowView(
          window.step(),
          window.name(),
          lastDay,
          Deadlines.endOfDay(lastDay).atZone(Deadlines.BEIJING).toOffsetDateTime(),
          window.rule());
    }
  }

  static RoundView of(Round round, Rules rules, BigDecimal budget) {
    return new RoundView(
        round.id(),
        round.programme(),
        round.province(),
        round.year(),
        round.size(),
        budget,
        round.status(),
        round.openedAt(),
        rules.windows().stream().map(w -> WindowView.of(w, round.year())).toList(),
        known(rules, "quota", Rules::quota),
        known(rules, "materials", Rules::materials),
        known(rules, "fields", Rules::fields),
        known(rules, "scale", Rules::scale),
        known(rules, "criteria", Rules::criteria),
        known(rules, "panel", Rules::panel),
        known(rules, "notice", Rules::notice),
        known(rules, "award", Rules::award),
        known(rules, "tiers", Rules::tiers),
        known(rules, "filings", Rules::filings),
        known(rules, "targets", Rules::targets));
  }

  private static <T> T known(Rules rules, String table, Function<Rules, T> read) {
    return rules.has(table) ? read.apply(rules) : null;
  }
}
