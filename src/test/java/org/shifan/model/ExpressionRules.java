package org.shifan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** What a model calls: Spring components only, and such as are there. */
final class ExpressionRules {

  /** What runs code of the model's own, or a class past Spring. */
  private static final Pattern CODE =
      Pattern.compile(
          "camunda:class=|<camunda:script\\b|<bpmn:script|scriptFormat=|<camunda:connector\\b"
              + "|camunda:resultVariable=| language=|javaDelegate=");

  /** The one plain expression: a form's JSON variable made local to its execution. */
  private static final String LOCAL_FORM =
      "\\$\\{execution\\.setVariableLocal\\('[a-z]\\w*', [a-z]\\w*\\.\\w+\\([^()]*\\)\\)}";

  private static final Pattern PLAIN = Pattern.compile("\\s(?:camunda:)?expression=\"([^\"]*)\"");
  private static final Pattern DELEGATE =
      Pattern.compile("<(\\S+) [^>]*?(?:camunda:)?delegateExpression=\"([^\"]*)\"");
  private static final Pattern CALL = Pattern.compile("(?<![\\w.'])([a-z]\\w*)\\.(\\w+)\\(");
  private static final Pattern VARIABLE =
      Pattern.compile(
          "(?:inputParameter name|elementVariable|target)=\"(\\w+)\"|setVariableLocal\\('(\\w+)'");
  private static final Set<String> ENGINE_OBJECTS = Set.of("execution", "task");

  private ExpressionRules() {}

  /** Neither scripts nor classes nor connectors. */
  static List<String> delegateExpressionsOnly(BpmnFile file) {
    List<String> problems = new ArrayList<>();
    Matcher code = CODE.matcher(file.text());
    while (code.find()) {
      problems.add(file.problem("expected a delegate expression instead of " + code.group()));
    }
    Matcher plain = PLAIN.matcher(file.text());
    while (plain.find()) {
      if (!plain.group(1).matches(LOCAL_FORM)) {
        problems.add(file.problem("expected a delegate expression instead of " + plain.group(1)));
      }
    }
    return problems;
  }

  /** Each delegate expression names a component that can be a delegate or a listener. */
  static List<String> everyDelegateIsThere(BpmnFile file) {
    List<String> problems = new ArrayList<>();
    Matcher delegate = DELEGATE.matcher(file.text());
    while (delegate.find()) {
      String name = delegate.group(2).replaceAll("^\\$\\{|}$", "");
      if (Beans.type(name).filter(type -> fits(delegate.group(1), type)).isEmpty()) {
        problems.add(
            file.problem(delegate.group(2) + ": expected a @Component(\"" + name + "\") for it"));
      }
    }
    return problems;
  }

  private static boolean fits(String element, Class<?> bean) {
    return switch (element) {
      case "camunda:taskListener" -> TaskListener.class.isAssignableFrom(bean);
      case "camunda:executionListener" -> ExecutionListener.class.isAssignableFrom(bean);
      default -> JavaDelegate.class.isAssignableFrom(bean);
    };
  }

  /** Each call in an expression is one of a component's methods that JUEL may call. */
  static List<String> everyCallCanBeMade(BpmnFile file) {
    List<String> problems = new ArrayList<>();
    for (String expression : file.expressions()) {
      Matcher call = CALL.matcher(expression);
      while (call.find()) {
        String bean = call.group(1);
        String method = call.group(2);
        int parameters = arguments(expression.substring(call.end()));
        if (!ENGINE_OBJECTS.contains(bean) && !callable(bean, method, parameters)) {
          problems.add(file.problem("${" + expression + "}: expected " + wanted(bean, method)));
        }
      }
    }
    return problems;
  }

  private static boolean callable(String bean, String method, int parameters) {
    return Beans.type(bean).filter(type -> Beans.callable(type, method, parameters)).isPresent();
  }

  private static String wanted(String bean, String method) {
    return "a component '" + bean + "' of a public class with the public method " + method;
  }

  /** A variable hides the component of its name from every expression in its scope. */
  static List<String> noBeanIsHiddenByAVariable(BpmnFile file) {
    List<String> problems = new ArrayList<>();
    Matcher variable = VARIABLE.matcher(file.text());
    while (variable.find()) {
      String name = variable.group(1) == null ? variable.group(2) : variable.group(1);
      if (Beans.type(name).isPresent()) {
        problems.add(file.problem(name + ": expected a variable of another name than a component"));
      }
    }
    return problems;
  }

  /** How many arguments stand before the closing bracket. */
  private static int arguments(String rest) {
    int depth = 1;
    int commas = 0;
    int end = 0;
    for (; end < rest.length() && depth > 0; end++) {
      char c = rest.charAt(end);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      commas += c == ',' && depth == 1 ? 1 : 0;
    }
    return rest.substring(0, Math.max(0, end - 1)).isBlank() ? 0 : commas + 1;
  }
}
