package org.shifan.guard.model;

import java.util.stream.IntStream;
import org.w3c.dom.Element;

/**
 * A user task that the release brings.
 *
 * @param office the office or person it belongs to, as the model states it
 * @param listener what takes the filled-in form when it is completed; empty for nothing
 */
record ReleasedTask(String office, String listener) {

  /** The ids of its process and of the task: two programmes may have a task of one name. */
  static String key(Element task) {
    return ModelXml.process(task) + "/" + task.getAttribute("id");
  }

  static ReleasedTask of(Element task) {
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
