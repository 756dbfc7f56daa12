package org.shifan.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Whom an open task is about, for those who see the task. */
@Component
public class TaskFacts {

  private final TaskService tasks;
  private final SystemWork system;

  TaskFacts(@Lazy TaskService tasks, SystemWork system) {
    this.tasks = tasks;
    this.system = system;
  }

  /**
   * Whom a task is about; what it is not about is null.
   *
   * @param name the task's name
   * @param documentation who does it, by when, and on which clause
   * @param roundId such as {@code sd64-2021}
   * @param applicationId such as {@code sd64-2021-370102}
   * @param city the city's region code
   * @param county the county's region code
   * @param unit the short name of a unit, such as {@code minzheng}
   * @param filingId such as {@code mca126-2019-application-370100}
   */
  public record Facts(
      String name,
      String documentation,
      String roundId,
      String applicationId,
      String city,
      String county,
      String unit,
      String filingId) {}

  /** The facts of the open task with this id, if there is one that the caller sees. */
  public Optional<Facts> of(String taskId) {
    return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
        .map(this::facts);
  }

  private Facts facts(Task task) {
    List<String> names =
        Stream.of(
                Vars.ROUND_ID,
                Vars.APPLICATION_ID,
                Vars.CITY,
                Vars.COUNTY,
                Vars.UNIT,
                Vars.FILING_ID)
            .map(Vars::name)
            .toList();
    Map<String, Object> known = system.done(() -> tasks.getVariables(task.getId(), names));
    return new Facts(
        task.getName(),
        Objects.toString(task.getDescription(), ""),
        text(known, Vars.ROUND_ID),
        text(known, Vars.APPLICATION_ID),
        text(known, Vars.CITY),
        text(known, Vars.COUNTY),
        text(known, Vars.UNIT),
        text(known, Vars.FILING_ID));
  }

  private static String text(Map<String, Object> known, Vars variable) {
    Object value = known.get(variable.name());
    // a stage that all programmes share is told by an empty text that there is none
    return value == null || value.toString().isEmpty() ? null : value.toString();
  }
}
