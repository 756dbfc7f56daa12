package org.shifan.programme;

import java.util.List;
import java.util.stream.Stream;

/**
 * A decision table that a programme may have, and how its rows of a year are read.
 *
 * @param id the decision's id, such as {@code quota}
 * @param columns the output columns that it always has
 * @param later groups of columns that it has only of late: a model of before lacks all of a group
 *     and stays readable, for the rounds that run on it; one that has some of a group must have all
 * @param needs the tables that its cells refer to, and without which it cannot be
 * @param mapper reads a year
 * @param <T> what a year of it is
 */
record TableKind<T>(
    String id,
    List<String> columns,
    List<List<String>> later,
    List<String> needs,
    Mapper<T> mapper) {

  /** Reads the rows of a year; {@code earlier} holds what could be read of the tables before. */
  @FunctionalInterface
  interface Mapper<T> {

    T read(Table table, int year, Values earlier);
  }

  /** Reads the rows of a year of a table that refers to no other. */
  @FunctionalInterface
  interface Alone<T> {

    T read(Table table, int year);
  }

  static <T> TableKind<T> of(String id, Alone<T> mapper, String... columns) {
    return referring(id, (table, year, earlier) -> mapper.read(table, year), columns);
  }

  static <T> TableKind<T> referring(String id, Mapper<T> mapper, String... columns) {
    return new TableKind<>(id, List.of(columns), List.of(), List.of(), mapper);
  }

  TableKind<T> later(String... group) {
    var groups = Stream.concat(later.stream(), Stream.of(List.of(group))).toList();
    return new TableKind<>(id, columns, groups, needs, mapper);
  }

  TableKind<T> needing(String... tables) {
    return new TableKind<>(id, columns, later, List.of(tables), mapper);
  }

  /** The columns that it must have, if these are the ones it has. */
  List<String> columns(List<String> present) {
    return Stream.concat(
            columns.stream(),
            later.stream()
                .filter(group -> group.stream().anyMatch(present::contains))
                .flatMap(List::stream))
        .toList();
  }
}
