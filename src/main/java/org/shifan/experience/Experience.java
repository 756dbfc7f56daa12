package org.shifan.experience;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import org.shifan.filing.Filled;
import org.shifan.programme.Characters;

/**
 * An experience as it was filled in.
 *
 * @param row the row of the form
 */
record Experience(JsonNode row) {

  /** Its number, such as 1. */
  String no() {
    return text("no");
  }

  String kind() {
    return text("kind");
  }

  String title() {
    return text("title");
  }

  /** The code of the pilot region that it is of; empty where it is of the whole province. */
  String region() {
    return text("region");
  }

  /** What that region is called now, where it is called otherwise than in the list. */
  String currentName() {
    return text("currentName");
  }

  String text(String column) {
    return Filled.text(row, column);
  }

  /** The 字数 of these columns together. */
  int characters(Collection<String> columns) {
    return columns.stream().mapToInt(column -> Characters.count(text(column))).sum();
  }
}
