package org.shifan.process;

import java.util.List;
import org.shifan.programme.Contradictions;
import org.springframework.stereotype.Component;

/** Refuses a model set whose tables together demand what nobody could do. */
@Component
class ContradictionsCheck implements ModelCheck {

  @Override
  public List<String> problems(ModelSet set) {
    return YearRules.of(set).stream()
        .flatMap(
            year ->
                Contradictions.of(year.rules()).stream()
                    .map(
                        problem ->
                            "%s：%d年度，%s".formatted(year.model(), year.rules().year(), problem)))
        .distinct()
        .toList();
  }
}
