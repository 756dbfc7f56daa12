package org.shifan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shifan.programme.PlanRules;
import org.shifan.region.Unit;

/** When a task is done (CJ2021-02, -07, -10). */
class TaskStateTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 3, 20);

  private final Plan plan = Changji.plan();

  @Test
  void cj2021_10_aTaskIsDoneOnceAllIsAcceptedAndItsTargetIsReached() {
    assertThat(state(18, accepted(18), figures("rural-stations", "59")).done()).isFalse();
    assertThat(state(18, accepted(18), figures("rural-stations", "59")).label())
        .isEqualTo("已验收，目标未达到");
    assertThat(state(18, accepted(18), figures("rural-stations", "60")).done()).isTrue();
  }

  @Test
  void cj2021_10_aTargetThatOneUnitDoesNotStateIsNotReached() {
    List<StatedFigure> some = figures("rural-stations", "100").subList(1, 10);
    assertThat(state(18, accepted(18), some).done()).isFalse();
  }

  @Test
  void cj2021_10_whatIsStrivenForHoldsNothingUp() {
    assertThat(state(13, accepted(13), figures("street-centres", "10")).done()).isTrue();
  }

  @Test
  void cj2021_18_whatEachIsToReachNobodyReachesForAnother() {
    List<StatedFigure> figures = new ArrayList<>(figures("central-care", "100"));
    StatedFigure low = figures.get(0);
    figures.set(
        0,
        new StatedFigure(
            low.target(), low.unit(), new BigDecimal("99"), low.denominator(), low.statedAt()));
    assertThat(state(19, accepted(19), figures).done()).isFalse();
  }

  @Test
  void cj2021_07_aTaskIsAsLateAsItsLatestUnit() {
    List<Part> parts = new ArrayList<>(accepted(1));
    parts.set(0, Changji.part(plan, "minzheng", "1"));
    TaskState late =
        TaskState.of(plan, plan.rules().task(1), parts, List.of(), LocalDate.of(2021, 4, 20));
    assertThat(late.label()).isEqualTo("红牌");
    assertThat(state(1, accepted(1), List.of()).label()).isEqualTo("已完成");
  }

  @Test
  void cj2021_02_aTasksDateIsOfThePlansYearAlsoInTheNextOne() {
    LocalDate january = LocalDate.of(2022, 1, 11);
    TaskState state = TaskState.of(plan, plan.rules().task(1), List.of(), List.of(), january);
    assertThat(state.due()).isEqualTo(Changji.MARCH);
    assertThat(plan.rules().phases()).noneMatch(phase -> phase.contains(january, 2021));
    assertThat(plan.rules().phases())
        .filteredOn(phase -> phase.contains(Changji.DECEMBER, 2021))
        .extracting(PlanRules.Phase::code)
        .containsExactly("consolidate");
  }

  private TaskState state(int task, List<Part> parts, List<StatedFigure> figures) {
    List<TargetState> targets =
        plan.rules().figures().stream()
            .filter(f -> f.task() == task)
            .map(
                f ->
                    new TargetState(
                        f,
                        plan.target(f.target()),
                        plan.groups().resolve(f.units()),
                        figures.stream().filter(s -> s.target().equals(f.target())).toList()))
            .toList();
    return TaskState.of(plan, plan.rules().task(task), parts, targets, TODAY);
  }

  private List<Part> accepted(int task) {
    return Changji.parts(plan).stream()
        .filter(p -> p.taskNo() == task)
        .map(p -> p.reported(1, TODAY, "who", "done", "proof").accepted(TODAY, "office"))
        .toList();
  }

  private List<StatedFigure> figures(String target, String numerator) {
    PlanRules.FigureRule rule =
        plan.rules().figures().stream()
            .filter(f -> f.target().equals(target))
            .findFirst()
            .orElseThrow();
    return plan.groups().resolve(rule.units()).stream()
        .map(Unit::shortName)
        .map(
            unit ->
                new StatedFigure(
                    target,
                    unit,
                    new BigDecimal(numerator),
                    new BigDecimal("100"),
                    OffsetDateTime.parse("2021-03-01T09:00:00+08:00")))
        .toList();
  }
}
