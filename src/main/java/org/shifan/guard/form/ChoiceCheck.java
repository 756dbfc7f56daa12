package org.shifan.guard.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One of the options.
 *
 * @param options what is offered
 */
record ChoiceCheck(Options options) implements ValueCheck {

  private static final int TOLD = 10;

  @Override
  public Optional<String> check(JsonNode value, Scope scope) {
    return options.offers(value, scope)
        ? Optional.empty()
        : Optional.of("应为" + told(options, scope) + "之一，现为" + Json.echo(value));
  }

  static String told(Options options, Scope scope) {
    var values = options.values(scope);
    if (values.isEmpty()) {
      return "可选项（现无可选项）";
    }
    String first = values.stream().limit(TOLD).map(Json::echo).collect(Collectors.joining("、"));
    return values.size() > TOLD ? first + "等" + values.size() + "项" : first;
  }
}
