package org.shifan.guard.model;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * Refuses a BPMN model with a script, a class, a connector, a listener that is not ours, or an
 * expression outside the small language: whoever deploys one would run code in the engine.
 */
@Component
class BpmnCheck extends XmlCheck {

  private final ElementCheck elements;

  BpmnCheck(ModelBeans beans) {
    super(".bpmn");
    this.elements = new ElementCheck(beans);
  }

  /** The engine leaves out what is not: it would be missing from the set without a word. */
  private static Stream<String> executable(Element element) {
    return element.getLocalName().equals("process")
            && !element.getAttribute("isExecutable").equals("true")
        ? Stream.of("流程应为可执行的（isExecutable=true）")
        : Stream.empty();
  }

  @Override
  Stream<String> problems(Element element) {
    return Vocabulary.drawing(element.getNamespaceURI())
        ? Stream.empty()
        : Stream.concat(executable(element), elements.problems(element));
  }
}
