package org.shifan.programme;

import java.util.ArrayList;
import java.util.List;

/** One pass over a model's tables for one year, which collects the first problem of each table. */
final class Reading {

  private final DecisionModel model;
  private final int year;
  private final Values values;
  private final List<String> problems = new ArrayList<>();

  Reading(DecisionModel model, int year) {
    this.model = model;
    this.year = year;
    this.values = new Values(model.programme(), model.tables().keySet());
  }

  /** The year's rules, or {@link InvalidRules} with every problem found. */
  Rules rules() {
    Layout.tables().forEach(this::read);
    if (!problems.isEmpty()) {
      throw new InvalidRules(problems);
    }
    return new Rules(model.rule(), year, values);
  }

  private <T> void read(TableKind<T> kind) {
    Table table = model.tables().get(kind.id());
    if (table == null) {
      return;
    }
    try {
      values.put(kind, kind.mapper().read(table, year, values));
    } catch (InvalidRules e) {
      problems.addAll(e.problems());
    }
  }
}
