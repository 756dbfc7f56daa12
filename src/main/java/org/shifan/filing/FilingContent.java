package org.shifan.filing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shifan.process.FilledForm;
import org.shifan.process.FormBook;
import org.shifan.process.Forms;
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

  FilingContent(Rounds rounds, FormBook forms) {
    this.rounds = rounds;
    this.forms = forms;
  }

  /** What was filled in, in the words of the form that it was filled in on. */
  public FilledForm filled(Filing filing) {
    Round round = rounds.require(filing.roundId());
    String form = rounds.rules(round).filings().kind(filing.kind()).form();
    String text = filing.form() == null ? "{}" : filing.form();
    return FilledForm.of(
        forms.schema(round.deploymentId(), form), Forms.read(text, JsonNode.class));
  }

  /** The same as rows of {@code item} and {@code content}: a row of a list in one line. */
  public List<Map<String, String>> rows(Filing filing) {
    FilledForm filled = filled(filing);
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
