package org.shifan.filing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.shifan.process.Forms;

/**
 * What was filled in on a filing's form, by fields and lists.
 *
 * @param form the submitted JSON
 */
public record Filled(JsonNode form) {

  private static final String NIL = "nil";

  /** Reads the submitted JSON; nothing was filled in where it is null. */
  public static Filled of(String form) {
    return new Filled(Forms.read(form == null ? "{}" : form, JsonNode.class));
  }

  /** The rows of a list, in their order. */
  public List<JsonNode> rows(String list) {
    List<JsonNode> rows = new ArrayList<>();
    form.path(list).forEach(rows::add);
    return rows;
  }

  /** A field's text; empty where nothing was filled in. */
  public String text(String field) {
    return text(form, field);
  }

  /** A column's text in a row; empty where nothing was filled in. */
  public static String text(JsonNode row, String column) {
    JsonNode value = row.path(column);
    return value.isMissingNode() || value.isNull() ? "" : value.asText().strip();
  }

  /** Whether the filer says that there is nothing to file, and why. */
  boolean nil() {
    return form.path(NIL).asBoolean(false);
  }

  /** The reason why there is nothing to file. */
  String nilReason() {
    return text("nilReason");
  }
}
