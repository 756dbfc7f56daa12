package org.shifan.guard.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  static final Pattern OFFICE =
      Pattern.compile(
          "(?:civil-affairs|finance|government|directors|leading-group|unit)"
              + "-(?:\\$\\{\\w+}|[0-9a-z-]+)");
  private static final String PERSON = "${expert}";

  private final ReleasedModels released;

  WhoDecides(ReleasedModels released) {
    super(".bpmn");
    this.released = released;
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
    ReleasedTask expected = released.task(task);
    String given = person.isEmpty() ? office : person;
    boolean lone = office(task, USERS).isEmpty() && (office.isEmpty() || person.isEmpty());
    if (expected != null) {
      return lone && given.equals(expected.office())
          ? Optional.empty()
          : Optional.of("任务的办理单位应为 " + expected.office() + "，只能随系统版本改变");
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

  /** What keeps the filled-in form: the task's own component, and no other's. */
  private Optional<String> listener(Element task) {
    String id = task.getAttribute("id");
    String given = ReleasedTask.listener(task);
    ReleasedTask known = released.task(task);
    String own = known == null ? "${" + id + "}" : known.listener();
    boolean right = given.equals(own) || (known == null && given.isEmpty());
    return right
        ? Optional.empty()
        : Optional.of("办结监听器应为 " + own + "，即任务自己的组件，否则填报的内容不被记录或者被当作别的内容");
  }
}
