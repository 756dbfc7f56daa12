package org.shifan.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was read of a programme's tables for one year. */
final class Values {

  private final String programme;
  private final Set<String> present;
  private final Map<String, Object> byTable = new HashMap<>();

  Values(String programme, Set<String> present) {
    this.programme = programme;
    this.present = present;
  }

  <T> void put(TableKind<T> table, T value) {
    byTable.put(table.id(), value);
  }

  /** Whether the model has this table, readable or not. */
  boolean has(String table) {
    return present.contains(table);
  }

  /**
   * What the table says.
   *
   * @throws IllegalStateException where the programme has no such table
   */
  <T> T of(TableKind<T> table) {
    return find(table)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "programme %s has no decision table '%s'".formatted(programme, table.id())));
  }

  /** The rows of a table; none where there is no such table. */
  <T> List<T> rows(TableKind<List<T>> table) {
    return find(table).orElse(List.of());
  }

  /** What the table says, if there is one; while tables are read, if it could be read. */
  @SuppressWarnings("unchecked")
  <T> Optional<T> find(TableKind<T> table) {
    return Optional.ofNullable((T) byTable.get(table.id()));
  }
}
