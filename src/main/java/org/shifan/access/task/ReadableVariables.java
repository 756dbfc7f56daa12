package org.shifan.access.task;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.QueryEntityRelationCondition;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.QueryVariableValue;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryProperty;
import org.camunda.bpm.engine.impl.VariableOrderProperty;

/**
 * By which variables an official may search and sort tasks: those of the task itself, and of its
 * process the ones that every task carries as its own. By any other a search would tell its value,
 * guess by guess, to whom it is not shown.
 */
final class ReadableVariables {

  private static final Set<String> CARRIED = Set.of("county", "city", "expert");

  private ReadableVariables() {}

  /**
   * Lets the query be, or not.
   *
   * @throws BadUserRequestException with the sentence for officials
   */
  static void check(TaskQueryImpl query) {
    for (TaskQueryImpl part : query.getQueries()) {
      for (QueryVariableValue variable : part.getVariables()) {
        require(variable.isLocal() || CARRIED.contains(variable.getName()), variable.getName());
      }
      for (QueryOrderingProperty order : part.getOrderingProperties()) {
        if (order instanceof VariableOrderProperty variable) {
          check(variable.getRelationConditions());
        }
      }
    }
  }

  private static void check(List<QueryEntityRelationCondition> conditions) {
    boolean ofTask =
        conditions.stream()
            .anyMatch(one -> TaskQueryProperty.TASK_ID.equals(one.getComparisonProperty()));
    String name = String.valueOf(conditions.get(0).getScalarValue());
    require(ofTask || CARRIED.contains(name), name);
  }

  private static void require(boolean readable, String name) {
    if (!readable) {
      throw new BadUserRequestException(
          "不能按流程变量“" + name + "”查询或排序任务：可以按任务变量，或者 county、city、expert 查询");
    }
  }
}
