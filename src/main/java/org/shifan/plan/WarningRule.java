package org.shifan.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * “建立跟踪督办机制，定期开展督促指导” (CJ2021-06 三(二)): an open part is reminded of so many days before its last
 * day, and warned when it is late; each step once, and none after a later one.
 *
 * @param reminders how many days before, the earliest first
 * @param lights the lights of late parts
 */
record WarningRule(List<Integer> reminders, LightRule lights) {

  /** The step that goes to the leading group. */
  static final String RED = step(Light.RED);

  /**
   * The step that a part has come to and was not told of; none where it has not, or is reported.
   *
   * @param daysLeft days until the last day; below 0 where that is over
   */
  Optional<String> next(Part part, long daysLeft) {
    if (!part.open()) {
      return Optional.empty();
    }
    List<String> steps = steps();
    return reached(daysLeft).filter(step -> steps.indexOf(step) > steps.indexOf(part.warned()));
  }

  /** A step as officials read it. */
  String name(String step) {
    return reminders.stream()
        .filter(days -> reminder(days).equals(step))
        .findFirst()
        .map(days -> "到期前" + days + "天提醒")
        .orElseGet(() -> Light.valueOf(step.toUpperCase(Locale.ROOT)).label());
  }

  private static String reminder(int days) {
    return "d" + days;
  }

  private Optional<String> reached(long daysLeft) {
    Light light = lights.of((int) Math.max(0, -daysLeft));
    return light != Light.GREEN
        ? Optional.of(step(light))
        : reminders.stream()
            .filter(days -> daysLeft <= days)
            .min(Comparator.naturalOrder())
            .map(WarningRule::reminder);
  }

  private List<String> steps() {
    List<String> steps = new ArrayList<>();
    reminders.forEach(days -> steps.add(reminder(days)));
    steps.add(step(Light.YELLOW));
    steps.add(RED);
    return steps;
  }

  private static String step(Light light) {
    return light.name().toLowerCase(Locale.ROOT);
  }
}
