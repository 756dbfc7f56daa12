package org.shifan.programme;

import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;

/** Evaluates single cells with the FEEL engine that Camunda's decision engine itself uses. */
final class Feel {

  private static final FeelEngine ENGINE = engine();

  private Feel() {}

  /** The cell's value; null where the expression is blank, malformed or yields none. */
  static Object value(String expression) {
    if (expression.isBlank()) {
      return null;
    }
    try {
      return ENGINE.evaluateSimpleExpression(expression, Variables.emptyVariableContext());
    } catch (FeelException e) {
      return null;
    }
  }

  /** Whether a value is among the allowed ones, such as {@code [20..40]}. */
  static boolean allows(String unaryTests, Object value) {
    return ENGINE.evaluateSimpleUnaryTests(
        unaryTests,
        "cell",
        Variables.createVariables().putValue("cell", value).asVariableContext());
  }

  private static FeelEngine engine() {
    var configuration =
        (DefaultDmnEngineConfiguration)
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    configuration.buildEngine();
    return configuration.getFeelEngine();
  }
}
