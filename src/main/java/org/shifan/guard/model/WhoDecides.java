package org.shifan.guard.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * Who deploys decides nothing: a user task of the released set stays with its office, one that is
 * new belongs to an office, and what is filled in is taken by the task's own component.
 */
@Component
class WhoDecides extends XmlCheck {

  private static final String ASSIGNEE = "assignee";
  private static final String GROUPS = "candidateGroups";
  private static final String USERS = "candidateUsers";
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:civil-affairs|finance|directors|leading-group|unit)-(?:\\$\\{\\w+}|[0-9a-z-]+)");
  private static final String PERSON = "${expert}";
  private static final Set<String> COMPLETING = Set.of("complete");

  private final ModelBeans beans;
  private final Map<String, String> released = ReleasedTasks.offices();

  WhoDecides(ModelBeans beans) {
    super(".bpmn");
    this.beans = beans;
  }

  @Override
  Stream<String> problems(Element element) {
    return Vocabulary.BPMN.equals(element.getNamespaceURI())
            && element.getLocalName().equals("userTask")
        ? Stream.concat(office(element).stream(), listener(element).stream())
        : Stream.empty();
  }

  private Optional<String> office(Element task) {
    String office = office(task, GROUPS);
    String person = office(task, ASSIGNEE);
    String expected = released.get(task.getAttribute("id"));
    String given = person.isEmpty() ? office : person;
    boolean lone = office(task, USERS).isEmpty() && (office.isEmpty() || person.isEmpty());
    if (expected != null) {
      return lone && given.equals(expected)
          ? Optional.empty()
          : Optional.of("任务的办理单位应为 " + expected + "，只能随系统版本改变");
    }
    boolean known =
        given.equals(PERSON)
            || Arrays.stream(office.split(",", -1))
                .allMatch(one -> OFFICE.matcher(one.strip()).matches());
    return lone && known
        ? Optional.empty()
        : Optional.of(
            "任务应有办理单位：candidateGroups 为 civil-affairs-${county} 这样的单位，或者 assignee 为 " + PERSON);
  }

  private static String office(Element task, String attribute) {
    return task.getAttributeNS(Vocabulary.CAMUNDA, attribute).strip();
  }

  /** The listener that keeps what was filled in: the task's own, and no other's. */
  private Optional<String> listener(Element task) {
    String id = task.getAttribute("id");
    boolean ours = beans.is(id, TaskListener.class);
    var listeners = task.getElementsByTagNameNS(Vocabulary.CAMUNDA, "taskListener");
    boolean there = false;
    for (int i = 0; i < listeners.getLength(); i++) {
      Element listener = (Element) listeners.item(i);
      if (COMPLETING.contains(listener.getAttribute("event"))) {
        if (!listener.getAttribute("delegateExpression").equals("${" + id + "}")) {
          return Optional.of("办结监听器应为 ${" + id + "}，即任务自己的组件");
        }
        there = true;
      }
    }
    return ours && !there ? Optional.of("任务应有办结监听器 ${" + id + "}，否则填报的内容不被记录") : Optional.empty();
  }
}
