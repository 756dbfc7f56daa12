package org.shifan.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.shifan.model.Programme;

/** The document that leads from each rule to what carries it and what proves it. */
final class RulesPage {

  private static final String HEAD =
      """
      # The rules of the programmes, and where they are

      Generated from `docs/policies/`, the models' documentation, the decisions' annotations, the forms, the rule
      classes and the tests' names (`mvn -q test -Dtest=DocumentsTest -Ddocs.write=true`); not edited by hand. **as**: E the
      system enforces it, R it records it for the next level to judge, I it shows it.
      """;

  private static final String TABLE =
      """

      | rule | clause | as | what it says | places | tests |
      |---|---|---|---|---|---|
      """;

  private static final String WORDS =
      "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z])(?=\\d)";

  private RulesPage() {}

  static String text() {
    Map<String, Set<String>> places = Mentions.byRule();
    Map<String, Map<String, TreeSet<String>>> tests = TestNames.byRule();
    StringBuilder text = new StringBuilder(HEAD);
    for (Programme programme : Programme.all()) {
      text.append("\n## ").append(title(programme.policy())).append("\n").append(TABLE);
      List<String> sections = new ArrayList<>();
      for (PolicyRule rule : PolicyRule.of(programme.policy())) {
        Set<String> carried = places.getOrDefault(rule.number(), Set.of());
        Map<String, TreeSet<String>> proved = tests.getOrDefault(rule.number(), Map.of());
        text.append(row(rule, carried.size(), count(proved)));
        sections.add(section(rule, carried, proved));
      }
      text.append("\n").append(String.join("\n", sections));
    }
    return text.toString();
  }

  /** The page's own heading. */
  private static String title(Path page) {
    try {
      return Files.readAllLines(page).get(0).replaceFirst("^# ", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int count(Map<String, TreeSet<String>> tests) {
    return tests.values().stream().mapToInt(Set::size).sum();
  }

  private static String row(PolicyRule rule, int places, int tests) {
    String link = "[" + rule.number() + "](#" + rule.number().toLowerCase(Locale.ROOT) + ")";
    return "| %s | %s | %s | %s | %d | %d |\n"
        .formatted(link, rule.source(), rule.as(), rule.says(), places, tests);
  }

  private static String section(
      PolicyRule rule, Set<String> places, Map<String, TreeSet<String>> tests) {
    StringBuilder text = new StringBuilder("### " + rule.number() + "\n");
    text.append(rule.source()).append(" (").append(rule.as()).append("): ");
    text.append(rule.says()).append("\n\n");
    places.forEach(place -> text.append("- ").append(place).append("\n"));
    tests.forEach(
        (type, names) ->
            text.append("- test `").append(type).append("`: ").append(spoken(names)).append("\n"));
    return text.toString();
  }

  /** {@code sd64_07_takesOneToThree} as “takes one to three”. */
  private static String spoken(Set<String> names) {
    return String.join(
        "; ",
        names.stream()
            .map(name -> name.replaceFirst("^[a-z]+\\d+_((and_)?\\d{2}_?)+", ""))
            .map(name -> name.replaceAll(WORDS, " ").toLowerCase(Locale.ROOT))
            .toList());
  }
}
