package org.shifan.guard.model;

import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A place in a model that says who does the tasks of a stage that all programmes share: the office
 * comes to it as a variable.
 *
 * @param place the ids of the process and of the element, and the variable that is set
 * @param value what it is set to
 * @param passedOn whether a variable of the same name is only handed on
 */
record OfficeSetting(String place, String value, boolean passedOn) {

  private static final Set<String> VARIABLES =
      Set.of("filer", "signers", "signer", "receivers", "receiver", "copies", "reader", "decider");

  /** What an element sets, if it is an office's variable. */
  static Optional<OfficeSetting> of(Element element) {
    return switch (element.getLocalName()) {
      case "in", "out" -> mapping(element);
      case "inputParameter", "outputParameter" ->
          setting(element, element.getAttribute("name"), ModelXml.text(element), false);
      case "multiInstanceLoopCharacteristics" ->
          setting(
              element,
              element.getAttributeNS(Vocabulary.CAMUNDA, "elementVariable"),
              element.getAttributeNS(Vocabulary.CAMUNDA, "collection"),
              false);
      case "executionListener" -> listener(element);
      default -> Optional.empty();
    };
  }

  private static Optional<OfficeSetting> mapping(Element element) {
    String target = element.getAttribute("target");
    String source = element.getAttribute("source");
    String value = source.isEmpty() ? element.getAttribute("sourceExpression") : source;
    return setting(element, target, value, source.equals(target));
  }

  private static Optional<OfficeSetting> listener(Element element) {
    String expression = element.getAttribute("expression");
    return VARIABLES.stream()
        .filter(name -> expression.contains("'" + name + "'") || expression.contains(quoted(name)))
        .findFirst()
        .flatMap(name -> setting(element, name, expression, false));
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }

  private static Optional<OfficeSetting> setting(
      Element element, String variable, String value, boolean passedOn) {
    return VARIABLES.contains(variable)
        ? Optional.of(new OfficeSetting(around(element) + "/" + variable, value.strip(), passedOn))
        : Optional.empty();
  }

  /** The process and the next element around that has an id. */
  private static String around(Element element) {
    Node node = element;
    while (node instanceof Element one && one.getAttribute("id").isEmpty()) {
      node = node.getParentNode();
    }
    String nearest = node instanceof Element one ? one.getAttribute("id") : "";
    return ModelXml.process(element) + "/" + nearest;
  }
}
