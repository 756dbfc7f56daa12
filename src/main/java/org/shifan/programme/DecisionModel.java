package org.shifan.programme;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.KnowledgeSource;

/**
 * A decision model taken apart: the document it stands on and the tables of the {@link Layout}.
 *
 * @param document the policy document's name, from its knowledge source
 * @param rule the rule that sets the years, from the knowledge source's description
 * @param tables the tables by decision id
 */
record DecisionModel(String document, String rule, Map<String, Table> tables) {

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
    for (String id : Layout.tables()) {
      try {
        tables.put(id, table(model, id));
      } catch (InvalidRules e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidRules(problems);
    }
    return new DecisionModel(source.getName(), rule(source, ""), tables);
  }

  /** Every year that any row names. */
  SortedSet<Integer> years() {
    var years = new TreeSet<Integer>();
    tables.values().forEach(table -> years.addAll(table.years()));
    return years;
  }

  /** The first rule number in an element's description, else the fallback. */
  static String rule(DmnElement element, String fallback) {
    var matcher = RULE.matcher(note(element));
    return matcher.find() ? matcher.group() : fallback;
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

  private static Table table(DmnModelInstance model, String id) {
    if (model.getModelElementById(id) instanceof Decision decision
        && decision.getExpression() instanceof DecisionTable table) {
      return new TableParser(decision, table).parse();
    }
    throw new InvalidRules("缺少决策表 " + id + "，应有 id 为 " + id + " 的决策（decision），其内容为决策表");
  }
}
