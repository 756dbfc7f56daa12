package org.shifan.guard.model;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A place in a model that says who does the tasks of a stage that all programmes share: the office
 * comes to it as a variable.
 *
 * @param place the ids of the process and of the element, and the variable that is set
 * @param value what it is set to
 * @param passedOn whether a variable of the same name is only handed on
 */
record OfficeSetting(String place, String value, boolean passedOn) {

  private static final String MODELS = "classpath*:models/processes/**/*.bpmn";
  private static final Set<String> VARIABLES =
      Set.of("filer", "signers", "signer", "receivers", "receiver", "copies", "reader", "decider");

  /** All of the release, by place. */
  static Map<String, OfficeSetting> released() {
    Map<String, OfficeSetting> all = new HashMap<>();
    try {
      for (Resource model : new PathMatchingResourcePatternResolver().getResources(MODELS)) {
        ModelXml.elements(model.getContentAsByteArray()).stream()
            .flatMap(element -> of(element).stream())
            .forEach(setting -> all.put(setting.place(), setting));
      }
    } catch (IOException | SAXException e) {
      throw new IllegalStateException("the released models cannot be read", e);
    }
    return all;
  }

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
    String process = "";
    String nearest = "";
    for (Node node = element; node instanceof Element one; node = node.getParentNode()) {
      String id = one.getAttribute("id");
      if (nearest.isEmpty() && !id.isEmpty()) {
        nearest = id;
      }
      if (one.getLocalName().equals("process")) {
        process = id;
      }
    }
    return process + "/" + nearest;
  }
}
