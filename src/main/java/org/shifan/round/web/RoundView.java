package org.shifan.round.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.MaterialKind;
import org.shifan.programme.Rules;
import org.shifan.programme.Window;
import org.shifan.round.Round;

/**
 * A round with the rules it was opened with (SD64-14 四(四)).
 *
 * @param budget the award budget in yuan; null for callers it does not concern
 */
record RoundView(
    String id,
    String programme,
    String province,
    int year,
    int size,
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
    List<Rules.Tier> tiers) {

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
        rules.quota(),
        rules.materials(),
        rules.fields(),
        rules.scale(),
        rules.criteria(),
        rules.panel(),
        rules.notice(),
        rules.award(),
        rules.tiers());
  }
}
