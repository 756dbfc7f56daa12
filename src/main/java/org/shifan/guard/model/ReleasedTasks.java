package org.shifan.guard.model;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The user tasks that the release brings, each with the office or person it belongs to. */
final class ReleasedTasks {

  private static final String MODELS = "classpath*:models/processes/**/*.bpmn";

  private ReleasedTasks() {}

  /** Office or person as the model states it, by the task's id. */
  static Map<String, String> offices() {
    Map<String, String> offices = new HashMap<>();
    try {
      for (Resource model : new PathMatchingResourcePatternResolver().getResources(MODELS)) {
        ModelXml.elements(model.getContentAsByteArray()).stream()
            .filter(element -> element.getLocalName().equals("userTask"))
            .forEach(task -> offices.put(task.getAttribute("id"), office(task)));
      }
    } catch (IOException | SAXException e) {
      throw new IllegalStateException("the released models cannot be read", e);
    }
    return offices;
  }

  private static String office(Element task) {
    String person = task.getAttributeNS(Vocabulary.CAMUNDA, "assignee").strip();
    return person.isEmpty()
        ? task.getAttributeNS(Vocabulary.CAMUNDA, "candidateGroups").strip()
        : person;
  }
}
