package org.shifan.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.PointsRule;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;
import org.shifan.programme.Rules;

/**
 * “各市组织对申报单位进行评价和实地考察” (SD64-07 三(二)): who is accepted has been visited, by named people, on a day
 * of this round, with a score on the scale; who is sent back is told why.
 *
 * @param scale the scale of the round
 * @param opened the day the round was opened
 * @param today the present day
 */
record VisitRule(Rules.Scale scale, LocalDate opened, LocalDate today) {

  private static final String RULE = "SD64-07";

  List<Refusal> check(VisitForm form) {
    return switch (String.valueOf(form.decision())) {
      case "return" -> returning(form);
      case "accept" -> accepting(form);
      default ->
          List.of(
              Refusals.of(
                  RULE, "考察结论应为受理（accept）或退回修改（return），现为%s", Refusals.quote(form.decision())));
    };
  }

  private static List<Refusal> returning(VisitForm form) {
    return blank(form.reason()) ? List.of(Refusals.of(RULE, "退回修改应当说明理由")) : List.of();
  }

  private List<Refusal> accepting(VisitForm form) {
    List<Refusal> refusals = new ArrayList<>();
    new PointsRule(scale).check(RULE, "实地考察评价得分", form.score()).ifPresent(refusals::add);
    LocalDate day = form.visitedOn();
    if (day == null || day.isBefore(opened) || day.isAfter(today)) {
      refusals.add(
          Refusals.of(
              RULE,
              "实地考察日期应在本轮评选开启之日%s至今天%s之间，现为%s",
              Deadlines.format(opened),
              Deadlines.format(today),
              day == null ? "空" : Deadlines.format(day)));
    }
    if (blank(form.visitors())) {
      refusals.add(Refusals.of(RULE, "请填写实地考察人员"));
    }
    if (blank(form.findings())) {
      refusals.add(Refusals.of(RULE, "请填写实地考察情况"));
    }
    return refusals;
  }

  private static boolean blank(String text) {
    return Refusals.blank(text);
  }
}
