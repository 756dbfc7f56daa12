package org.shifan.programme;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.KnowledgeSource;

/**
 * A decision model taken apart: the document it stands on and its tables that the {@link Layout}
 * knows.
 *
 * @param programme the programme's short name, from the model's id
 * @param document the policy document's name, from its knowledge source
 * @param rule the rule that sets the years, from the knowledge source's description
 * @param tables the tables by decision id
 */
record DecisionModel(String programme, String document, String rule, Map<String, Table> tables) {

  private static final Pattern RULE = Pattern.compile("[A-Z]+\\d+-\\d{2}");

  /**
   * Takes a model apart; the caller closes the stream.
   *
   * @throws InvalidRules where it is no DMN, or a table, a column or a year cannot be read
   */
  static DecisionModel read(InputStream dmn) {
    DmnModelInstance model = parse(dmn);
    if (!(model.getModelElementById(Layout.SOURCE) instanceof KnowledgeSource source)) {
      throw new InvalidRules("缺少政策文件的知识来源（knowledgeSource），其 id 应为 " + Layout.SOURCE);
    }
    var tables = new LinkedHashMap<String, Table>();
    var problems = new ArrayList<String>();
    for (TableKind<?> kind : Layout.tables()) {
      try {
        table(model, kind).ifPresent(table -> tables.put(kind.id(), table));
      } catch (InvalidRules e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidRules(problems);
    }
    String programme = model.getDefinitions().getId();
    return new DecisionModel(programme, source.getName(), rule(source, ""), tables);
  }

  /** Every year that any row names. */
  SortedSet<Integer> years() {
    var years = new TreeSet<Integer>();
    tables.values().forEach(table -> years.addAll(table.years()));
    return years;
  }

  /** The first rule number in an element's description, else the fallback. */
  static String rule(DmnElement element, String fallback) {
    return rules(note(element)).findFirst().orElse(fallback);
  }

  /** The rule numbers in a text, in their order. */
  static Stream<String> rules(String text) {
    return RULE.matcher(text).results().map(MatchResult::group);
  }

  /** An element's description; empty where it has none. */
  static String note(DmnElement element) {
    var description = element.getDescription();
    return description == null ? "" : description.getTextContent().strip();
  }

  private static DmnModelInstance parse(InputStream dmn) {
    try {
      return Dmn.readModelFromStream(dmn);
    } catch (DmnModelException e) {
      throw new InvalidRules("文件不是有效的 DMN 模型，请在 Modeler 中检查");
    }
  }

  private static Optional<Table> table(DmnModelInstance model, TableKind<?> kind) {
    Optional<Decision> decision = decision(model, kind.id());
    for (String needed : decision.isPresent() ? kind.needs() : List.<String>of()) {
      if (decision(model, needed).isEmpty()) {
        throw missing(needed, "决策表 " + kind.id() + " ");
      }
    }
    return decision.map(found -> table(found, kind));
  }

  private static Table table(Decision decision, TableKind<?> kind) {
    if (decision.getExpression() instanceof DecisionTable table) {
      return new TableParser(decision, table, kind).parse();
    }
    throw new InvalidRules("决策 " + decision.getId() + " 的内容应为决策表（decisionTable）");
  }

  /**
   * The decision of a table. A deployment holds the models of all programmes and each id once: the
   * programme's name stands before the table's, as in {@code mca126_windows}, or the table's alone.
   */
  private static Optional<Decision> decision(DmnModelInstance model, String table) {
    String programme = model.getDefinitions().getId();
    return Stream.of(programme + "_" + table, table)
        .map(id -> (Object) model.getModelElementById(id))
        .filter(Decision.class::isInstance)
        .map(Decision.class::cast)
        .findFirst();
  }

  /** The refusal of a model without a table that something asks for. */
  static InvalidRules missing(String table, String asking) {
    return new InvalidRules(
        "缺少决策表 %s，应有 id 为 %s 的决策（decision），其内容为决策表：%s需要它".formatted(table, table, asking));
  }
}
