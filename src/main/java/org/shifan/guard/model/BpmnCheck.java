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

  @Override
  Stream<String> problems(Element element) {
    return Vocabulary.drawing(element.getNamespaceURI())
        ? Stream.empty()
        : elements.problems(element);
  }
}
