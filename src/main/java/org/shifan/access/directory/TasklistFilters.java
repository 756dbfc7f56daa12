package org.shifan.access.directory;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.shifan.process.DueDates;
import org.shifan.process.TaskLists;
import org.springframework.stereotype.Component;

/** The task lists that everyone finds in Tasklist. */
@Component
class TasklistFilters {

  private static final String RED = "#b5152b";
  private static final String AMBER = "#8a5a00";
  private static final String SOON = DueDates.SOON.toDays() + "日内到期的任务";

  private final FilterService filters;
  private final TaskService tasks;

  TasklistFilters(FilterService filters, TaskService tasks) {
    this.filters = filters;
    this.tasks = tasks;
  }

  /** Makes those that are missing; answers who may read what is new. */
  List<Grant> make() {
    return Stream.of(
            make("本单位待办", "本单位可以办理的任务，包括同事已领取的", 10, RED, TaskLists::ofTheOffice),
            make("我的待办", "已由我领取或者指定给我的任务", 20, RED, TaskLists::ofOneself),
            make("即将到期", SOON, 30, AMBER, TaskLists::dueSoon),
            make("已逾期", "已过截止时间、尚未办结的任务", 40, RED, TaskLists::overdue))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Grant> make(
      String name, String description, int priority, String color, UnaryOperator<TaskQuery> list) {
    if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
      return Optional.empty();
    }
    Filter filter = filters.newTaskFilter(name);
    filter.setQuery(list.apply(tasks.createTaskQuery()));
    filter.setProperties(properties(description, priority, color));
    filters.saveFilter(filter);
    return Optional.of(Grant.everyone(FILTER, filter.getId(), READ));
  }

  private static Map<String, Object> properties(String description, int priority, String color) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("description", description);
    properties.put("priority", priority);
    properties.put("color", color);
    properties.put("refresh", true);
    properties.put("showUndefinedVariable", false);
    properties.put("variables", List.of());
    return properties;
  }
}
