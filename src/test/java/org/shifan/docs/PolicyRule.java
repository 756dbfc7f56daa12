package org.shifan.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of the policy's page.
 *
 * @param number its name everywhere, such as {@code SD64-07}
 * @param says what it says
 * @param as E enforced, R recorded, I shown
 * @param source the clause of the document
 */
record PolicyRule(String number, String says, String as, String source) {

  private static final Path PAGE = Path.of("docs", "policies", "sd64.md");
  private static final Pattern ROW =
      Pattern.compile("\\| (SD64-\\d{2}) \\| (.*) \\| ([ERI]) \\| (.*) \\|");

  /** A rule in a text, with those that follow it in short: “SD64-07、-08”. */
  private static final Pattern NAMED = Pattern.compile("SD64-(\\d{2})((?:\\s*[、，,和]\\s*-\\d{2})*)");

  private static final Pattern NUMBER = Pattern.compile("\\d{2}");

  static List<PolicyRule> all() {
    try (Stream<String> lines = Files.lines(PAGE)) {
      return lines.map(ROW::matcher).filter(Matcher::matches).map(PolicyRule::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PolicyRule of(Matcher row) {
    return new PolicyRule(row.group(1), row.group(2), row.group(3), row.group(4));
  }

  /** The rules that a text names. */
  static Set<String> named(String text) {
    Set<String> found = new TreeSet<>();
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      Matcher number = NUMBER.matcher(named.group(1) + named.group(2));
      while (number.find()) {
        found.add("SD64-" + number.group());
      }
    }
    return found;
  }
}
