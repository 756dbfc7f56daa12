package org.shifan.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The document that leads from each rule to what carries it and what proves it. */
final class RulesPage {

  private static final String HEAD =
      """
      # The rules of SD64, and where they are

      Generated from `docs/policies/sd64.md`, the models' documentation, the decisions' annotations, the forms, the rule
      classes and the tests' names (`mvn -q test -Dtest=DocumentsTest -Ddocs.write=true`); not edited by hand. **as**: E the
      system enforces it, R it records it for the next level to judge, I it shows it.

      | rule | clause | as | what it says | places | tests |
      |---|---|---|---|---|---|
      """;

  private static final String WORDS =
      "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z])(?=\\d)";

  private RulesPage() {}

  static String text() {
    Map<String, Set<String>> places = Mentions.byRule();
    Map<String, Map<String, TreeSet<String>>> tests = TestNames.byRule();
    List<String> rows = new ArrayList<>();
    List<String> sections = new ArrayList<>();
    for (PolicyRule rule : PolicyRule.all()) {
      Set<String> carried = places.getOrDefault(rule.number(), Set.of());
      Map<String, TreeSet<String>> proved = tests.getOrDefault(rule.number(), Map.of());
      rows.add(row(rule, carried.size(), proved.values().stream().mapToInt(Set::size).sum()));
      sections.add(section(rule, carried, proved));
    }
    return HEAD + String.join("", rows) + "\n" + String.join("\n", sections);
  }

  private static String row(PolicyRule rule, int places, int tests) {
    String link = "[" + rule.number() + "](#" + rule.number().toLowerCase(Locale.ROOT) + ")";
    return "| %s | %s | %s | %s | %d | %d |\n"
        .formatted(link, rule.source(), rule.as(), rule.says(), places, tests);
  }

  private static String section(
      PolicyRule rule, Set<String> places, Map<String, TreeSet<String>> tests) {
    StringBuilder text = new StringBuilder("## " + rule.number() + "\n");
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
            .map(name -> name.replaceFirst("^sd64_((and_)?\\d{2}_?)+", ""))
            .map(name -> name.replaceAll(WORDS, " ").toLowerCase(Locale.ROOT))
            .toList());
  }
}
