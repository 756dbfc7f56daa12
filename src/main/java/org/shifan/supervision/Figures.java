package org.shifan.supervision;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingRule;
import org.shifan.filing.Filled;
import org.shifan.programme.Figure;
import org.shifan.programme.FilingRules;
import org.shifan.programme.Refusal;
import org.shifan.programme.Rules;
import org.shifan.programme.Target;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** What a filing that reports on the targets says of each, and whether that can be (XJ2015-03). */
@Component
class Figures implements FilingRule {

  private static final String TARGETS = "targets";

  private final Rounds rounds;

  Figures(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public List<Refusal> check(Filing filing, Filled filled) {
    return of(filing, filled).stream().flatMap(figure -> figure.impossible().stream()).toList();
  }

  /** The figures by target; none of a filing that does not report on the targets. */
  List<Figure> of(Filing filing, Filled filled) {
    Rules rules = rounds.rules(filing.roundId());
    List<Target> targets = rules.has(TARGETS) ? rules.targets() : List.of();
    return rules.filings().lists(filing.kind()).stream()
        .filter(rule -> rule.source().equals(TARGETS))
        .limit(1)
        .flatMap(rule -> targets.stream().map(target -> figure(target, rule, filled)))
        .toList();
  }

  private static Figure figure(Target target, FilingRules.ListRule list, Filled filled) {
    Optional<JsonNode> row =
        filled.rows(list.list()).stream()
            .filter(one -> Filled.text(one, list.key()).equals(target.code()))
            .findFirst();
    return new Figure(target, number(row, "numerator"), number(row, "denominator"));
  }

  private static BigDecimal number(Optional<JsonNode> row, String column) {
    return row.map(one -> Filled.text(one, column))
        .filter(text -> text.matches("\\d+(\\.\\d+)?"))
        .map(BigDecimal::new)
        .orElse(null);
  }
}
