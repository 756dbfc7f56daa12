package org.shifan.guard.model;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What the released set has where: which process runs or calls what, and what names a round. */
final class Placed {

  /** The property of a stage that every programme may call. */
  private static final String SHARED = "shared";

  /** What a round, a county or an expert is known by within the flow. */
  private static final Set<String> REFERENCES =
      Set.of(
          "roundId", "recommendationId", "applicationId", "province", "city", "county", "expert");

  /** What a process of a designer's own may know of a round that it has opened itself. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?:province|city|county) from (?:\\$\\{''}|\\$\\{participants\\.\\w+\\([\\w, ']*\\)})");

  private final Set<String> places = new HashSet<>();
  private final Set<String> processes = new HashSet<>();
  private final Set<String> shared = new HashSet<>();

  /** Takes up what an element of a released model says. */
  void add(Element element) {
    Stream.of(runs(element), calls(element), refers(element))
        .flatMap(Optional::stream)
        .forEach(places::add);
    if (element.getLocalName().equals("process")) {
      processes.add(element.getAttribute("id"));
    }
    if (element.getLocalName().equals("property") && element.getAttribute("name").equals(SHARED)) {
      shared.add(ModelXml.process(element));
    }
  }

  /** Whether the release has the process that an element is in. */
  boolean holds(Element element) {
    return processes.contains(ModelXml.process(element));
  }

  /** Whether the release lets every programme call this process. */
  boolean shares(String process) {
    return shared.contains(process);
  }

  /** Whether a process of a designer's own may make a reference so. */
  static boolean own(String reference) {
    return OWN.matcher(reference).matches();
  }

  boolean has(String place) {
    return places.contains(place);
  }

  /** Whether a released model calls, or is, this process. */
  boolean knows(String process) {
    return places.stream().anyMatch(place -> place.endsWith(" calls " + process));
  }

  /** Which process runs which component. */
  static Optional<String> runs(Element element) {
    return attribute(element, "delegateExpression")
        .map(bean -> ModelXml.process(element) + " runs " + bean);
  }

  /** Which process calls which other. */
  static Optional<String> calls(Element element) {
    String called = element.getAttribute("calledElement");
    return called.isEmpty()
        ? Optional.empty()
        : Optional.of(ModelXml.process(element) + " calls " + called);
  }

  /** From what a reference is made, where it is not handed on under its own name. */
  static Optional<String> refers(Element element) {
    String name =
        switch (element.getLocalName()) {
          case "inputParameter", "outputParameter" -> element.getAttribute("name");
          case "in", "out" -> element.getAttribute("target");
          case "multiInstanceLoopCharacteristics" ->
              attribute(element, "elementVariable").orElse("");
          default -> attribute(element, "resultVariable").orElse("");
        };
    String from =
        Stream.of(
                element.getAttribute("source"),
                element.getAttribute("sourceExpression"),
                attribute(element, "collection").orElse(""),
                ModelXml.text(element))
            .filter(value -> !value.isBlank())
            .findFirst()
            .orElse("");
    return REFERENCES.contains(name) && !from.equals(name)
        ? Optional.of(name + " from " + from)
        : Optional.empty();
  }

  /** Whether the expression of a listener sets a reference, or something that it does not name. */
  static boolean sets(Element element) {
    String expression = element.getAttribute("expression");
    int call = expression.indexOf("setVariableLocal");
    if (call < 0) {
      return false;
    }
    String name =
        expression
            .substring(call)
            .replaceAll("^setVariableLocal\\s*\\(\\s*['\"](\\w+)['\"].*", "$1");
    return !name.matches("\\w+")
        || name.startsWith("setVariableLocal")
        || REFERENCES.contains(name)
        || expression.indexOf("setVariableLocal", call + 1) >= 0;
  }

  private static Optional<String> attribute(Element element, String name) {
    String camunda = element.getAttributeNS(Vocabulary.CAMUNDA, name);
    String value = camunda.isEmpty() ? element.getAttribute(name) : camunda;
    return value.isEmpty() ? Optional.empty() : Optional.of(value.strip());
  }
}
