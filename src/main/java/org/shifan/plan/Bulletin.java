package org.shifan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shifan.calendar.Deadlines;
import org.shifan.region.Unit;
import org.shifan.supervision.Period;

/**
 * “定期通报试点工作推进情况” (CJ2021-07 四(二)): where every task stood when the bulletin was issued.
 *
 * @param issuer the leading group that issued it, in full
 * @param work what the plan is about
 * @param month the period that it is on, such as {@code 2021-03}
 * @param number its number, as the leading group has it
 * @param asOf the day of its states, as officials write it
 * @param analysis what the leading group makes of it (CJ2021-01)
 * @param resolved the difficulties that it resolved (CJ2021-01)
 * @param cases good cases to be known (CJ2021-11)
 * @param tasks a line for each task
 */
public record Bulletin(
    String issuer,
    String work,
    String month,
    String number,
    String asOf,
    String analysis,
    String resolved,
    String cases,
    List<Line> tasks) {

  /** The period that it is on, as officials write it. */
  public String monthName() {
    return Period.of(month).label();
  }

  /**
   * A task's line.
   *
   * @param number the task's number
   * @param text what is to be done, verbatim
   * @param units who is responsible, verbatim
   * @param due its last day
   * @param state its state in a word
   * @param parts how many parts it has, are accepted, are reported
   * @param late the units that are late, with their light
   * @param targets the arithmetic of its targets
   */
  public record Line(
      int number,
      String text,
      String units,
      String due,
      String state,
      String parts,
      String late,
      List<String> targets) {

    static Line of(Plan plan, TaskState state, LocalDate today) {
      return new Line(
          state.task().number(),
          state.task().text(),
          state.task().unitsText(),
          Deadlines.format(state.due()),
          state.label(),
          "共%d个，已验收%d个，待验收%d个"
              .formatted(
                  state.parts().size(),
                  state.count(PartStatus.ACCEPTED),
                  state.count(PartStatus.REPORTED)),
          late(plan, state, today),
          state.targets().stream().map(t -> t.target().name() + "：" + t.text()).toList());
    }

    private static String late(Plan plan, TaskState state, LocalDate today) {
      Map<Light, List<String>> late = new LinkedHashMap<>();
      for (Part part : state.parts()) {
        Light light = part.accepted() ? Light.GREEN : plan.lights().of(part, today);
        if (light != Light.GREEN) {
          Unit unit = plan.unit(part.unit());
          late.computeIfAbsent(light, l -> new ArrayList<>()).add(unit.name());
        }
      }
      return late.entrySet().stream()
          .map(e -> e.getKey().label() + "：" + String.join("、", e.getValue()))
          .collect(Collectors.joining("；"));
    }
  }
}
