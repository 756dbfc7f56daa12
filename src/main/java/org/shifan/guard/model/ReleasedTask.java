package org.shifan.guard.model;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A user task that the release brings.
 *
 * @param office the office or person it belongs to, as the model states it
 * @param listener what takes the filled-in form when it is completed; empty for nothing
 */
record ReleasedTask(String office, String listener) {

  private static final String MODELS = "classpath*:models/processes/**/*.bpmn";

  /** All of them, by {@link #key}. */
  static Map<String, ReleasedTask> all() {
    Map<String, ReleasedTask> tasks = new HashMap<>();
    try {
      for (Resource model : new PathMatchingResourcePatternResolver().getResources(MODELS)) {
        ModelXml.elements(model.getContentAsByteArray()).stream()
            .filter(element -> element.getLocalName().equals("userTask"))
            .forEach(task -> tasks.put(key(task), of(task)));
      }
    } catch (IOException | SAXException e) {
      throw new IllegalStateException("the released models cannot be read", e);
    }
    return tasks;
  }

  /** The ids of its process and of the task: two programmes may have a task of one name. */
  static String key(Element task) {
    for (Node node = task; node instanceof Element around; node = node.getParentNode()) {
      if (around.getLocalName().equals("process")) {
        return around.getAttribute("id") + "/" + task.getAttribute("id");
      }
    }
    return task.getAttribute("id");
  }

  private static ReleasedTask of(Element task) {
    String person = task.getAttributeNS(Vocabulary.CAMUNDA, "assignee").strip();
    String groups = task.getAttributeNS(Vocabulary.CAMUNDA, "candidateGroups").strip();
    return new ReleasedTask(person.isEmpty() ? groups : person, listener(task));
  }

  /** The completing listeners of a task, one after the other. */
  static String listener(Element task) {
    var listeners = task.getElementsByTagNameNS(Vocabulary.CAMUNDA, "taskListener");
    return String.join(
        " ",
        IntStream.range(0, listeners.getLength())
            .mapToObj(i -> (Element) listeners.item(i))
            .filter(listener -> listener.getAttribute("event").equals("complete"))
            .map(listener -> listener.getAttribute("delegateExpression"))
            .toList());
  }
}
