package org.shifan.process;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.shifan.programme.FilingRules;
import org.shifan.programme.InvalidRules;
import org.shifan.programme.Rules;
import org.shifan.programme.RulesReader;
import org.springframework.stereotype.Component;

/** Refuses a model set whose filings are to be filled in on a form that it does not have. */
@Component
class FilingFormsCheck implements ModelCheck {

  @Override
  public List<String> problems(ModelSet set) {
    Set<String> forms =
        set.names().stream()
            .filter(name -> name.endsWith(".form"))
            .map(name -> new ModelFile(name, set.content(name)).definition())
            .collect(Collectors.toSet());
    return set.names().stream()
        .filter(name -> name.endsWith(".dmn"))
        .flatMap(
            name ->
                named(set.content(name)).stream()
                    .filter(form -> !forms.contains("form:" + form))
                    .map(form -> name + "：报送事项（filings）的表单 " + form + " 不在模型集中"))
        .toList();
  }

  /** The forms that a decision model names in any year. */
  private static Set<String> named(byte[] dmn) {
    Set<String> forms = new TreeSet<>();
    try {
      RulesReader reader = RulesReader.of(new ByteArrayInputStream(dmn));
      for (int year : reader.years()) {
        Rules rules = reader.forYear(year);
        if (rules.has("filings")) {
          rules.filings().kinds().stream().map(FilingRules.Kind::form).forEach(forms::add);
        }
      }
    } catch (InvalidRules e) {
      // reported by the check of the rules themselves
      return Set.of();
    }
    return forms;
  }
}
