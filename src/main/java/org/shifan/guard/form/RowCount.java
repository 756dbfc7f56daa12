package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

/** How many rows a list may come back with. */
final class RowCount {

  private RowCount() {}

  /** What is wrong with the rows as a whole, in Chinese; null if nothing is. */
  static String wrong(RowList list, JsonNode sent, ArrayNode given) {
    if (!Json.isNull(sent) && !sent.isArray()) {
      return "应为列表，现为" + Json.echo(sent);
    }
    int count = Json.array(sent).size();
    if (count > RowList.MOST) {
      return "最多" + RowList.MOST + "行，现为" + count + "行";
    }
    // left out as a whole, like any other field: the rules say whether it is needed
    if (!list.fixed() || Json.isNull(sent)) {
      return null;
    }
    int expected = given.isEmpty() ? Math.max(list.rows(), 0) : given.size();
    return count == expected || (given.isEmpty() && count == 0)
        ? null
        : "应为" + expected + "行，不能增减，现为" + count + "行";
  }
}
