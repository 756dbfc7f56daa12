package org.shifan.extension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * An extension is asked before the deadline, with a reason, for a later day; only one at a time is
 * pending (默认: 仅省民政厅可顺延，须在截止前申请并说明理由).
 *
 * @param deadline the deadline as it stands
 * @param latest until when an extension may run at most
 * @param pending whether one is pending
 */
record ExtensionRule(Instant deadline, Instant latest, boolean pending) {

  private static final String RULE = "SD64-06";

  List<Refusal> refusals(LocalDate until, String reason, Instant now) {
    List<Refusal> refusals = new ArrayList<>();
    if (!now.isBefore(deadline)) {
      refusals.add(new Refusal(RULE, "截止时间为" + Deadlines.format(deadline) + "，已过截止时间，不能再申请延期"));
    }
    if (pending) {
      refusals.add(new Refusal(RULE, "已有一项延期申请正在审查，不能重复申请"));
    }
    if (Refusals.blank(reason)) {
      refusals.add(new Refusal(RULE, "申请延期应当说明理由"));
    }
    if (until == null || !Deadlines.endOfDay(until).isAfter(deadline)) {
      refusals.add(
          new Refusal(RULE, "延期至的日期应晚于原截止时间" + Deadlines.format(deadline) + "，现为" + text(until)));
    } else if (Deadlines.endOfDay(until).isAfter(latest)) {
      refusals.add(
          new Refusal(RULE, "延期最晚至" + Deadlines.format(latest) + "，以免影响下一步工作，现为" + text(until)));
    }
    return refusals;
  }

  private static String text(LocalDate date) {
    return date == null ? "空" : Deadlines.format(date);
  }
}
