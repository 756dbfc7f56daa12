package org.shifan.audit.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * What is left out: tables and columns, each with its reason, in {@code audit/not-recorded.csv}.
 * Everything else is on record without being named.
 */
final class NotRecorded {

  private static final String FILE = "audit/not-recorded.csv";

  /** The engine keeps its own house; who is in which office, and may do what, is ours. */
  private static final Set<String> OF_THE_ENGINE =
      Set.of("act_id_membership", "act_ru_authorization");

  private final Set<String> names;

  private NotRecorded(Set<String> names) {
    this.names = names;
  }

  static NotRecorded read() {
    try {
      String text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
      return new NotRecorded(
          text.lines()
              .skip(1)
              .map(line -> line.substring(0, line.indexOf(',')))
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean table(String name) {
    return names.contains(name) || name.startsWith("act_") && !OF_THE_ENGINE.contains(name);
  }

  boolean column(String table, String name) {
    return names.contains(table + "." + name);
  }

  Set<String> names() {
    return names;
  }
}
