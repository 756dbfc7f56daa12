package org.shifan.process;

import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.TaskQuery;

/** The task lists that everyone finds in Tasklist: the only stored queries with expressions. */
public final class TaskLists {

  /** The engine's time, which is the system's. */
  private static final String NOW = "${now()}";

  private TaskLists() {}

  /** What an office can work on, what colleagues claimed included. */
  public static TaskQuery ofTheOffice(TaskQuery query) {
    return sorted(
        query.taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks());
  }

  /** What somebody claimed, or what is assigned to them. */
  public static TaskQuery ofOneself(TaskQuery query) {
    return sorted(query.taskAssigneeExpression("${currentUser()}"));
  }

  /** What the reader may see and is due soon: its follow-up date has come. */
  public static TaskQuery dueSoon(TaskQuery query) {
    return sorted(query.followUpBeforeExpression(NOW).dueAfterExpression(NOW));
  }

  /** What the reader may see and should have been done. */
  public static TaskQuery overdue(TaskQuery query) {
    return sorted(query.dueBeforeExpression(NOW));
  }

  /** All of them. */
  public static List<UnaryOperator<TaskQuery>> shipped() {
    return List.of(
        TaskLists::ofTheOffice, TaskLists::ofOneself, TaskLists::dueSoon, TaskLists::overdue);
  }

  private static TaskQuery sorted(TaskQuery query) {
    return query.orderByDueDate().asc().orderByTaskCreateTime().asc();
  }
}
