package org.shifan.programme;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Reads a programme's decision model into {@link Rules}, table by table, and refuses one that a
 * round could not run on. Immutable and safe for use by several threads.
 */
public final class RulesReader {

  private final DecisionModel model;

  private RulesReader(DecisionModel model) {
    this.model = model;
  }

  /**
   * A reader of a DMN file; the caller closes the stream.
   *
   * @throws InvalidRules where it is no DMN, or a table, a column or a year cannot be read
   * @throws UncheckedIOException if the stream breaks off
   */
  public static RulesReader of(InputStream dmn) {
    return new RulesReader(ReadModels.of(dmn));
  }

  /** The policy document's name, such as {@code 鲁民〔2021〕64号}. */
  public String document() {
    return model.document();
  }

  /** The rule that sets the years. */
  public String yearsRule() {
    return model.rule();
  }

  /** Every year that any table mentions. */
  public SortedSet<Integer> years() {
    return model.years();
  }

  /** The refusal of a year without any rule (SD64-01 首段、三), with the years the tables have. */
  public Optional<Refusal> refusal(int year) {
    SortedSet<Integer> years = years();
    return years.contains(year)
        ? Optional.empty()
        : Optional.of(new Refusal(model.rule(), Years.unknown(document(), years, year)));
  }

  /**
   * The rules in force for a year.
   *
   * @throws YearUnknown where no table has a row for the year
   * @throws InvalidRules where a table has none, or an impossible value: every table's first
   *     problem
   */
  public Rules forYear(int year) {
    refusal(year)
        .ifPresent(
            refusal -> {
              throw new YearUnknown(refusal);
            });
    return new Reading(model, year).rules();
  }

  /**
   * On which clauses the rules of a year rest: the annotations of the rows in force, by the id of
   * their table.
   */
  public Map<String, List<String>> clauses(int year) {
    var clauses = new LinkedHashMap<String, List<String>>();
    model.tables().forEach((id, table) -> clauses.put(id, table.notes(year)));
    return clauses;
  }

  /**
   * Checks every year that any table mentions, and that the model has what the programme's
   * processes ask for; for start-up and deployment.
   *
   * @throws InvalidRules with the problems of all years, each once
   */
  public void validate(Collection<Need> needs) {
    var problems = new LinkedHashSet<String>();
    needs.forEach(need -> need.missingTables(model).forEach(problems::add));
    for (int year : years()) {
      try {
        Rules rules = forYear(year);
        needs.forEach(need -> need.missing(rules).forEach(problems::add));
      } catch (InvalidRules e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidRules(List.copyOf(problems));
    }
  }
}
