package org.shifan.guard.deed;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.impl.AbstractNativeQuery;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.shifan.facts.FactFile;
import org.shifan.facts.FactFile.Line;
import org.shifan.process.Question;

/**
 * The engine's commands, each with its sort and its name in words, from {@code
 * guard/engine-commands.csv}. One that is not known, such as a new engine's or one of ours, is a
 * deed.
 */
final class KnownCommands {

  private record Known(Sort sort, String words) {}

  private static final String FILE = "/guard/engine-commands.csv";
  private static final Known QUERY = new Known(Sort.READ, "查询");
  private static final Known UNKNOWN = new Known(Sort.DEED, "执行引擎命令");

  private final Map<String, Known> byName = new HashMap<>();

  KnownCommands() {
    try (InputStream in = KnownCommands.class.getResourceAsStream(FILE)) {
      FactFile file =
          FactFile.read(
              "packaged " + FILE,
              new InputStreamReader(in, StandardCharsets.UTF_8),
              "kind,command,words");
      file.lines().forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Line line) {
    String name = line.values().get(1);
    Sort sort = Sort.valueOf(line.values().get(0).toUpperCase(Locale.ROOT));
    if (byName.put(name, new Known(sort, line.values().get(2))) != null) {
      throw line.refuse(name, "each command once");
    }
  }

  Sort sort(Command<?> command) {
    return of(command).sort();
  }

  String words(Command<?> command) {
    return of(command).words();
  }

  private Known of(Command<?> command) {
    if (command instanceof AbstractQuery<?, ?>
        || command instanceof AbstractNativeQuery<?, ?>
        || command instanceof Question<?>) {
      return QUERY;
    }
    return byName.getOrDefault(name(command.getClass()), UNKNOWN);
  }

  /** What commands of this class are called. */
  String words(Class<?> command) {
    return byName.getOrDefault(name(command), UNKNOWN).words();
  }

  /** Whether commands of this class are known to change nothing. */
  boolean reads(Class<?> command) {
    return byName.getOrDefault(name(command), UNKNOWN).sort() == Sort.READ;
  }

  /** Whether the file has a line for this class. */
  boolean has(Class<?> command) {
    return byName.containsKey(name(command));
  }

  /** The names that the file has lines for. */
  Iterable<String> names() {
    return byName.keySet();
  }

  /** The class's name without its package; an inner class has its outer one's before it. */
  static String name(Class<?> command) {
    return command.getName().substring(command.getName().lastIndexOf('.') + 1);
  }
}
