package org.shifan.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.shifan.audit.rows.Row;

/**
 * The rows that a transaction left behind, as they travel with its first record.
 *
 * @param number their place among all that were written: later ones have higher numbers
 * @param json the rows; null without any
 */
record Written(Long number, String json) {

  static final Written NONE = new Written(null, null);

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Row>> ROWS = new TypeReference<>() {};

  private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

  private static final TypeReference<Map<String, List<String>>> COLUMNS = new TypeReference<>() {};

  static Written of(long number, Collection<Row> rows) {
    try {
      return new Written(number, JSON.writeValueAsString(rows).replace("\\u0000", "\\uFFFD"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Columns by table, as JSON. */
  static String columns(Map<String, List<String>> columns) {
    try {
      return JSON.writeValueAsString(columns);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What {@link #columns(Map)} wrote. */
  static Map<String, List<String>> columns(String text) {
    try {
      return JSON.readValue(text, COLUMNS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is in a row, as JSON; null where it was deleted. */
  static String text(Map<String, String> values) {
    try {
      return values == null ? null : JSON.writeValueAsString(values);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What {@link #text} wrote. */
  static Map<String, String> values(String text) {
    try {
      return JSON.readValue(text, VALUES);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rows of a record; none where they cannot be read, which its hash tells. */
  static List<Row> in(AuditRecord record) {
    if (record.rowsWritten() == null) {
      return List.of();
    }
    try {
      return JSON.readValue(record.rowsWritten(), ROWS);
    } catch (JsonProcessingException unreadable) {
      return List.of();
    }
  }
}
