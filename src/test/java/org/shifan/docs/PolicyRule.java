package org.shifan.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of a policy's page.
 *
 * @param number its name everywhere, such as {@code SD64-07}
 * @param says what it says
 * @param as E enforced, R recorded, I shown
 * @param source the clause of the document
 */
record PolicyRule(String number, String says, String as, String source) {

  /** The folder of the policies' pages. */
  static final Path PAGES = Path.of("docs", "policies");

  private static final Pattern ROW =
      Pattern.compile("\\| ([A-Z]+\\d+-\\d{2}) \\| (.*) \\| ([ERI]) \\| (.*) \\|");

  /** A rule in a text, with those that follow it in short: “SD64-07、-08”. */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(" + String.join("|", prefixes()) + ")-(\\d{2})((?:\\s*[、，,和]\\s*-\\d{2})*)");

  private static final Pattern NUMBER = Pattern.compile("\\d{2}");

  /** The rules of all policies, whether their programmes are there or not. */
  static List<PolicyRule> all() {
    return pages().stream().flatMap(page -> of(page).stream()).toList();
  }

  /** The rules of a policy's page, in its order. */
  static List<PolicyRule> of(Path page) {
    try (Stream<String> lines = Files.lines(page)) {
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
      Matcher number = NUMBER.matcher(named.group(2) + named.group(3));
      while (number.find()) {
        found.add(named.group(1) + "-" + number.group());
      }
    }
    return found;
  }

  /** What the numbers of the policies' rules begin with, such as {@code SD64}. */
  static List<String> prefixes() {
    return pages().stream()
        .map(page -> page.getFileName().toString().replace(".md", "").toUpperCase(Locale.ROOT))
        .toList();
  }

  private static List<Path> pages() {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[a-z]+\\d+\\.md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
