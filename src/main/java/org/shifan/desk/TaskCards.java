package org.shifan.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.shifan.calendar.Deadlines;
import org.shifan.process.DueDates;
import org.shifan.process.SystemWork;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The cards of a page of the task list, with a handful of statements however many there are. */
@Component
public class TaskCards {

  /** A task's card with the titles of its offices. */
  public record OpenTask(TaskCard card, List<String> offices) {}

  /** How many are answered at once at most: more than a page of the list. */
  public static final int MOST = 100;

  private final ProcessEngine engine;
  private final SystemWork system;
  private final TaskSubjects subjects;
  private final Titles titles;
  private final Clock clock;

  TaskCards(
      @Lazy ProcessEngine engine,
      SystemWork system,
      TaskSubjects subjects,
      Titles titles,
      Clock clock) {
    this.engine = engine;
    this.system = system;
    this.subjects = subjects;
    this.titles = titles;
    this.clock = clock;
  }

  /** The cards of those of these tasks that the caller may see. */
  public List<TaskCard> of(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<Task> tasks =
        engine
            .getTaskService()
            .createTaskQuery()
            .taskIdIn(ids.stream().distinct().limit(MOST).toArray(String[]::new))
            .list();
    return tasks.isEmpty() ? List.of() : system.done(() -> cards(tasks));
  }

  /**
   * The card of one task with the offices whose it is.
   *
   * @throws NoSuchElementException where the caller sees no such task
   */
  public OpenTask one(String id) {
    TaskCard card =
        of(List.of(id)).stream()
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("任务不存在，或者已经办结"));
    List<String> offices =
        system.done(() -> engine.getTaskService().getIdentityLinksForTask(id)).stream()
            .map(IdentityLink::getGroupId)
            .filter(Objects::nonNull)
            .map(titles::office)
            .toList();
    return new OpenTask(card, offices);
  }

  private List<TaskCard> cards(List<Task> tasks) {
    Map<String, String> about = subjects.of(tasks);
    Map<String, ProcessDefinition> definitions = definitions(tasks);
    Map<String, String> people =
        titles.people(tasks.stream().map(Task::getAssignee).filter(Objects::nonNull).toList());
    Instant now = clock.instant();
    return tasks.stream()
        .map(
            task ->
                card(
                    task,
                    about.get(task.getId()),
                    stage(task, definitions.get(task.getProcessDefinitionId())),
                    people.get(task.getAssignee()),
                    now))
        .toList();
  }

  private TaskCard card(Task task, String subject, String stage, String assignee, Instant now) {
    Optional<Instant> due = Optional.ofNullable(task.getDueDate()).map(Date::toInstant);
    Optional<DaysLeft> left = due.map(end -> DaysLeft.of(end, end.minus(DueDates.SOON), now));
    return new TaskCard(
        task.getId(),
        subject,
        stage,
        due.map(Deadlines::format).orElse(null),
        left.map(DaysLeft::words).orElse(null),
        left.map(days -> days.state().key()).orElse(null),
        assignee);
  }

  /** The stage of the round; the name of the process where that is in none. */
  private static String stage(Task task, ProcessDefinition process) {
    return Stage.of(task.getTaskDefinitionKey())
        .or(() -> Stage.of(process.getKey()))
        .map(Stage::label)
        .orElse(process.getName());
  }

  private Map<String, ProcessDefinition> definitions(List<Task> tasks) {
    Map<String, ProcessDefinition> found = new HashMap<>();
    for (ProcessDefinition one :
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionIdIn(
                tasks.stream().map(Task::getProcessDefinitionId).distinct().toArray(String[]::new))
            .list()) {
      found.put(one.getId(), one);
    }
    return found;
  }
}
