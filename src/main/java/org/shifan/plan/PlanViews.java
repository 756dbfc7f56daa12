package org.shifan.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.shifan.calendar.Deadlines;
import org.shifan.process.ChoiceWords;
import org.shifan.programme.PlanRules;
import org.springframework.stereotype.Component;

/** What the forms on a plan show beside their fields. */
@Component
class PlanViews {

  private static final int SHORT = 36;
  private static final int QUARTER = 3;

  private final Clock clock;

  PlanViews(Clock clock) {
    this.clock = clock;
  }

  LocalDate today() {
    return Deadlines.dateOf(clock.instant());
  }

  /** Parts as rows of a table. */
  List<Map<String, String>> rows(Plan plan, List<Part> parts) {
    return parts.stream().map(part -> row(plan, part)).toList();
  }

  /** Parts as rows of a table that says how many files prove each. */
  List<Map<String, String>> rows(Plan plan, List<Part> parts, Map<String, Integer> files) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Part part : parts) {
      Map<String, String> row = row(plan, part);
      row.put("files", files.getOrDefault(part.id(), 0) + "个");
      rows.add(row);
    }
    return rows;
  }

  /** Parts as choices. */
  static List<Map<String, String>> options(Plan plan, Stream<Part> parts) {
    return parts.map(part -> ChoiceWords.option(cut(plan.name(part)), part.code())).toList();
  }

  /** The targets whose figures a unit states, as rows of a table with what was stated last. */
  static List<Map<String, String>> targets(
      Plan plan, List<PlanRules.FigureRule> rules, List<StatedFigure> figures, String unit) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (PlanRules.FigureRule rule : rules) {
      var target = plan.target(rule.target());
      Map<String, String> row = new LinkedHashMap<>();
      row.put("name", target.name());
      row.put("numerator", target.rate() ? target.numerator() : "数值（" + target.unit() + "）");
      row.put("denominator", target.denominator());
      row.put(
          "stated",
          figures.stream()
              .filter(f -> f.target().equals(target.code()) && f.unit().equals(unit))
              .findFirst()
              .map(f -> Sum.of(target, List.of(f)).text())
              .orElse("尚未填报"));
      rows.add(row);
    }
    return rows;
  }

  private Map<String, String> row(Plan plan, Part part) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("part", part.code());
    row.put("name", plan.name(part));
    row.put("due", Deadlines.format(part.dueOn()));
    row.put("status", part.status().label());
    row.put("light", light(plan, part));
    row.put("reason", Objects.toString(part.reason(), ""));
    return row;
  }

  private String light(Plan plan, Part part) {
    int late = LightRule.daysLate(part, today());
    Light light = plan.lights().of(late);
    return light == Light.GREEN ? light.label() : light.label() + "（逾期" + late + "天）";
  }

  /** How often something is done that is done once in so many months: 1, 3 or 6. */
  static String every(int months) {
    return switch (months) {
      case 1 -> "每月";
      case QUARTER -> "每季度";
      default -> "每半年";
    };
  }

  /** A text that fits into a choice. */
  static String cut(String text) {
    return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
  }
}
