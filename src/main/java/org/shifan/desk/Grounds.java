package org.shifan.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The clauses that a round's rules rest on.
 *
 * @param byTable the annotations of the rows in force, by the name of their decision table
 */
record Grounds(Map<String, List<String>> byTable) {

  /** The clauses of these tables, as far as there are such tables. */
  List<String> of(String... tables) {
    return Stream.of(tables)
        .flatMap(table -> byTable.getOrDefault(table, List.of()).stream())
        .distinct()
        .toList();
  }
}
