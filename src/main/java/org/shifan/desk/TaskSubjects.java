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

  /** The office that fills in what a task is about. */
  private static final Vars FILER = new Vars("filer");

  private final ProcessEngine engine;
  private final Titles titles;

  TaskSubjects(@Lazy ProcessEngine engine, Titles titles) {
    this.engine = engine;
    this.titles = titles;
  }

  /** The names by the tasks' ids; a task of a whole round has none. */
  Map<String, String> of(List<Task> tasks) {
    Map<String, Map<String, String>> codes = codes(tasks);
    Map<String, Map<String, String>> processes = processes(tasks);
    Map<String, String> subjects = new HashMap<>();
    for (Task task : tasks) {
      subject(
              codes.getOrDefault(task.getId(), Map.of()),
              processes.getOrDefault(task.getProcessInstanceId(), Map.of()))
          .ifPresent(name -> subjects.put(task.getId(), name));
    }
    return subjects;
  }

  /** A county or city, else a unit, else whoever files. */
  private Optional<String> subject(Map<String, String> about, Map<String, String> process) {
    Optional<String> review = Optional.ofNullable(process.get(Vars.APPLICATION_ID.name()));
    return code(about, Vars.COUNTY)
        .or(() -> code(about, Vars.CITY))
        .map(code -> titles.subject(code, review))
        .or(() -> code(about, Vars.UNIT).flatMap(unit -> unit(unit, process)))
        .or(() -> code(process, FILER).map(titles::office));
  }

  private Optional<String> unit(String shortName, Map<String, String> process) {
    return code(process, Vars.PROVINCE).flatMap(region -> titles.unit(region, shortName));
  }

  /** A stage that all programmes share is told that there is none by an empty one. */
  private static Optional<String> code(Map<String, String> about, Vars region) {
    return Optional.ofNullable(about.get(region.name())).filter(code -> !code.isEmpty());
  }

  /** The codes that each task carries. */
  private Map<String, Map<String, String>> codes(List<Task> tasks) {
    Map<String, Map<String, String>> codes = new HashMap<>();
    variables(Vars.COUNTY, Vars.CITY, Vars.UNIT)
        .taskIdIn(tasks.stream().map(Task::getId).toArray(String[]::new))
        .list()
        .forEach(
            one ->
                codes
                    .computeIfAbsent(one.getTaskId(), id -> new HashMap<>())
                    .put(one.getName(), String.valueOf(one.getValue())));
    return codes;
  }

  /** What the tasks' processes are about: an application or a review, a filer, whose region. */
  private Map<String, Map<String, String>> processes(List<Task> tasks) {
    Map<String, Map<String, String>> processes = new HashMap<>();
    for (VariableInstance one :
        variables(Vars.APPLICATION_ID, Vars.PROVINCE, FILER)
            .processInstanceIdIn(
                tasks.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new))
            .list()) {
      processes
          .computeIfAbsent(one.getProcessInstanceId(), id -> new HashMap<>())
          .put(one.getName(), String.valueOf(one.getValue()));
    }
    return processes;
  }

  private VariableInstanceQuery variables(Vars... names) {
    return engine
        .getRuntimeService()
        .createVariableInstanceQuery()
        .variableNameIn(Stream.of(names).map(Vars::name).toArray(String[]::new));
  }
}
