package org.shifan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.Refusal;
import org.shifan.programme.Refusals;

/**
 * “协调解决工作中出现的困难和问题” (CJ2021-01 四(一)、CJ2021-06): each task that is red is urged until a day to come,
 * or assisted; either says how.
 *
 * @param red the numbers of the tasks that are red
 * @param today the day
 */
record CoordinationRule(List<Integer> red, LocalDate today) {

  private static final String RULE = "CJ2021-06";

  List<Refusal> check(List<Coordinate.Row> rows) {
    List<Refusal> refusals = new ArrayList<>();
    Set<Integer> decided = new HashSet<>();
    for (Coordinate.Row row : rows) {
      decided.add(row.task());
      if (Refusals.blank(row.measures())) {
        refusals.add(Refusals.of(RULE, "第%s项任务没有填写协调意见", row.task()));
      }
      switch (String.valueOf(row.decision())) {
        case "assist" -> {}
        case "urge" -> {
          if (row.until() == null || !row.until().isAfter(today)) {
            String until = row.until() == null ? null : Deadlines.format(row.until());
            refusals.add(Refusals.of(RULE, "第%s项任务限期完成的日期应在今天之后，现为%s", row.task(), until));
          }
        }
        default ->
            refusals.add(
                Refusals.of(
                    RULE,
                    "第%s项任务的处理应为限期完成（urge）或协调解决（assist），现为%s",
                    row.task(),
                    Refusals.quote(row.decision())));
      }
    }
    red.stream()
        .filter(number -> !decided.contains(number))
        .forEach(number -> refusals.add(Refusals.of(RULE, "第%d项任务没有处理意见", number)));
    return refusals;
  }
}
