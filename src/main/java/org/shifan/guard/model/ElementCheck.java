package org.shifan.guard.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Looks at one element of a BPMN model: its name, its attributes, its text. */
final class ElementCheck {

  private static final String DELEGATE = "delegateExpression";

  /** What the engine's own elements carry. */
  private static final Set<String> OF_EXTENSIONS =
      Set.of(
          "id",
          "name",
          "value",
          "event",
          DELEGATE,
          "expression",
          "source",
          "sourceExpression",
          "target",
          "businessKey",
          "local");

  private final ModelBeans beans;
  private final Expressions expressions;
  private final Expressions listening;

  ElementCheck(ModelBeans beans) {
    this.beans = beans;
    this.expressions = new Expressions(beans);
    // a form made local to each instance of a loop
    this.listening = expressions.with("execution.setVariableLocal()");
  }

  Stream<String> problems(Element element) {
    if (!Vocabulary.knowsElement(element.getNamespaceURI(), element.getLocalName())) {
      return Stream.of("元素 " + element.getNodeName() + " 不在允许范围内（不得使用脚本、连接器等）");
    }
    String text = ModelXml.text(element);
    Stream<String> inText = expressions.problem(text).map(p -> "表达式 " + text + " " + p).stream();
    return Stream.concat(attributes(element).flatMap(a -> problem(element, a).stream()), inText);
  }

  private static Stream<Attr> attributes(Element element) {
    var attributes = element.getAttributes();
    return IntStream.range(0, attributes.getLength()).mapToObj(i -> (Attr) attributes.item(i));
  }

  private Optional<String> problem(Element element, Attr attribute) {
    String namespace = attribute.getNamespaceURI();
    String name = attribute.getLocalName();
    if (Vocabulary.drawing(namespace)) {
      return Optional.empty();
    }
    if (!known(element, namespace, name) || (name.equals("language") && !feel(attribute))) {
      return Optional.of("属性 " + attribute + " 不在允许范围内");
    }
    if (name.equals(DELEGATE)) {
      return delegate(element, attribute.getValue());
    }
    boolean listener = name.equals("expression");
    return (listener ? listening : expressions)
        .problem(attribute.getValue())
        .map(problem -> "表达式 " + attribute.getValue() + " " + problem);
  }

  private static boolean known(Element element, String namespace, String name) {
    if (namespace != null) {
      return Vocabulary.knowsAttribute(namespace, name);
    }
    return Vocabulary.BPMN.equals(element.getNamespaceURI())
        || (OF_EXTENSIONS.contains(name)
            && (!name.equals("expression") || element.getLocalName().equals("executionListener")));
  }

  private static boolean feel(Attr language) {
    return language.getValue().toLowerCase(Locale.ROOT).equals("feel");
  }

  private Optional<String> delegate(Element element, String value) {
    Class<?>[] types =
        switch (element.getLocalName()) {
          case "taskListener" -> new Class<?>[] {TaskListener.class};
          case "executionListener" -> new Class<?>[] {ExecutionListener.class, JavaDelegate.class};
          default -> new Class<?>[] {JavaDelegate.class};
        };
    boolean ours = Expressions.reference(value).filter(bean -> beans.is(bean, types)).isPresent();
    return ours
        ? Optional.empty()
        : Optional.of("委托表达式 " + value + " 应为 ${组件名}，且是本系统的 " + names(types) + " 组件");
  }

  private static String names(Class<?>... types) {
    return String.join("/", Arrays.stream(types).map(Class::getSimpleName).toList());
  }
}
