package org.shifan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shifan.model.Programme;

/** The generated documents say what models, forms and code are now. */
class DocumentsTest {

  private static final String WRITE = "mvn -q test -Dtest=DocumentsTest -Ddocs.write=true";

  private static final Map<String, Supplier<String>> PAGES =
      Map.of("rules.md", RulesPage::text, "interface.md", InterfacePage::text);

  private static final Path LISTS = Path.of("src", "test", "resources", "docs");

  @ParameterizedTest
  @ValueSource(strings = {"rules.md", "interface.md"})
  void isWhatTheProjectIs(String page) throws IOException {
    Path file = Path.of("docs", page);
    String present = PAGES.get(page).get();
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(file, present);
    }
    assertThat(file).as("write it with: %s", WRITE).exists();
    assertThat(Files.readString(file).replace("\r\n", "\n"))
        .as("%s has drifted; write it anew with: %s, read the change, commit", file, WRITE)
        .isEqualTo(present);
  }

  @Test
  void everyEnforcedRuleHasATest() throws IOException {
    assertThat(without(TestNames.byRule().keySet(), rule -> "E".equals(rule.as())))
        .as(
            "enforced rules that no test named such as sd64_07_… proves, against the list of those known")
        .isEqualTo(listed("enforced-rules-without-test.txt"));
  }

  @Test
  void everyRuleHasItsPlace() throws IOException {
    assertThat(without(Mentions.byRule().keySet(), rule -> true))
        .as("rules that no model, decision or form names, against the list of those known")
        .isEqualTo(listed("rules-without-place.txt"));
  }

  @Test
  void nothingNamesARuleThatIsNone() {
    Set<String> known =
        PolicyRule.all().stream().map(PolicyRule::number).collect(Collectors.toSet());
    assertThat(known).hasSize(113);
    assertThat(Mentions.byRule().keySet()).as("rules that models name").isSubsetOf(known);
    assertThat(TestNames.byRule().keySet()).as("rules that tests name").isSubsetOf(known);
  }

  private static List<String> without(Set<String> found, Predicate<PolicyRule> which) {
    return Programme.all().stream()
        .flatMap(programme -> PolicyRule.of(programme.policy()).stream())
        .filter(which)
        .map(PolicyRule::number)
        .filter(number -> !found.contains(number))
        .toList();
  }

  private static List<String> listed(String file) throws IOException {
    return Files.readAllLines(LISTS.resolve(file)).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }
}
