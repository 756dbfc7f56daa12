package org.shifan.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern AMOUNT = Pattern.compile("\\d+(\\.\\d+)?");

  /** At the end of a label; 县（市、区） is none. */
  private static final Pattern REMARK = Pattern.compile("（(?!市、区）)[^（）]*）$");

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
      grids.add(new Grid(name(list), heads, texts));
    }
  }

  /** What a list is called, without what its form says of filling it in. */
  private static String name(JsonNode list) {
    return REMARK.matcher(list.path("label").asText()).replaceFirst("");
  }

  private static boolean filled(JsonNode column, JsonNode rows, ChoiceWords words) {
    return StreamSupport.stream(rows.spliterator(), false)
        .anyMatch(row -> !text(column, row.path(column.get("key").asText()), words).isBlank());
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
        .orElseGet(() -> DAY.matcher(text).matches() ? day(text) : amount(component, text));
  }

  /** An amount of money in groups of three digits; all else stays as it was typed. */
  private static String amount(JsonNode component, String text) {
    boolean money = component.path("appearance").path("suffixAdorner").asText().equals("元");
    if (!money || !AMOUNT.matcher(text).matches()) {
      return text;
    }
    BigDecimal amount = new BigDecimal(text);
    return String.format(Locale.ROOT, "%,." + amount.scale() + "f", amount);
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
