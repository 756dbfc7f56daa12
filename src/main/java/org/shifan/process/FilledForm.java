package org.shifan.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.shifan.calendar.Deadlines;

/**
 * What was filled in on a form, in the form's order and words.
 *
 * @param items the single fields that were filled in
 * @param grids its lists
 */
public record FilledForm(List<Item> items, List<Grid> grids) {

  /** How the id of a field begins that tells rows apart by a code, which forms hide. */
  private static final String ROW_KEY = "rowKey";

  private static final String NAME = "name";

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** A field with what it was filled in with. */
  public record Item(String label, String text) {}

  /** A list: its columns, and a row for each entry. */
  public record Grid(String label, List<String> heads, List<List<String>> rows) {}

  /**
   * Puts what was submitted under the words of its form.
   *
   * @param schema the form
   * @param content the submitted JSON
   * @param words the words of its choices
   */
  public static FilledForm of(JsonNode schema, JsonNode content, ChoiceWords words) {
    FilledForm filled = new FilledForm(new ArrayList<>(), new ArrayList<>());
    filled.read(schema, content, words);
    return filled;
  }

  private void read(JsonNode parent, JsonNode content, ChoiceWords words) {
    for (JsonNode component : parent.path("components")) {
      if (component.path("type").asText().equals("dynamiclist")) {
        grid(component, content.path(component.path("path").asText()), words);
      } else if (component.hasNonNull("key")) {
        String text = text(component, content.path(component.get("key").asText()), words);
        if (!text.isBlank()) {
          items.add(new Item(FormBook.label(component), text));
        }
      } else {
        read(component, content, words);
      }
    }
  }

  private void grid(JsonNode list, JsonNode rows, ChoiceWords words) {
    List<JsonNode> columns =
        StreamSupport.stream(list.path("components").spliterator(), false)
            .filter(component -> component.hasNonNull("key"))
            .filter(column -> filled(column, rows, words))
            .filter(column -> !named(column, rows))
            .toList();
    List<List<String>> texts = new ArrayList<>();
    rows.forEach(
        row ->
            texts.add(
                columns.stream()
                    .map(c -> text(c, row.path(c.get("key").asText()), words))
                    .toList()));
    if (!texts.isEmpty()) {
      List<String> heads = columns.stream().map(FormBook::label).toList();
      grids.add(new Grid(list.path("label").asText(), heads, texts));
    }
  }

  private static boolean filled(JsonNode column, JsonNode rows, ChoiceWords words) {
    return StreamSupport.stream(rows.spliterator(), false)
        .anyMatch(row -> !text(column, row.path(column.get("key").asText()), words).isBlank());
  }

  /** Whether a column holds the codes of rows that each have their name beside it. */
  private static boolean named(JsonNode column, JsonNode rows) {
    return column.path("id").asText().startsWith(ROW_KEY)
        && StreamSupport.stream(rows.spliterator(), false)
            .noneMatch(row -> row.path(NAME).asText().isBlank());
  }

  /** A value as the form showed it: an option by its words. */
  public static String text(JsonNode component, JsonNode value, ChoiceWords words) {
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(text(component, part, words)));
      return String.join("；", parts);
    }
    if (value.isBoolean()) {
      return value.asBoolean() ? "是" : "否";
    }
    String text = value.isNull() ? "" : value.asText();
    return words
        .of(component, text)
        .orElseGet(() -> DAY.matcher(text).matches() ? day(text) : text);
  }

  /** A day in words; what is none stays as it was typed. */
  private static String day(String text) {
    try {
      return Deadlines.format(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return text;
    }
  }
}
