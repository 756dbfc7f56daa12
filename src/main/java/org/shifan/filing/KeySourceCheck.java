package org.shifan.filing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shifan.process.ModelCheck;
import org.shifan.process.ModelSet;
import org.shifan.process.YearRules;
import org.shifan.programme.FilingRules;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Refuses a set in which a list of a filing takes its keys from what nobody knows. */
@Component
class KeySourceCheck implements ModelCheck {

  private static final Set<String> TABLES = Set.of("", "fields", "targets");

  private final ObjectProvider<KeyContribution> contributions;

  KeySourceCheck(ObjectProvider<KeyContribution> contributions) {
    this.contributions = contributions;
  }

  @Override
  public List<String> problems(ModelSet set) {
    return YearRules.of(set).stream()
        .filter(year -> year.rules().has("filings"))
        .flatMap(
            year -> problems(year.rules().filings()).map(problem -> year.model() + "：" + problem))
        .distinct()
        .toList();
  }

  private Stream<String> problems(FilingRules filings) {
    Set<String> known =
        Stream.of(
                TABLES.stream(),
                filings.kinds().stream().map(FilingRules.Kind::code),
                contributions.stream().map(KeyContribution::source))
            .flatMap(words -> words)
            .collect(Collectors.toSet());
    return filings.lists().stream()
        .filter(list -> !known.contains(list.source()))
        .map(
            list ->
                "列表“%s”的来源（source）为 %s，应为 %s 之一，没有来源的写 \"\""
                    .formatted(
                        list.name(),
                        list.source(),
                        known.stream()
                            .filter(word -> !word.isEmpty())
                            .sorted()
                            .collect(Collectors.joining("、"))));
  }
}
