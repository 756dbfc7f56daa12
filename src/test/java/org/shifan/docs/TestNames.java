package org.shifan.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shifan.process.ModelFiles;

/** Tests by the rules in their names: {@code sd64_06_07_…} proves SD64-06 and SD64-07. */
final class TestNames {

  private static final Pattern TEST =
      Pattern.compile("void (([a-z]+\\d+)_((?:\\d{2}_|and_)*\\d{2})_\\w+)\\(");
  private static final Pattern NUMBER = Pattern.compile("\\d{2}");

  private TestNames() {}

  /** Rule → test class → the methods' names. */
  static Map<String, Map<String, TreeSet<String>>> byRule() {
    Map<String, Map<String, TreeSet<String>>> found = new TreeMap<>();
    try {
      for (Path file : ModelFiles.under(Path.of("src", "test", "java"), "java")) {
        String type = file.getFileName().toString().replace(".java", "");
        Matcher test = TEST.matcher(Files.readString(file));
        while (test.find()) {
          String policy = test.group(2).toUpperCase(Locale.ROOT);
          Matcher number = NUMBER.matcher(test.group(3));
          while (number.find()) {
            found
                .computeIfAbsent(policy + "-" + number.group(), rule -> new TreeMap<>())
                .computeIfAbsent(type, name -> new TreeSet<>())
                .add(test.group(1));
          }
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
