package org.shifan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shifan.region.Unit;

/**
 * What is not done of a plan that is to be closed: parts that are not accepted (CJ2021-04), and
 * binding targets that are not reached (CJ2021-10, -18).
 *
 * @param plan the plan
 * @param parts the parts
 * @param targets the targets; what is only striven for is none of them
 */
record Unfinished(Plan plan, List<Part> parts, List<TargetState> targets) {

  private static final int NAMED = 3;

  /**
   * A part or a target.
   *
   * @param id the part's id, or the target's code
   * @param unit whose part it is; of a target, because of whom it is not reached
   * @param name what it is, in full
   * @param title what it is, and a part's unit, short
   * @param status where it stands
   */
  record Item(String id, String unit, String name, String title, LocalDate due, String status) {}

  static Unfinished of(Plan plan, List<Part> parts, List<TargetState> targets) {
    return new Unfinished(
        plan,
        parts.stream().filter(part -> !part.accepted()).toList(),
        targets.stream().filter(TargetState::holdsUp).toList());
  }

  /** What is left of it without these, by their ids. */
  Unfinished without(Set<String> ids) {
    return new Unfinished(
        plan,
        parts.stream().filter(part -> !ids.contains(part.id())).toList(),
        targets.stream().filter(state -> !ids.contains(state.target().code())).toList());
  }

  /** The parts in their order, then the targets in theirs. */
  List<Item> items() {
    return Stream.concat(parts.stream().map(this::item), targets.stream().map(this::item)).toList();
  }

  private Item item(Part part) {
    String unit = plan.unit(part.unit()).name();
    String name = plan.name(part);
    String title = unit + " " + PlanViews.cut(name);
    return new Item(part.id(), unit, name, title, part.dueOn(), part.status().label());
  }

  private Item item(TargetState state) {
    String name = "第%d项指标：%s".formatted(state.rule().task(), state.target().name());
    return new Item(
        state.target().code(),
        units(state),
        name,
        PlanViews.cut(name),
        plan.due(state.rule()),
        state.text());
  }

  private static String units(TargetState state) {
    List<Unit> missing = state.units().stream().filter(state::missedBy).toList();
    List<Unit> units = missing.isEmpty() ? state.units() : missing;
    return named(units.stream().map(Unit::name).toList(), "、", "等" + units.size() + "个单位");
  }

  /** How many of each, such as 2项任务没有验收、1项指标没有达到目标; empty where all is done. */
  String counted() {
    return Stream.of(
            parts.isEmpty() ? "" : parts.size() + "项任务没有验收",
            targets.isEmpty() ? "" : targets.size() + "项指标没有达到目标")
        .filter(count -> !count.isEmpty())
        .collect(Collectors.joining("、"));
  }

  /** The first ones by name, as many as a sentence holds. */
  String first() {
    return named(items().stream().map(Item::title).toList(), "；", "等");
  }

  private static String named(List<String> names, String between, String more) {
    return names.stream().limit(NAMED).collect(Collectors.joining(between))
        + (names.size() > NAMED ? more : "");
  }
}
