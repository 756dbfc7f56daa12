package org.shifan.supervision;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shifan.filing.Filing;
import org.shifan.filing.FilingViewPart;
import org.shifan.filing.Filled;
import org.shifan.programme.Figure;
import org.shifan.programme.FilingRules;
import org.shifan.programme.Rules;
import org.shifan.programme.Target;
import org.shifan.round.Rounds;
import org.springframework.stereotype.Component;

/** Shows on a filing that reports on the targets what each comes to, with the arithmetic. */
@Component
class FigurePart implements FilingViewPart {

  private static final String TARGETS = "targets";

  private final Rounds rounds;

  FigurePart(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void add(Filing filing, Map<String, Object> view) {
    Rules rules = rounds.rules(filing.roundId());
    List<Target> targets = rules.has(TARGETS) ? rules.targets() : List.of();
    Optional<FilingRules.ListRule> list =
        rules.filings().lists(filing.kind()).stream()
            .filter(rule -> rule.source().equals(TARGETS))
            .findFirst();
    Filled filled = Filled.of(filing.form());
    view.put(
        "figures",
        list.map(rule -> targets.stream().map(target -> line(target, rule, filled)).toList())
            .orElse(List.of()));
  }

  private static Map<String, String> line(Target target, FilingRules.ListRule list, Filled filled) {
    Optional<JsonNode> row =
        filled.rows(list.list()).stream()
            .filter(one -> Filled.text(one, list.key()).equals(target.code()))
            .findFirst();
    Figure figure = new Figure(target, number(row, "numerator"), number(row, "denominator"));
    Map<String, String> line = new LinkedHashMap<>();
    line.put("name", target.name());
    line.put("goal", figure.goal());
    line.put("formula", figure.formula());
    line.put("arithmetic", figure.arithmetic());
    return line;
  }

  private static BigDecimal number(Optional<JsonNode> row, String column) {
    return row.map(one -> Filled.text(one, column))
        .filter(text -> text.matches("\\d+(\\.\\d+)?"))
        .map(BigDecimal::new)
        .orElse(null);
  }
}
