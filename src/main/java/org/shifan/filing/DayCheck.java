package org.shifan.filing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shifan.calendar.Deadlines;
import org.shifan.programme.FilingRules;
import org.shifan.programme.Refusal;

/**
 * Between which days one that is filled in lies: a meeting that agreed has been held, a plan ends
 * after it is sent. A day that is not filled in is not looked at.
 *
 * @param rule the day's rule
 * @param opened when the round was opened
 * @param today the day of submission
 */
record DayCheck(FilingRules.DayRule rule, LocalDate opened, LocalDate today) {

  List<Refusal> check(Filled filled) {
    int dot = rule.field().indexOf('.');
    if (dot < 0) {
      return check("“" + rule.name() + "”", filled.text(rule.field()), filled);
    }
    List<Refusal> refusals = new ArrayList<>();
    List<JsonNode> rows = filled.rows(rule.field().substring(0, dot));
    for (int i = 0; i < rows.size(); i++) {
      String text = Filled.text(rows.get(i), rule.field().substring(dot + 1));
      refusals.addAll(check("第%d行“%s”".formatted(i + 1, rule.name()), text, filled));
    }
    return refusals;
  }

  private List<Refusal> check(String place, String text, Filled filled) {
    Optional<LocalDate> day = day(text);
    Optional<LocalDate> from = bound(rule.from(), filled);
    Optional<LocalDate> until = bound(rule.until(), filled);
    boolean early = day.isPresent() && from.filter(day.get()::isBefore).isPresent();
    boolean late = day.isPresent() && until.filter(day.get()::isAfter).isPresent();
    if (!early && !late) {
      return List.of();
    }
    String bound = early ? "应不早于" + shown(from) : "应不晚于" + shown(until);
    String reason = "%s%s，现为%s（%s）。".formatted(place, bound, shown(day), rule.rule());
    return List.of(new Refusal(rule.rule(), reason));
  }

  private Optional<LocalDate> bound(String word, Filled filled) {
    return switch (word) {
      case "" -> Optional.empty();
      case FilingRules.DayRule.TODAY -> Optional.of(today);
      case FilingRules.DayRule.OPENED -> Optional.of(opened);
      default -> day(filled.text(word));
    };
  }

  private static String shown(Optional<LocalDate> day) {
    return day.map(Deadlines::format).orElse("");
  }

  /** What is no day was refused with its field. */
  private static Optional<LocalDate> day(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
