package org.shifan.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** One pass over all tables for one year, which collects the first problem of each table. */
final class Reading {

  private final Map<String, Table> tables;
  private final int year;
  private final List<String> problems = new ArrayList<>();

  Reading(Map<String, Table> tables, int year) {
    this.tables = tables;
    this.year = year;
  }

  /** The year's rules, or {@link InvalidRules} with every problem found. */
  Rules rules() {
    Rules rules = read();
    if (!problems.isEmpty()) {
      throw new InvalidRules(problems);
    }
    return rules;
  }

  private Rules read() {
    Rules.Selection selection = table("selection", Choosing::selection);
    return new Rules(
        year,
        table("windows", Dates::windows),
        table("procedure", Dates::procedure),
        table("quota", Choosing::quota),
        selection,
        table("materials", Content::materials),
        table("fields", Content::fields),
        table("scale", Choosing::scale),
        table("criteria", Choosing::criteria),
        table("panel", Choosing::panel),
        table("notice", Dates::notice),
        table("award", Money::award),
        table("tiers", (tiers, y) -> Money.tiers(tiers, y, selection)),
        table("useCategories", Money::useCategories));
  }

  private <T> T table(String id, BiFunction<Table, Integer, T> mapper) {
    try {
      return mapper.apply(tables.get(id), year);
    } catch (InvalidRules e) {
      problems.addAll(e.problems());
      return null;
    }
  }
}
