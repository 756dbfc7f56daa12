package org.shifan.programme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Evaluates single cells with the FEEL engine that Camunda's decision engine itself uses. Most
 * cells are plain literals: these are read as what they say, for an evaluation builds all of FEEL's
 * functions anew and a set has some thousand cells.
 */
final class Feel {

  private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

  private static final FeelEngine ENGINE = engine();

  private Feel() {}

  /** The cell's value; null where the expression is blank, malformed or yields none. */
  static Object value(String expression) {
    if (expression.isBlank()) {
      return null;
    }
    Object literal = literal(expression);
    return literal == null ? evaluated(expression) : literal;
  }

  /** What a literal says, as the engine would give it; null where it is anything else. */
  static Object literal(String expression) {
    Matcher text = TEXT.matcher(expression);
    if (text.matches()) {
      return text.group(1);
    }
    if (WHOLE.matcher(expression).matches()) {
      return Long.valueOf(expression);
    }
    return switch (expression) {
      case "true" -> true;
      case "false" -> false;
      default -> null;
    };
  }

  /** What the engine makes of an expression; null where it is malformed or yields none. */
  static Object evaluated(String expression) {
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
