package org.shifan.guard.model;

import java.util.List;
import java.util.stream.Stream;
import org.shifan.process.ModelCheck;
import org.shifan.process.ModelSet;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Refuses a BPMN model with a script, a class, a connector, a listener that is not ours, or an
 * expression outside the small language: whoever deploys one would run code in the engine.
 */
@Component
class BpmnCheck implements ModelCheck {

  private final ElementCheck elements;

  BpmnCheck(ModelBeans beans) {
    this.elements = new ElementCheck(beans);
  }

  @Override
  public List<String> problems(ModelSet set) {
    return set.names().stream()
        .filter(name -> name.endsWith(".bpmn"))
        .flatMap(name -> problems(name, set.content(name)))
        .toList();
  }

  private Stream<String> problems(String name, byte[] content) {
    try {
      return ModelXml.elements(content).stream()
          .filter(element -> !Vocabulary.drawing(element.getNamespaceURI()))
          .flatMap(element -> problems(name, element));
    } catch (SAXException e) {
      return Stream.of(name + "：不是可以读取的 XML（不得含有 DOCTYPE）：" + e.getMessage());
    }
  }

  private Stream<String> problems(String name, Element element) {
    return elements.problems(element).map(p -> name + "：" + ModelXml.place(element) + "：" + p);
  }
}
