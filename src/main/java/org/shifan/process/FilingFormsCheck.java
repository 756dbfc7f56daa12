package org.shifan.process;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shifan.programme.FilingRules;
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
    return YearRules.of(set).stream()
        .filter(year -> year.rules().has("filings"))
        .flatMap(
            year ->
                year.rules().filings().kinds().stream()
                    .map(FilingRules.Kind::form)
                    .filter(form -> !forms.contains("form:" + form))
                    .map(form -> year.model() + "：报送事项（filings）的表单 " + form + " 不在模型集中"))
        .distinct()
        .toList();
  }
}
