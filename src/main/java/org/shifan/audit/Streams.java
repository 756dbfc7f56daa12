package org.shifan.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shifan.audit.rows.Row;

/** In which stream rows are on record that nothing else was recorded with. */
final class Streams {

  /** A round's, recommendation's or application's id. */
  private static final Pattern BUSINESS_ID = Pattern.compile("[a-z0-9]+-\\d{4}(?:-\\d{6})?");

  private Streams() {}

  /** The stream of the first business id in them, or else the one of all tables. */
  static String of(List<Row> rows) {
    return rows.stream()
        .flatMap(Streams::texts)
        .filter(Objects::nonNull)
        .map(Streams::id)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Entry.TABLES);
  }

  private static Stream<String> texts(Row row) {
    Stream<String> key = Stream.of(row.key().split("[=,]"));
    Map<String, String> values = row.values() == null ? Map.of() : row.values();
    return Stream.concat(
        key,
        values.entrySet().stream().filter(v -> v.getKey().endsWith("id")).map(Map.Entry::getValue));
  }

  private static Optional<String> id(String text) {
    return BUSINESS_ID.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }
}
