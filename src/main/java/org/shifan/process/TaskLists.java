package org.shifan.process;

import org.camunda.bpm.engine.task.TaskQuery;

/** The two task lists that everyone finds in Tasklist: the only stored queries with expressions. */
public final class TaskLists {

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

  private static TaskQuery sorted(TaskQuery query) {
    return query.orderByDueDate().asc().orderByTaskCreateTime().asc();
  }
}
