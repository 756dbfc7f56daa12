package org.shifan.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.runtime.VariableInstanceQuery;
import org.camunda.bpm.engine.task.Task;
import org.shifan.process.Vars;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Whom tasks are about, by name: with two statements however many they are. */
@Component
class TaskSubjects {

  private final ProcessEngine engine;
  private final Titles titles;

  TaskSubjects(@Lazy ProcessEngine engine, Titles titles) {
    this.engine = engine;
    this.titles = titles;
  }

  /** The names by the tasks' ids; a task of a whole round has none. */
  Map<String, String> of(List<Task> tasks) {
    Map<String, Map<String, String>> codes = codes(tasks);
    Map<String, String> reviews = reviews(tasks);
    Map<String, String> subjects = new HashMap<>();
    for (Task task : tasks) {
      Map<String, String> about = codes.getOrDefault(task.getId(), Map.of());
      String code = code(about, Vars.COUNTY).orElse(code(about, Vars.CITY).orElse(null));
      if (code != null) {
        var review = Optional.ofNullable(reviews.get(task.getProcessInstanceId()));
        subjects.put(task.getId(), titles.subject(code, review));
      }
    }
    return subjects;
  }

  /** A stage that all programmes share is told that there is none by an empty one. */
  private static Optional<String> code(Map<String, String> about, Vars region) {
    return Optional.ofNullable(about.get(region.name())).filter(code -> !code.isEmpty());
  }

  /** The codes that each task carries. */
  private Map<String, Map<String, String>> codes(List<Task> tasks) {
    Map<String, Map<String, String>> codes = new HashMap<>();
    variables(Vars.COUNTY, Vars.CITY)
        .taskIdIn(tasks.stream().map(Task::getId).toArray(String[]::new))
        .list()
        .forEach(
            one ->
                codes
                    .computeIfAbsent(one.getTaskId(), id -> new HashMap<>())
                    .put(one.getName(), String.valueOf(one.getValue())));
    return codes;
  }

  /** The ids of the applications and reviews that the tasks' processes are about. */
  private Map<String, String> reviews(List<Task> tasks) {
    Map<String, String> reviews = new HashMap<>();
    for (VariableInstance one :
        variables(Vars.APPLICATION_ID)
            .processInstanceIdIn(
                tasks.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new))
            .list()) {
      reviews.put(one.getProcessInstanceId(), String.valueOf(one.getValue()));
    }
    return reviews;
  }

  private VariableInstanceQuery variables(Vars... names) {
    return engine
        .getRuntimeService()
        .createVariableInstanceQuery()
        .variableNameIn(Stream.of(names).map(Vars::name).toArray(String[]::new));
  }
}
