package org.shifan.access.directory;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.shifan.process.TaskLists;
import org.springframework.stereotype.Component;

/** The two task lists that everyone finds in Tasklist. */
@Component
class TasklistFilters {

  private static final String OWN = "我的待办";
  private static final String OFFICE = "本单位待办";

  private final FilterService filters;
  private final TaskService tasks;

  TasklistFilters(FilterService filters, TaskService tasks) {
    this.filters = filters;
    this.tasks = tasks;
  }

  /** Makes those that are missing; answers who may read what is new. */
  List<Grant> make() {
    List<Grant> readers = new ArrayList<>();
    TaskQuery office = TaskLists.ofTheOffice(tasks.createTaskQuery());
    TaskQuery own = TaskLists.ofOneself(tasks.createTaskQuery());
    make(OFFICE, "本单位可以办理的任务，包括同事已领取的", 10, office, readers);
    make(OWN, "已由我领取或者指定给我的任务", 20, own, readers);
    return readers;
  }

  private void make(
      String name, String description, int priority, TaskQuery query, List<Grant> readers) {
    if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
      return;
    }
    Filter filter = filters.newTaskFilter(name);
    filter.setQuery(query);
    filter.setProperties(properties(description, priority));
    filters.saveFilter(filter);
    readers.add(Grant.everyone(FILTER, filter.getId(), READ));
  }

  private static Map<String, Object> properties(String description, int priority) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("description", description);
    properties.put("priority", priority);
    properties.put("color", "#b5152b");
    properties.put("refresh", true);
    properties.put("showUndefinedVariable", false);
    properties.put(
        "variables",
        List.of(
            variable("county", "县（市、区）代码"), variable("city", "设区市代码"), variable("expert", "专家")));
    return properties;
  }

  private static Map<String, String> variable(String name, String label) {
    return Map.of("name", name, "label", label);
  }
}
