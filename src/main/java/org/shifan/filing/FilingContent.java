package org.shifan.filing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
  private static final String STEP = "action";

  /** Beyond this many characters an entry of a list is read cell by cell. */
  private static final int LONGEST_LINE = 300;

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
    ObjectNode content = read(filing.form());
    content.remove(STEP);
    return filled(filing, content);
  }

  /**
   * What was submitted once, in the words of the filing's form, with the step that was taken.
   *
   * @param content the submitted JSON
   */
  public FilledForm submitted(Filing filing, String content) {
    return filled(filing, read(content));
  }

  /**
   * What was filled in of a part of its fields.
   *
   * @param content the fields that are told of
   */
  public FilledForm filled(Filing filing, ObjectNode content) {
    return FilledForm.of(schema(filing), content, choices.words(filing));
  }

  private static ObjectNode read(String content) {
    return Forms.read(content == null ? "{}" : content, ObjectNode.class);
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
    ObjectNode only = read(null);
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
      grid.rows().forEach(row -> cells.addAll(cells("", grid.heads(), row)));
    }
    return cells;
  }

  /** What is filled in of a row, a cell each, under its head after these words. */
  private static List<Map<String, String>> cells(
      String item, List<String> heads, List<String> row) {
    return IntStream.range(0, row.size())
        .filter(i -> !row.get(i).isBlank())
        .mapToObj(i -> row(item + heads.get(i), row.get(i)))
        .toList();
  }

  private static List<Map<String, String>> rows(FilledForm filled) {
    List<Map<String, String>> rows = new ArrayList<>();
    filled.items().forEach(item -> rows.add(row(item.label(), item.text())));
    for (FilledForm.Grid grid : filled.grids()) {
      for (int i = 0; i < grid.rows().size(); i++) {
        rows.addAll(entry(grid, i));
      }
    }
    return rows;
  }

  /** An entry of a list in one line; where that is too long to be read, cell by cell. */
  private static List<Map<String, String>> entry(FilledForm.Grid grid, int index) {
    List<String> cells = grid.rows().get(index);
    String item = grid.label() + "（" + (index + 1) + "）";
    String line = line(grid, cells);
    return line.length() <= LONGEST_LINE
        ? List.of(row(item, line))
        : cells(item, grid.heads(), cells);
  }

  private static String line(FilledForm.Grid grid, List<String> cells) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        parts.add(grid.heads().get(i) + "：" + cells.get(i));
      }
    }
    return String.join("；", parts).replace("。；", "；");
  }

  private static Map<String, String> row(String item, String content) {
    return Map.of("item", item, "content", content);
  }
}
