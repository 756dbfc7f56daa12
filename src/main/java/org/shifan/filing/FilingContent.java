package org.shifan.filing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shifan.process.FilledForm;
import org.shifan.process.FormBook;
import org.shifan.process.Forms;
import org.shifan.programme.FilingRules;
import org.shifan.round.Round;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** A filing as a table of what was filled in, for those who sign, receive or judge it. */
@Component
public class FilingContent {

  /** What the filer does with the form, not what it files. */
  private static final Set<String> STEPS = Set.of("办理事项");

  private final Rounds rounds;
  private final FormBook forms;
  private final FilingChoices choices;

  FilingContent(Rounds rounds, FormBook forms, FilingChoices choices) {
    this.rounds = rounds;
    this.forms = forms;
    this.choices = choices;
  }

  /** What was filled in, in the words of the form that it was filled in on. */
  public FilledForm filled(Filing filing) {
    return filled(filing, filing.form() == null ? "{}" : filing.form());
  }

  /** The same of what was submitted once. */
  public FilledForm filled(Filing filing, String form) {
    return filled(filing, Forms.read(form, JsonNode.class));
  }

  private FilledForm filled(Filing filing, JsonNode form) {
    return FilledForm.of(schema(filing), form, choices.words(filing));
  }

  private JsonNode schema(Filing filing) {
    Round round = rounds.require(filing.roundId());
    return forms.schema(
        round.deploymentId(), rounds.rules(round).filings().kind(filing.kind()).form());
  }

  /** The same as rows of {@code item} and {@code content}: a row of a list in one line. */
  public List<Map<String, String>> rows(Filing filing) {
    return rows(filled(filing));
  }

  /** Of the lists that are known by a key only the row with this one, cell by cell. */
  List<Map<String, String>> row(Filing filing, String key) {
    ObjectNode only = Forms.read("{}", ObjectNode.class);
    Filled all = Filled.of(filing.form());
    for (FilingRules.ListRule list : lists(filing)) {
      all.rows(list.list()).stream()
          .filter(row -> Filled.text(row, list.key()).equals(key))
          .forEach(row -> only.withArray(list.list()).add(row));
    }
    return cells(filled(filing, only));
  }

  private List<FilingRules.ListRule> lists(Filing filing) {
    return rounds.rules(filing.roundId()).filings().lists(filing.kind()).stream()
        .filter(list -> !list.key().isEmpty())
        .toList();
  }

  private static List<Map<String, String>> cells(FilledForm filled) {
    List<Map<String, String>> cells = new ArrayList<>();
    for (FilledForm.Grid grid : filled.grids()) {
      for (List<String> row : grid.rows()) {
        for (int i = 0; i < row.size(); i++) {
          if (!row.get(i).isBlank()) {
            cells.add(row(grid.heads().get(i), row.get(i)));
          }
        }
      }
    }
    return cells;
  }

  private static List<Map<String, String>> rows(FilledForm filled) {
    List<Map<String, String>> rows = new ArrayList<>();
    filled.items().stream()
        .filter(item -> !STEPS.contains(item.label()))
        .forEach(item -> rows.add(row(item.label(), item.text())));
    for (FilledForm.Grid grid : filled.grids()) {
      for (int i = 0; i < grid.rows().size(); i++) {
        rows.add(row(grid.label() + "（" + (i + 1) + "）", line(grid, grid.rows().get(i))));
      }
    }
    return rows;
  }

  private static String line(FilledForm.Grid grid, List<String> cells) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        parts.add(grid.heads().get(i) + "：" + cells.get(i));
      }
    }
    return String.join("；", parts);
  }

  private static Map<String, String> row(String item, String content) {
    return Map.of("item", item, "content", content);
  }
}
