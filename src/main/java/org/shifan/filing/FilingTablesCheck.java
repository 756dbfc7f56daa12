package org.shifan.filing;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shifan.process.ModelCheck;
import org.shifan.process.ModelSet;
import org.shifan.programme.FilingRules;
import org.shifan.programme.InvalidRules;
import org.shifan.programme.Rules;
import org.shifan.programme.RulesReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Refuses a set whose filings are filled in on a form that is not in the set, or whose lists take
 * their keys from what nobody knows.
 */
@Component
class FilingTablesCheck implements ModelCheck {

  private static final Set<String> TABLES = Set.of("", "fields", "targets");

  private final ObjectProvider<KeyContribution> contributions;

  FilingTablesCheck(ObjectProvider<KeyContribution> contributions) {
    this.contributions = contributions;
  }

  @Override
  public List<String> problems(ModelSet set) {
    return set.names().stream()
        .filter(name -> name.endsWith(".dmn"))
        .flatMap(name -> problems(set, name))
        .distinct()
        .toList();
  }

  /** A model that cannot be read is refused by the check of the rules. */
  private Stream<String> problems(ModelSet set, String name) {
    try {
      RulesReader reader = RulesReader.of(new ByteArrayInputStream(set.content(name)));
      return reader.years().stream()
          .map(reader::forYear)
          .filter(rules -> rules.has("filings"))
          .flatMap(rules -> problems(set, rules).stream())
          .map(problem -> name + "：" + problem);
    } catch (InvalidRules e) {
      return Stream.empty();
    }
  }

  private List<String> problems(ModelSet set, Rules rules) {
    FilingRules filings = rules.filings();
    List<String> problems = new ArrayList<>();
    for (FilingRules.Kind kind : filings.kinds()) {
      if (set.called(kind.form() + ".form").isEmpty()) {
        problems.add("报送事项“%s”的表单 %s 不在模型集中".formatted(kind.name(), kind.form()));
      }
    }
    Set<String> known =
        Stream.of(
                TABLES.stream(),
                filings.kinds().stream().map(FilingRules.Kind::code),
                contributions.stream().map(KeyContribution::source))
            .flatMap(words -> words)
            .collect(Collectors.toSet());
    filings.lists().stream()
        .filter(list -> !known.contains(list.source()))
        .forEach(
            list ->
                problems.add(
                    "列表“%s”的来源为 %s，应为 %s 之一"
                        .formatted(list.name(), list.source(), String.join("、", known))));
    return problems;
  }
}
